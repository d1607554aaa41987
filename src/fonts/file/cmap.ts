import { DamagedFont, type FontBytes } from './font-bytes.ts';
import { rangeOf } from './range-of.ts';

/** The glyph of a character by its code point; 0 if the font hasn’t got it. */
export type GlyphOf = (code: number) => number;

/** Encodings of Unicode by platform and encoding, the fullest first (OpenType, `cmap`). */
const UNICODE = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0'];

/**
 * How a font maps characters to glyphs. Ranges are found by halving, so that what overlaps or is huge costs no more.
 *
 * @throws DamagedFont if it maps none of Unicode
 */
export function glyphsOf(cmap: FontBytes): GlyphOf {
  const found = new Map<string, FontBytes>();
  for (let i = 0, at = 4; i < cmap.u16(2); i += 1, at += 8) {
    const encoding = `${cmap.u16(at)} ${cmap.u16(at + 2)}`;
    if (UNICODE.includes(encoding) && !found.has(encoding)) found.set(encoding, cmap.from(cmap.u32(at + 4)));
  }
  const [best] = UNICODE.flatMap((encoding) => found.get(encoding) ?? []);
  if (best === undefined) throw new DamagedFont('it maps no characters of Unicode');
  return mapping(best);
}

function mapping(map: FontBytes): GlyphOf {
  const format = map.u16(0);
  switch (format) {
    case 0:
      return (code) => (code < 256 ? map.u8(6 + code) : 0);
    case 4:
      return segments(map);
    case 6:
      return dense(map, map.u16(6), map.u16(8), 10);
    case 10:
      return dense(map, map.u32(12), map.u32(16), 20);
    case 12:
    case 13:
      return groups(map, format === 12);
    default:
      throw new DamagedFont(`it maps characters in format ${format}, which is not known`);
  }
}

function dense(map: FontBytes, first: number, count: number, at: number): GlyphOf {
  return (code) => (code >= first && code < first + count ? map.u16(at + 2 * (code - first)) : 0);
}

function segments(map: FontBytes): GlyphOf {
  const count = map.u16(6) >> 1;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count];
  return (code) => {
    const i = rangeOf(
      count,
      (index) => map.u16(starts + 2 * index),
      (index) => map.u16(ends + 2 * index),
      code,
    );
    if (i === -1) return 0;
    const [delta, offset] = [map.u16(deltas + 2 * i), map.u16(offsets + 2 * i)];
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = map.u16(offsets + 2 * i + offset + 2 * (code - map.u16(starts + 2 * i)));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

function groups(map: FontBytes, counts: boolean): GlyphOf {
  return (code) => {
    const i = rangeOf(
      map.u32(12),
      (index) => map.u32(16 + 12 * index),
      (index) => map.u32(20 + 12 * index),
      code,
    );
    if (i === -1) return 0;
    const first = map.u32(24 + 12 * i);
    return counts ? first + code - map.u32(16 + 12 * i) : first;
  };
}
