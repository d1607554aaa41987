import type { FontBytes } from './font-bytes.ts';
import { coverageIndex, glyphClass } from './glyph-lists.ts';
import type { GlyphPairs, PairBudget } from './pairs.ts';
import { rangeOf } from './range-of.ts';

/** OpenType, `GPOS`: types of lookups. */
const PAIR = 2;
const EXTENSION = 9;

/** Of a value record, the bits and bytes before the advance, and the advance’s own bit. */
const BEFORE_ADVANCE = 3;
const ADVANCE = 4;

/**
 * Adds what the lookups of the feature `kern` for Latin letters give. A lookup gives a pair the values of its first
 * subtable that has it; lookups add up.
 *
 * @param classOf - a glyph’s class in `GDEF`; lookups can pass over all glyphs of one
 * @returns whether there is such a feature; where there is none, the table `kern` counts
 */
export function addPositions(
  gpos: FontBytes,
  pairs: GlyphPairs,
  classOf: (glyph: number) => number,
  budget: PairBudget,
): boolean {
  const feature = kernFeature(gpos);
  if (feature === undefined) return false;
  const classes = pairs.glyphs.map(classOf);
  const list = gpos.from(gpos.u16(8));
  const numbers = Array.from({ length: feature.u16(2) }, (_, i) => feature.u16(4 + 2 * i)).sort((a, b) => a - b);
  const decided = new Uint32Array(pairs.first.length);
  for (const [turn, number] of numbers.entries()) {
    const lookup = list.from(list.u16(2 + 2 * number));
    const flags = lookup.u16(2);
    // The bits 1 to 3 pass over the classes 1 to 3: letters, ligatures, marks.
    const isPassedOver = classes.map((of) => of > 0 && of < 4 && (flags & (1 << of)) !== 0);
    for (let i = 0; i < lookup.u16(4); i += 1) {
      budget.draw('pairs', 1 + pairs.glyphs.length);
      addSubtable(subtable(lookup, i), pairs, isPassedOver, { decided, turn: turn + 1 }, budget);
    }
    if (lookup.u16(4) === 0) budget.draw('pairs', 1 + pairs.glyphs.length);
  }
  return true;
}

const SCRIPTS = ['latn', 'DFLT', 'dflt'];

function kernFeature(gpos: FontBytes): FontBytes | undefined {
  const scripts = gpos.from(gpos.u16(4));
  const found = new Map<string, number>();
  for (let i = 0, at = 2; i < scripts.u16(0); i += 1, at += 6) {
    if (!found.has(scripts.tag(at))) found.set(scripts.tag(at), scripts.u16(at + 4));
  }
  const [offset] = SCRIPTS.flatMap((tag) => found.get(tag) ?? []);
  if (offset === undefined) return undefined;
  const script = scripts.from(offset);
  // Without a language of its own, text is set by the script’s default.
  if (script.u16(0) === 0) return undefined;
  const language = script.from(script.u16(0));
  const features = gpos.from(gpos.u16(6));
  let kern: FontBytes | undefined;
  for (let i = 0; i < language.u16(4); i += 1) {
    const at = 2 + 6 * language.u16(6 + 2 * i);
    if (features.tag(at) === 'kern') kern = features.from(features.u16(at + 4));
  }
  return kern;
}

/** Undefined for what is no adjustment of pairs. */
function subtable(lookup: FontBytes, i: number): FontBytes | undefined {
  const type = lookup.u16(0);
  const table = lookup.from(lookup.u16(6 + 2 * i));
  if (type === PAIR) return table;
  return type === EXTENSION && table.u16(2) === PAIR ? table.from(table.u32(4)) : undefined;
}

function addSubtable(
  table: FontBytes | undefined,
  { glyphs, first, second }: GlyphPairs,
  isPassedOver: readonly boolean[],
  { decided, turn }: { readonly decided: Uint32Array; readonly turn: number },
  budget: PairBudget,
): void {
  if (table === undefined) return;
  const coverage = table.from(table.u16(2));
  const [format1, format2] = [table.u16(4), table.u16(6)];
  const valuesOf = table.u16(0) === 2 ? byClasses(table, glyphs) : bySets(table, glyphs);
  for (const [left, glyph] of glyphs.entries()) {
    const index = isPassedOver[left] ? -1 : coverageIndex(coverage, glyph);
    if (index === -1) continue;
    budget.draw('pairs', glyphs.length);
    for (const right of glyphs.keys()) {
      const pair = left * glyphs.length + right;
      if (decided[pair] === turn || isPassedOver[right]) continue;
      const values = valuesOf(index, left, right);
      if (values === undefined) continue;
      decided[pair] = turn;
      first[pair] = (first[pair] ?? 0) + advanceIn(table, values, format1);
      second[pair] = (second[pair] ?? 0) + advanceIn(table, values + 2 * bits(format1), format2);
    }
  }
}

/** Where the values of two glyphs stand in a table, by the first one’s index in the coverage and both their places. */
type ValuesOf = (index: number, left: number, right: number) => number | undefined;

/** Format 1: the second glyphs that go with a first one, with their values, in ascending order. */
function bySets(table: FontBytes, glyphs: readonly number[]): ValuesOf {
  const size = 2 + 2 * (bits(table.u16(4)) + bits(table.u16(6)));
  return (index, _, right) => {
    const set = table.u16(10 + 2 * index);
    const second = (i: number) => table.u16(set + 2 + size * i);
    const found = rangeOf(table.u16(set), second, second, glyphs[right] ?? 0);
    return found === -1 ? undefined : set + 2 + size * found + 2;
  };
}

/** Format 2: the values of each class of first glyphs with each class of second ones. */
function byClasses(table: FontBytes, glyphs: readonly number[]): ValuesOf {
  const size = 2 * (bits(table.u16(4)) + bits(table.u16(6)));
  const classes = (at: number) => {
    const definition = table.from(table.u16(at));
    return glyphs.map((glyph) => glyphClass(definition, glyph));
  };
  const [firsts, seconds, rows, columns] = [classes(8), classes(10), table.u16(12), table.u16(14)];
  return (_, left, right) => {
    const [row = 0, column = 0] = [firsts[left], seconds[right]];
    return row < rows && column < columns ? 16 + size * (row * columns + column) : undefined;
  };
}

/** The advance in a value record, whose parts a format’s bits name (OpenType, “ValueRecord”). */
function advanceIn(table: FontBytes, at: number, format: number): number {
  return format & ADVANCE ? table.i16(at + 2 * bits(format & BEFORE_ADVANCE)) : 0;
}

function bits(format: number): number {
  let count = 0;
  for (let rest = format & 0xff; rest !== 0; rest >>= 1) count += rest & 1;
  return count;
}
