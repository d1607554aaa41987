import type { FontStyleTable } from '../model/template.ts';
import type { Face } from './face.ts';

/** Stands for the advance of a character that a font lacks. */
export const ABSENT = 0xffff;

/** Decodes a style's table as `encodeTable` writes it; any other input is a bug of the caller's. */
export function decodeTable({ unitsPerEm, characters, advances, kerning }: FontStyleTable): Face {
  const units = decodeAdvances(characters, advances);
  const pairs = decodeKerning(kerning);
  return {
    advance(code) {
      const advance = units[code] ?? ABSENT;
      return advance === ABSENT ? undefined : advance / unitsPerEm;
    },
    kern(left, right) {
      const value = pairs.get(left)?.get(right);
      return value === undefined ? 0 : value / unitsPerEm;
    },
  };
}

function decodeAdvances(characters: string, encoded: string): Uint16Array {
  const codes = characters.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  const advances = new Uint16Array((codes.at(-1) ?? 0) + 1).fill(ABSENT);
  let at = 0;
  for (const run of encoded.split(' ')) {
    const [advance = 0, count = 1] = run.split('*').map(Number);
    for (let i = 0; i < count; i++) advances[codes[at++] ?? 0] = advance;
  }
  return advances;
}

/** Left characters with the same kerning share one map of right characters. */
function decodeKerning(encoded: string): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const kerning = new Map<number, ReadonlyMap<number, number>>();
  for (const row of encoded === '' ? [] : encoded.split('\n')) {
    const [lefts = '', ...cells] = row.split('\t');
    const values = new Map<number, number>();
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const value = Number(cells[i]);
      for (const right of cells[i + 1] ?? '') values.set(right.charCodeAt(0), value);
    }
    for (const left of lefts) kerning.set(left.charCodeAt(0), values);
  }
  return kerning;
}

/** Advances by code point, and kerned pairs, in font units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly advances: ReadonlyMap<number, number>;
  /** Left character, right character, value; zero values left out. */
  readonly kerning: readonly (readonly [number, number, number])[];
}

/** Encodes a style's table for storage. Equal metrics give equal texts. */
export function encodeTable({ unitsPerEm, advances, kerning }: FontMetrics): FontStyleTable {
  const codes = [...advances.keys()].sort((a, b) => a - b);
  return {
    unitsPerEm,
    characters: encodeRanges(codes),
    advances: encodeRuns(codes.map((code) => advances.get(code) ?? 0)),
    kerning: encodeKerning(kerning),
  };
}

function encodeRanges(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(' ');
}

function encodeRuns(values: readonly number[]): string {
  const runs: { value: number; count: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && last.value === value) last.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => (count === 1 ? `${value}` : `${value}*${count}`)).join(' ');
}

function encodeKerning(pairs: FontMetrics['kerning']): string {
  const byLeft = new Map<number, Map<number, string>>();
  for (const [left, right, value] of pairs) {
    const rights = byLeft.get(left) ?? new Map<number, string>();
    byLeft.set(left, rights.set(value, (rights.get(value) ?? '') + String.fromCodePoint(right)));
  }
  const rows = new Map<string, string>();
  for (const [left, values] of byLeft) {
    const row = [...values]
      .sort(([a], [b]) => a - b)
      .map(([value, rights]) => `${value}\t${rights}`)
      .join('\t');
    rows.set(row, (rows.get(row) ?? '') + String.fromCodePoint(left));
  }
  return [...rows].map(([row, lefts]) => `${lefts}\t${row}`).join('\n');
}
