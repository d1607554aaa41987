// Writes odd decks to a folder, so that any checker can be run on them. Seeds for which
// tests/render/odd-decks.ts gives findings are skipped and counted.
//
//   node scripts/write-odd-decks.mjs folder [count] [first seed]     defaults: 200 decks, from seed 1
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const PROJECT = resolve(import.meta.dirname, '..');
const [folder, count = '200', firstSeed = '1'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('name the folder for the decks');
  process.exit(2);
}

// Inside the project, so that packages which aren't bundled are found.
const temporary = mkdtempSync(join(PROJECT, 'node_modules', '.odd-decks-'));
try {
  const bundle = join(temporary, 'tests', 'render', 'odd-decks.mjs');
  await build({
    absWorkingDir: PROJECT,
    entryPoints: ['tests/render/odd-decks.ts'],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(PROJECT, 'tests', 'render', 'odd-decks.ts')).href) },
    logLevel: 'warning',
  });
  const { compileOdd } = await import(pathToFileURL(bundle).href);
  mkdirSync(folder, { recursive: true });
  let written = 0;
  let refused = 0;
  for (let seed = Number(firstSeed); written < Number(count); seed += 1) {
    const { value } = await compileOdd(seed);
    if (value.length === 0) refused += 1;
    for (const { bytes, scene } of value) {
      writeFileSync(join(folder, `odd-${String(seed).padStart(4, '0')}.${scene.language}.pptx`), bytes);
      written += 1;
    }
  }
  console.log(`${written} decks, ${refused} refused with findings`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
