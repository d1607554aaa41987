// Runs the bundle over the project's own briefs and writes V8's compiled code beside it, so that a
// start compiles nothing. V8 accepts the code only under the version and flags that wrote it.
//
//   node scripts/keep-compiled-code.mjs <folder of the bundle> [--no-flags]
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const bundle = resolve(process.argv[2] ?? join(PROJECT, 'dist'), 'briefdeck.cjs');
const { codeCachePath, load } = createRequire(import.meta.url)('../bin/load.js');

const { program, script, id } = load(bundle, ...(process.argv.includes('--no-flags') ? [[]] : []));
const workspace = mkdtempSync(join(tmpdir(), 'briefdeck-'));
try {
  for (const part of ['briefs', 'templates']) cpSync(join(PROJECT, part), join(workspace, part), { recursive: true });
  const io = { ...program.nodeIo(), out: () => {}, err: () => {} };
  const run = (command) => program.run([command, '--root', workspace], io, id);
  // Twice: the first run parses the facts, the second reads what the first one kept.
  await run('build');
  await run('build');
  writeFileSync(codeCachePath(bundle, id), script.createCachedData());
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
