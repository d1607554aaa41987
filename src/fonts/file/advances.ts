import { DamagedFont } from './font-bytes.ts';
import type { FontTables } from './tables.ts';

/** How far a glyph moves the pen, in font units. */
export type AdvanceOf = (glyph: number) => number;

/** OpenType, `hmtx`: the last advance is that of all glyphs behind it. @throws DamagedFont */
export function advancesOf(tables: FontTables): AdvanceOf {
  const count = tables.needed('hhea').u16(34);
  if (count === 0) throw new DamagedFont('it has no advances');
  const table = tables.needed('hmtx');
  return (glyph) => {
    const index = Math.min(glyph, count - 1);
    return tables.advancesAlone ? table.u16(1 + 2 * index) : table.u16(4 * index);
  };
}
