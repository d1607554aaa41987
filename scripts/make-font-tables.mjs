// Writes the advance and kerning tables for measuring text, from the open fonts in @fontsource.
//
//   node scripts/make-font-tables.mjs              writes src/fonts/tables/<family>.generated.json, all six
//   node scripts/make-font-tables.mjs FAMILY       prints one table on stdout
//
// A table holds four styles, encoded by src/fonts/table.ts, over the same characters: those that
// all four styles have. The fonts come in subsets.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FAMILIES = ['arimo', 'caladea', 'carlito', 'cousine', 'gelasio', 'tinos'];

const STYLES = { regular: '400-normal', bold: '700-normal', italic: '400-italic', boldItalic: '700-italic' };

const require = createRequire(import.meta.url);

/** The program's own modules, bundled. */
async function loadProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-font-tables-'));
  try {
    const outfile = join(folder, 'fonts.mjs');
    const contents = "export { readFont } from './read-font.ts'; export { encodeTable } from './table.ts';";
    const stdin = { contents, resolveDir: fileURLToPath(new URL('../src/fonts/', import.meta.url)), loader: 'ts' };
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packageFolder(family) {
  return dirname(require.resolve(`@fontsource/${family}/package.json`));
}

/** The metrics of each subset, the Latin one first. */
function subsets(family, style, readFont) {
  const folder = join(packageFolder(family), 'files');
  const order = ['latin', 'latin-ext'];
  return readdirSync(folder)
    .filter((name) => name.endsWith(`-${style}.woff2`))
    .map((name) => ({ name, subset: name.slice(family.length + 1, -`-${style}.woff2`.length) }))
    .sort((a, b) => rank(order, a.subset) - rank(order, b.subset) || (a.subset < b.subset ? -1 : 1))
    .map(({ name }) => {
      const reading = readFont(readFileSync(join(folder, name)));
      if (reading.kind === 'refused') throw new Error(`${name}: ${reading.why}`);
      return reading.font.metrics;
    });
}

function rank(order, subset) {
  const at = order.indexOf(subset);
  return at < 0 ? order.length : at;
}

function makeTable(family, { readFont, encodeTable }) {
  const { version, license } = JSON.parse(readFileSync(join(packageFolder(family), 'package.json'), 'utf8'));
  const read = Object.entries(STYLES).map(([name, style]) => {
    const fonts = subsets(family, style, readFont);
    // Reversed, so that the first subset with a character gives its advance.
    const advances = new Map(fonts.toReversed().flatMap(({ advances }) => [...advances]));
    return { name, font: fonts[0], advances };
  });
  const [regular] = read;
  const codes = [...regular.advances.keys()].filter((code) => read.every(({ advances }) => advances.has(code)));
  const { unitsPerEm } = regular.font;
  const styles = read.map(({ name, font, advances }) => {
    const shared = new Map(codes.map((code) => [code, advances.get(code)]));
    return [name, encodeTable({ unitsPerEm, advances: shared, kerning: font.kerning })];
  });
  const table = {
    source: `@fontsource/${family} ${version} (${license})`,
    unitsPerEm,
    characters: styles[0][1].characters,
    ...Object.fromEntries(styles.map(([name, { advances, kerning }]) => [name, { advances, kerning }])),
  };
  return `${JSON.stringify(table, null, 1)}\n`;
}

const [wanted] = process.argv.slice(2);
if (wanted === undefined) {
  const program = await loadProgram();
  const folder = fileURLToPath(new URL('../src/fonts/tables/', import.meta.url));
  for (const family of FAMILIES) writeFileSync(join(folder, `${family}.generated.json`), makeTable(family, program));
} else if (FAMILIES.includes(wanted)) {
  process.stdout.write(makeTable(wanted, await loadProgram()));
} else {
  console.error(`no table is made for ${wanted}; there are ${FAMILIES.join(', ')}`);
  process.exitCode = 2;
}
