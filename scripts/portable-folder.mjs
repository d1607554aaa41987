// Makes a folder that runs by a double click, and a zip of it: Node's own binary, the program and what it
// reads. Nobody has to install anything. docs/portable.md says how to hand it out.
//
//   node scripts/portable-folder.mjs --platform win-x64 [--platform …] [out]      default: portable
//
// Platforms: win-x64, linux-x64, linux-arm64, darwin-arm64, darwin-x64. Needs npm and tar.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { licencesOf } from './portable/licences.mjs';
import { NODE_PACKAGES, NODE_VERSION, nodeFor } from './portable/node-packages.mjs';
import { nodeOn, READ_ME, readMe, starterOn } from './portable/read-me.mjs';

const PROJECT = resolve(import.meta.dirname, '..');
const SCRIPTS = import.meta.dirname;
/** What of pdf.js reads words. The rest of it draws. */
const PDF_FILES = ['package.json', 'LICENSE', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs'].map(
  (file) => `node_modules/pdfjs-dist/${file}`,
);

const { values, positionals } = parseArgs({
  options: { platform: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const platforms = values.platform ?? [];
if (platforms.length === 0 || !platforms.every((platform) => Object.hasOwn(NODE_PACKAGES, platform))) {
  console.error(`portable-folder: --platform takes ${Object.keys(NODE_PACKAGES).join(', ')}`);
  process.exit(2);
}
const out = resolve(positionals[0] ?? join(PROJECT, 'portable'));
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const { zip } = await zipWriter();
const program = programFiles();
for (const platform of platforms) make(platform);

function make(platform) {
  const name = `briefdeck-${version}-${platform}`;
  const node = nodeFor(platform);
  const digest = sha256(node.binary);
  const files = [
    ...program,
    ...starters(platform, digest),
    { path: `program/${nodeOn(platform)}`, content: node.binary, executable: true },
    { path: 'licences/node.txt', content: node.licence },
  ].sort((one, other) => (one.path < other.path ? -1 : 1));

  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content, executable } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (executable) chmodSync(join(folder, path), 0o755);
  }
  const archive = zip(
    files.map(({ path, ...file }) => ({ name: `${name}/${path}`, ...file })),
    dayOfCommit(),
  );
  writeFileSync(`${folder}.zip`, archive);
  const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  console.log(`${folder}  ${megabytes(size)}, ${files.length} files`);
  console.log(`  ${name}.zip  ${megabytes(archive.length)}, SHA-256 ${sha256(archive)}`);
  console.log(`  program/${nodeOn(platform)}  Node ${NODE_VERSION}, SHA-256 ${digest}`);
}

/** What is seen when the folder is opened. */
function starters(platform, digest) {
  const text = readMe({ platform, version, node: NODE_VERSION, digest });
  const path = starterOn(platform);
  if (!platform.startsWith('win-')) {
    const content = readFileSync(join(SCRIPTS, 'portable/briefdeck.sh'));
    return [
      { path, content, executable: true },
      { path: READ_ME, content: text },
    ];
  }
  return [
    // cmd finds a label only where lines end as on Windows.
    { path, content: crlf(readFileSync(join(SCRIPTS, 'portable/briefdeck.cmd'), 'utf8')) },
    // With a mark of its encoding, for an old Notepad.
    { path: READ_ME, content: `\ufeff${crlf(text)}` },
  ];
}

/** The program and what it reads as it runs, and the licences of the packages in it. */
function programFiles() {
  const scratch = mkdtempSync(join(tmpdir(), 'briefdeck-portable-'));
  try {
    const bundled = spawnSync(process.execPath, [join(SCRIPTS, 'bundle.mjs'), scratch], { stdio: 'inherit' });
    if (bundled.status !== 0) throw new Error('the bundle could not be made');
    const bundle = JSON.parse(readFileSync(join(scratch, 'contents.json'), 'utf8'));
    return [
      ...bundle.files.map((file) => copied(join(scratch, file), `program/dist/${file}`)),
      ...['bin', 'templates', 'starter'].flatMap((part) => filesBelow(join(PROJECT, part), `program/${part}`)),
      ...PDF_FILES.map((file) => copied(join(PROJECT, file), `program/${file}`)),
      copied(join(SCRIPTS, 'stand-ins/canvas.cjs'), 'program/node_modules/@napi-rs/canvas/index.js'),
      { path: 'licences/packages.txt', content: licencesOf(PROJECT, [...bundle.sources, ...PDF_FILES]) },
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesBelow(folder, path) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [from, to] = [join(folder, entry.name), `${path}/${entry.name}`];
    return entry.isDirectory() ? filesBelow(from, to) : [copied(from, to)];
  });
}

function copied(from, path) {
  return { path, content: readFileSync(from) };
}

/** The day of the last commit, so that the same sources make the same zip; without git, the first day a zip can hold. */
function dayOfCommit() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: PROJECT, encoding: 'utf8' });
  const [year = 1980, month = 1, day = 1] =
    /^(\d+)-(\d+)-(\d+)$/
      .exec(stdout?.trim() ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return { year, month, day };
}

/** The project’s own writer of zips. */
async function zipWriter() {
  const { outputFiles } = await build({
    stdin: { contents: "export { zip } from './zip.ts';", resolveDir: join(PROJECT, 'src/opc'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function crlf(text) {
  return text.replaceAll('\n', '\r\n');
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
