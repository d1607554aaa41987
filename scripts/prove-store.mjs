// Changes one attribute of a store of facts at a time, and counts how many of the changes `check` or
// `facts verify` tells.
//
//   node scripts/prove-store.mjs --sources DIR             on briefs/canada-mali, with copies of its sources
//   node scripts/prove-store.mjs --sources DIR --list      and lists those that are not told
//
// Exits with 1 where fewer than 95 in 100 are told, of those whose source has a copy.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const LEAST = 0.95;
const DOSSIER = 'briefs/canada-mali/facts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, list: { type: 'boolean', default: false } } });
if (values.sources === undefined) {
  console.error('name the folder with your copies of the sources: --sources DIR');
  process.exit(2);
}

const { proveStore, reportOf } = await proof();
const kept = filesIn(DOSSIER).filter((path) => path.endsWith('.csv'));
const copies = [...filesIn(values.sources), ...kept].map((path) => {
  const bytes = readFileSync(path);
  return { path, bytes, fingerprint: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
});
const files = ['briefs/facts', DOSSIER].flatMap((folder) =>
  filesIn(folder)
    .filter((path) => /\.(?:ya?ml|csv)$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') })),
);
const changed = files.map(({ path }) => path).filter((path) => path.startsWith(DOSSIER) && path.endsWith('.yaml'));
const all = await proveStore(files, changed, copies);
const lines = reportOf(all);
console.log((values.list ? lines : lines.filter((line) => !line.startsWith('missed'))).join('\n'));
process.exitCode = all.missed.length > all.all.length * (1 - LEAST) ? 1 : 0;

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The proof that the tests run, bundled so that this script can run it. */
async function proof() {
  const folder = mkdtempSync(join(import.meta.dirname, '..', 'node_modules', '.prove-store-'));
  try {
    const outfile = join(folder, 'proof.mjs');
    await build({
      entryPoints: ['tests/verify/proof/prove.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
