import type { FontBytes } from './font-bytes.ts';
import type { GlyphPairs, PairBudget } from './pairs.ts';
import { rangeOf } from './range-of.ts';

/** The value between two glyphs. */
type ValueBetween = (left: number, right: number) => number;

/** Adds the pairs of the table `kern`, as Microsoft writes it (version 0) and Apple (version 1). Its subtables add up. */
export function addKernTable(kern: FontBytes, { glyphs, first }: GlyphPairs, budget: PairBudget): void {
  const isApples = kern.u16(0) === 1;
  const count = isApples ? kern.u32(4) : kern.u16(2);
  for (let i = 0, at = isApples ? 8 : 4; i < count; i += 1) {
    budget.draw('pairs', 1 + glyphs.length ** 2);
    const table = kern.from(at);
    const valueBetween = values(table, isApples);
    if (valueBetween !== undefined) addValues(valueBetween, { glyphs, first });
    at += isApples ? table.u32(0) : table.u16(2);
  }
}

function addValues(valueBetween: ValueBetween, { glyphs, first }: Pick<GlyphPairs, 'glyphs' | 'first'>): void {
  for (const [left, glyph] of glyphs.entries()) {
    for (const [right, next] of glyphs.entries()) {
      const pair = left * glyphs.length + right;
      first[pair] = (first[pair] ?? 0) + valueBetween(glyph, next);
    }
  }
}

/** Undefined for what moves glyphs up and down, or is in a format that programs of today don’t write. */
function values(table: FontBytes, isApples: boolean): ValueBetween | undefined {
  const [head, coverage, format] = isApples ? [8, table.u8(4), table.u8(5)] : [6, table.u8(5), table.u8(4)];
  // Microsoft: horizontal, and not across the line. Apple: neither vertical, nor across it, nor for variations.
  const isMeant = isApples ? (coverage & 0xe0) === 0 : (coverage & 5) === 1;
  if (!isMeant) return undefined;
  if (format === 0) return byPairs(table.from(head));
  return format === 2 ? byClasses(table, head) : undefined;
}

function byPairs(table: FontBytes): ValueBetween {
  const key = (i: number) => table.u32(8 + 6 * i);
  return (left, right) => {
    const found = rangeOf(table.u16(0), key, key, left * 0x10000 + right);
    return found === -1 ? 0 : table.i16(8 + 6 * found + 4);
  };
}

/** A class is where its row begins in the table, and where its column does in a row. */
function byClasses(table: FontBytes, head: number): ValueBetween {
  const [lefts, rights, array] = [table.u16(head + 2), table.u16(head + 4), table.u16(head + 6)];
  const offset = (at: number, glyph: number): number | undefined => {
    const index = glyph - table.u16(at);
    return index >= 0 && index < table.u16(at + 2) ? table.u16(at + 4 + 2 * index) : undefined;
  };
  return (left, right) => table.i16((offset(lefts, left) ?? array) + (offset(rights, right) ?? 0));
}
