// Writes the advance and kerning tables by which text is measured, from the open fonts in @fontsource.
//
//   node scripts/make-font-tables.mjs              writes src/layout/text/tables/<family>.generated.json, all six
//   node scripts/make-font-tables.mjs FAMILY       prints one table on stdout
//
// A table holds, for each of four styles, what src/layout/text/font-tables.ts decodes:
//   characters  the code points, in ascending order: hexadecimal, single or as ranges, separated by spaces
//   advances    one a character, in font units: a decimal, or `advance*n` for n characters of the same advance
//   kerning     a line for each set of left characters that kern alike: the set, then value and right characters by
//               turns, separated by tabs
// The fonts are read in subsets; a character stands in the table when all four styles have it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const FAMILIES = ['arimo', 'caladea', 'carlito', 'cousine', 'gelasio', 'tinos'];

const STYLES = { regular: '400-normal', bold: '700-normal', italic: '400-italic', boldItalic: '700-italic' };

// Basic Latin to Latin Extended-A, the Romanian commas, spacing modifiers, Greek, Cyrillic, punctuation, superscripts,
// currency, letterlike signs, number forms, arrows, mathematical operators, box and geometric signs.
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x2002, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
  [0x2500, 0x25ff],
];

// Characters without width of their own: measured by rule, never from a table.
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e]/u;

const KERNED = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...Array.from('ŒœŸ–—‘’‚“”„†•…‹›€™', (c) => c.codePointAt(0)),
].filter((c) => c !== 0xad);

const require = createRequire(import.meta.url);

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function packageFolder(family) {
  return dirname(require.resolve(`@fontsource/${family}/package.json`));
}

function subsets(family, style) {
  const folder = join(packageFolder(family), 'files');
  const order = ['latin', 'latin-ext'];
  return readdirSync(folder)
    .filter((name) => name.endsWith(`-${style}.woff2`))
    .map((name) => ({ name, subset: name.slice(family.length + 1, -`-${style}.woff2`.length) }))
    .sort((a, b) => rank(order, a.subset) - rank(order, b.subset) || (a.subset < b.subset ? -1 : 1))
    .map(({ name }) => fontkit.create(readFileSync(join(folder, name))));
}

function rank(order, subset) {
  const at = order.indexOf(subset);
  return at < 0 ? order.length : at;
}

function readAdvances(fonts) {
  const advances = new Map();
  for (const [from, to] of BLOCKS) {
    for (const code of range(from, to)) {
      if (ZERO_WIDTH.test(String.fromCodePoint(code))) continue;
      const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
      if (font) advances.set(code, font.glyphForCodePoint(code).advanceWidth);
    }
  }
  return advances;
}

const WITHOUT_LIGATURES = { kern: true, liga: false, clig: false, calt: false, dlig: false, rlig: false };

function readKerning(font) {
  const codes = KERNED.filter((code) => font.hasGlyphForCodePoint(code));
  const rows = new Map();
  for (const left of codes) {
    const byValue = new Map();
    for (const right of codes) {
      const pair = font.layout(String.fromCodePoint(left, right), WITHOUT_LIGATURES, 'latn');
      if (pair.glyphs.length !== 2) continue;
      const value = pair.glyphs.reduce((sum, glyph, i) => sum + pair.positions[i].xAdvance - glyph.advanceWidth, 0);
      if (value !== 0) byValue.set(value, (byValue.get(value) ?? '') + String.fromCodePoint(right));
    }
    if (byValue.size === 0) continue;
    const row = [...byValue]
      .sort(([a], [b]) => a - b)
      .map(([value, rights]) => `${value}\t${rights}`)
      .join('\t');
    rows.set(row, (rows.get(row) ?? '') + String.fromCodePoint(left));
  }
  return [...rows].map(([row, lefts]) => `${lefts}\t${row}`).join('\n');
}

function writeRanges(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(' ');
}

function writeAdvances(values) {
  const runs = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && last.value === value) last.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => (count === 1 ? `${value}` : `${value}*${count}`)).join(' ');
}

function makeTable(family) {
  const { version, license } = JSON.parse(readFileSync(join(packageFolder(family), 'package.json'), 'utf8'));
  const read = Object.entries(STYLES).map(([name, style]) => {
    const fonts = subsets(family, style);
    return { name, fonts, advances: readAdvances(fonts) };
  });
  const codes = [...read[0].advances.keys()].filter((code) => read.every((style) => style.advances.has(code)));
  const styles = read.map(({ name, fonts, advances }) => [
    name,
    { advances: writeAdvances(codes.map((code) => advances.get(code))), kerning: readKerning(fonts[0]) },
  ]);
  const table = {
    source: `@fontsource/${family} ${version} (${license})`,
    unitsPerEm: read[0].fonts[0].unitsPerEm,
    characters: writeRanges(codes),
    ...Object.fromEntries(styles),
  };
  return `${JSON.stringify(table, null, 1)}\n`;
}

const [wanted] = process.argv.slice(2);
if (wanted === undefined) {
  const folder = fileURLToPath(new URL('../src/layout/text/tables/', import.meta.url));
  for (const family of FAMILIES) writeFileSync(join(folder, `${family}.generated.json`), makeTable(family));
} else if (FAMILIES.includes(wanted)) {
  process.stdout.write(makeTable(wanted));
} else {
  console.error(`no table is made for ${wanted}; there are ${FAMILIES.join(', ')}`);
  process.exitCode = 2;
}
