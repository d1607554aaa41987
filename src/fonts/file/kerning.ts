import type { AdvanceOf } from './advances.ts';
import { glyphClass } from './glyph-lists.ts';
import { addPositions } from './gpos.ts';
import { addKernTable } from './kern-table.ts';
import { noPairs, type PairBudget } from './pairs.ts';
import type { FontTables } from './tables.ts';

/** OpenType, `GDEF`: the class of marks that stand over or under a letter. */
const MARK = 3;

/**
 * The space added between two glyphs by their places in the list, in font units: from `GPOS`, or else from `kern`. Marks
 * take no room of their own where a font has tables for setting them.
 *
 * @throws DamagedFont, OverBudget
 */
export function kerningOf(
  tables: FontTables,
  glyphs: readonly number[],
  advanceOf: AdvanceOf,
  budget: PairBudget,
): (left: number, right: number) => number {
  const pairs = noPairs(glyphs);
  const gdef = tables.table('GDEF');
  const classes = gdef && gdef.u16(4) !== 0 ? gdef.from(gdef.u16(4)) : undefined;
  const classOf = (glyph: number) => (classes ? glyphClass(classes, glyph) : 0);
  const [gpos, kern] = [tables.table('GPOS'), tables.table('kern')];
  const isPositioned = gpos !== undefined && addPositions(gpos, pairs, classOf, budget);
  if (!isPositioned && kern !== undefined) addKernTable(kern, pairs, budget);
  const setsMarks = gpos !== undefined || tables.table('GSUB') !== undefined;
  const marks = glyphs.map((glyph) => (setsMarks && classOf(glyph) === MARK ? -advanceOf(glyph) : undefined));
  return (left, right) => {
    const pair = left * glyphs.length + right;
    return (marks[left] ?? pairs.first[pair] ?? 0) + (marks[right] ?? pairs.second[pair] ?? 0);
  };
}
