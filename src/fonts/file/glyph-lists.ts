import { DamagedFont, type FontBytes } from './font-bytes.ts';
import { rangeOf } from './range-of.ts';

/** The place of a glyph in a coverage table; -1 if it isn’t there (OpenType, “Coverage Table”). */
export function coverageIndex(table: FontBytes, glyph: number): number {
  const [format, count] = [table.u16(0), table.u16(2)];
  if (format === 1) {
    const at = (index: number) => table.u16(4 + 2 * index);
    return rangeOf(count, at, at, glyph);
  }
  if (format !== 2) throw new DamagedFont(`it lists glyphs in format ${format}, which is not known`);
  const i = rangeIndex(table, 4, count, glyph);
  return i === -1 ? -1 : table.u16(4 + 6 * i + 4) + glyph - table.u16(4 + 6 * i);
}

/** The class of a glyph, 0 if it is given none (OpenType, “Class Definition Table”). */
export function glyphClass(table: FontBytes, glyph: number): number {
  const format = table.u16(0);
  if (format === 1) {
    const index = glyph - table.u16(2);
    return index >= 0 && index < table.u16(4) ? table.u16(6 + 2 * index) : 0;
  }
  if (format !== 2) throw new DamagedFont(`it sorts glyphs in format ${format}, which is not known`);
  const i = rangeIndex(table, 4, table.u16(2), glyph);
  return i === -1 ? 0 : table.u16(4 + 6 * i + 4);
}

function rangeIndex(table: FontBytes, at: number, count: number, glyph: number): number {
  return rangeOf(
    count,
    (index) => table.u16(at + 6 * index),
    (index) => table.u16(at + 6 * index + 2),
    glyph,
  );
}
