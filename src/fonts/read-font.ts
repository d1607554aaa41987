import { budgetOf, OverBudget } from '../limits/budget.ts';
import { FONT } from '../limits/limits.ts';
import type { FontStyle } from '../model/template.ts';
import { fontStyle } from './family.ts';
import { advancesOf } from './file/advances.ts';
import { type GlyphOf, glyphsOf } from './file/cmap.ts';
import { DamagedFont } from './file/font-bytes.ts';
import { kerningOf } from './file/kerning.ts';
import { namesOf } from './file/names.ts';
import { type FontTables, fontTables } from './file/tables.ts';
import type { FontMetrics } from './table.ts';
import { isFontName, isFontSize, isUnitsPerEm } from './table-file.ts';

/** A font file's name, style and metrics. */
export interface ReadFont {
  /** The family, as a template names it. */
  readonly family: string;
  readonly style: FontStyle;
  readonly metrics: FontMetrics;
}

export type FontReading =
  | { readonly kind: 'read'; readonly font: ReadFont }
  /** `why` goes on after “it can’t be read as a font:”. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Measured characters: Latin to Latin Extended-A, the Romanian commas, spacing modifiers, Greek, Cyrillic, punctuation,
 * superscripts, currency, letterlike signs, number forms, arrows, mathematical operators, box and geometric signs.
 */
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
] as const;

/** Characters of zero width: measured by rule, never from a table. */
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e]/u;

const MEASURED = BLOCKS.flatMap(([from, to]) => codes(from, to)).filter(
  (code) => !ZERO_WIDTH.test(String.fromCodePoint(code)),
);

/** Characters whose pairs are kerned: English and French letters, figures and marks. */
const KERNED = [
  ...codes(0x20, 0x7e),
  ...codes(0xa0, 0xff),
  ...Array.from('ŒœŸ–—‘’‚“”„†•…‹›€™', (character) => character.codePointAt(0) ?? 0),
].filter((code) => code !== 0xad);

/** The lowest weight that is used for bold runs (OpenType, `usWeightClass`). */
const SEMI_BOLD = 600;

/**
 * The metrics of a font file (TrueType, OpenType, WOFF or WOFF2). Never throws, whatever the input, and takes no more
 * bytes and steps than FONT says. Of a font with variations, those of its default.
 */
export function readFont(bytes: Uint8Array): FontReading {
  try {
    return { kind: 'read', font: fontIn(bytes) };
  } catch (error) {
    if (error instanceof DamagedFont || error instanceof OverBudget) return { kind: 'refused', why: error.message };
    throw error;
  }
}

function fontIn(bytes: Uint8Array): ReadFont {
  const budget = budgetOf(FONT);
  const tables = fontTables(bytes, budget);
  const { family, subfamily } = namesOf(tables.needed('name'));
  if (family === undefined || !isFontName(family))
    throw new DamagedFont('the name of its family is missing, or can’t be shown');
  const unitsPerEm = tables.needed('head').u16(18);
  if (!isUnitsPerEm(unitsPerEm)) throw new DamagedFont(`its em has ${unitsPerEm} units, and not 16 to 16,384`);
  const glyphOf = glyphsOf(tables.needed('cmap'));
  const advanceOf = advancesOf(tables);
  const advances = new Map(
    MEASURED.filter((code) => glyphOf(code) !== 0).map((code) => [code, advanceOf(glyphOf(code))]),
  );
  if (advances.size === 0) throw new DamagedFont('it has none of the characters that are measured');
  const kerning = kernedPairs(glyphOf, (glyphs) => kerningOf(tables, glyphs, advanceOf, budget));
  const sizes = [...advances.values(), ...kerning.map(([, , value]) => value)];
  if (!sizes.every((size) => isFontSize(size, unitsPerEm))) {
    throw new DamagedFont('its letters or the spaces between them are beyond all measure');
  }
  return { family, style: styleOf(tables, subfamily), metrics: { unitsPerEm, advances, kerning } };
}

/** In the order of their left and right characters. */
function kernedPairs(
  glyphOf: GlyphOf,
  kerningOfGlyphs: (glyphs: readonly number[]) => (left: number, right: number) => number,
): FontMetrics['kerning'] {
  const present = KERNED.filter((code) => glyphOf(code) !== 0);
  const glyphs = [...new Set(present.map(glyphOf))];
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]));
  const placed = present.map((code) => [code, places.get(glyphOf(code)) ?? 0] as const);
  const between = kerningOfGlyphs(glyphs);
  return placed.flatMap(([left, first]) =>
    placed.flatMap(([right, second]): FontMetrics['kerning'] => {
      const value = between(first, second);
      return value === 0 ? [] : [[left, right, value]];
    }),
  );
}

function styleOf(tables: FontTables, subfamily: string): FontStyle {
  const name = subfamily.toLowerCase();
  const weight = tables.table('OS/2')?.u16(4) ?? 400;
  const angle = tables.table('post')?.i32(4) ?? 0;
  return fontStyle({
    bold: weight >= SEMI_BOLD || name.includes('bold'),
    italic: angle !== 0 || /italic|oblique/.test(name),
  });
}

function codes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
