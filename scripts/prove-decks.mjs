// Proves that the decks of briefs/ haven't changed: builds them all and compares their digests with
// scripts/decks.sha256.
//
//   node scripts/prove-decks.mjs            reports what differs, and exits with 1 if anything does
//   node scripts/prove-decks.mjs --write    records the decks as they are built now
//
// Each line of the record is a digest and a file. A deck's digest is taken over its uncompressed
// parts, so it is the same under every release of Node. The line "findings" covers all that `check`
// finds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const RECORD = 'scripts/decks.sha256';

const { partsDigest, unzip } = await packageReader();
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-decks-'));
try {
  run('scripts/bundle.mjs', join(folder, 'program'));
  const lines = [...decks(join(folder, 'out')), `${findings()}  findings`];
  if (process.argv.includes('--write')) writeFileSync(RECORD, `${lines.join('\n')}\n`);
  else compare(readFileSync(RECORD, 'utf8').trimEnd().split('\n'), lines);
} finally {
  rmSync(folder, { recursive: true });
}

function decks(out) {
  briefdeck('build', '--out', out);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(out.length + 1)
      .replaceAll('\\', '/'),
  );
  const shown = paths.filter((path) => !path.startsWith('.')).sort();
  return shown.map((path) => `${digestOf(path, readFileSync(join(out, path)))}  ${path}`);
}

function digestOf(path, bytes) {
  if (!path.endsWith('.pptx')) return sha256(bytes);
  const { kind, parts } = unzip(bytes);
  if (kind !== 'read') throw new Error(`${path} is no package`);
  return partsDigest(parts);
}

/** Digest of all findings, without what is particular to the run. */
function findings() {
  const { diagnostics } = JSON.parse(briefdeck('check', '--advice', '--format', 'json'));
  return sha256(JSON.stringify(diagnostics));
}

function briefdeck(...args) {
  const program = JSON.stringify(join(folder, 'program', 'briefdeck.cjs'));
  return run('-e', `require(${program}).start()`, 'briefdeck', ...args);
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function compare(before, now) {
  const differing = now.filter((line) => !before.includes(line)).map((line) => `  now     ${line}`);
  const missing = before.filter((line) => !now.includes(line)).map((line) => `  before  ${line}`);
  console.log([`${now.length - differing.length} of ${before.length} as before`, ...missing, ...differing].join('\n'));
  if (missing.length + differing.length > 0) process.exitCode = 1;
}

async function packageReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './digest.ts'; export * from './unzip.ts';",
      resolveDir: 'src/opc',
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
