import type { Font } from 'fontkit';
import type { FontStyle } from '../model/template.ts';
import { fontStyle } from './family.ts';
import type { FontMetrics } from './table.ts';

/** A font file's name, style and metrics. */
export interface ReadFont {
  /** The family, as a template names it. */
  readonly family: string;
  readonly style: FontStyle;
  readonly metrics: FontMetrics;
}

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

/** Characters whose pairs are kerned: English and French letters, figures and marks. */
const KERNED = [
  ...codes(0x20, 0x7e),
  ...codes(0xa0, 0xff),
  ...Array.from('ŒœŸ–—‘’‚“”„†•…‹›€™', (character) => character.codePointAt(0) ?? 0),
].filter((code) => code !== 0xad);

const WITHOUT_LIGATURES = { kern: true, liga: false, clig: false, calt: false, dlig: false, rlig: false };

/** The lowest weight that is used for bold runs (OpenType, `usWeightClass`). */
const SEMI_BOLD = 600;

/**
 * The metrics of a font file (TrueType, OpenType, WOFF or WOFF2). Undefined if it can't be read or is a collection of
 * several fonts. fontkit is large, so it is loaded only here.
 */
export async function readFont(bytes: Uint8Array): Promise<ReadFont | undefined> {
  const { create } = await import('fontkit');
  try {
    const font = create(bytes);
    if ('fonts' in font) return undefined;
    return {
      family: font.familyName,
      style: styleOf(font),
      metrics: { unitsPerEm: font.unitsPerEm, advances: advancesOf(font), kerning: kerningOf(font) },
    };
  } catch {
    // fontkit throws errors of any kind on a damaged file.
    return undefined;
  }
}

function styleOf(font: Font): FontStyle {
  const name = font.subfamilyName.toLowerCase();
  const weight = font['OS/2']?.usWeightClass ?? 400;
  return fontStyle({
    bold: weight >= SEMI_BOLD || name.includes('bold'),
    italic: font.italicAngle !== 0 || /italic|oblique/.test(name),
  });
}

/** The advances of the characters that a font has. */
export function advancesOf(font: Font): ReadonlyMap<number, number> {
  const measured = BLOCKS.flatMap(([from, to]) => codes(from, to)).filter(
    (code) => !ZERO_WIDTH.test(String.fromCodePoint(code)) && font.hasGlyphForCodePoint(code),
  );
  return new Map(measured.map((code) => [code, Math.round(font.glyphForCodePoint(code).advanceWidth)]));
}

/** The pairs that a font kerns, in the order of their left and right characters. */
export function kerningOf(font: Font): FontMetrics['kerning'] {
  const present = KERNED.filter((code) => font.hasGlyphForCodePoint(code));
  return present.flatMap((left) =>
    present.flatMap((right): FontMetrics['kerning'] => {
      const { glyphs, positions } = font.layout(String.fromCodePoint(left, right), WITHOUT_LIGATURES, 'latn');
      if (glyphs.length !== 2) return [];
      const value = glyphs.reduce((sum, glyph, i) => sum + (positions[i]?.xAdvance ?? 0) - glyph.advanceWidth, 0);
      return value === 0 ? [] : [[left, right, Math.round(value)]];
    }),
  );
}

function codes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
