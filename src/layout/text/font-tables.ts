import arimo from './tables/arimo.generated.json' with { type: 'json' };
import caladea from './tables/caladea.generated.json' with { type: 'json' };
import carlito from './tables/carlito.generated.json' with { type: 'json' };
import cousine from './tables/cousine.generated.json' with { type: 'json' };
import gelasio from './tables/gelasio.generated.json' with { type: 'json' };
import tinos from './tables/tinos.generated.json' with { type: 'json' };

/** The open families whose advances are kept, each drawn to the widths of a family of Microsoft's. */
export type Family = 'arimo' | 'caladea' | 'carlito' | 'cousine' | 'gelasio' | 'tinos';

/** One style of a family, decoded. Lengths are parts of an em: multiply by the size in points. */
export interface Face {
  /** How far a character moves the pen, without kerning; undefined where the family's subsets lack it. */
  advance(code: number): number | undefined;
  /** What is added between two characters that follow one another; mostly negative, 0 for nearly all pairs. */
  kern(left: number, right: number): number;
}

/** How scripts/make-font-tables.mjs writes a style: strings, so that a table not asked for costs nothing but its bytes. */
interface EncodedStyle {
  readonly advances: string;
  readonly kerning: string;
}

interface EncodedFamily {
  readonly unitsPerEm: number;
  readonly characters: string;
  readonly regular: EncodedStyle;
  readonly bold: EncodedStyle;
  readonly italic: EncodedStyle;
  readonly boldItalic: EncodedStyle;
}

const ENCODED: Readonly<Record<Family, EncodedFamily>> = { arimo, caladea, carlito, cousine, gelasio, tinos };

/** Faces decoded so far. A face is a constant; keeping it only saves decoding it again. */
const decoded = new Map<string, Face>();

/** The face of a family in a style. It is decoded when it is first asked for. */
export function faceOf(family: Family, bold: boolean, italic: boolean): Face {
  const style = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  const key = `${family} ${style}`;
  const known = decoded.get(key);
  if (known) return known;
  const face = decodeFace(ENCODED[family], style);
  decoded.set(key, face);
  return face;
}

const ABSENT = 0xffff;

function decodeFace(table: EncodedFamily, style: 'regular' | 'bold' | 'italic' | 'boldItalic'): Face {
  const { unitsPerEm } = table;
  const advances = decodeAdvances(table.characters, table[style].advances);
  const kerning = decodeKerning(table[style].kerning);
  return {
    advance(code) {
      const units = advances[code] ?? ABSENT;
      return units === ABSENT ? undefined : units / unitsPerEm;
    },
    kern(left, right) {
      const units = kerning.get(left)?.get(right);
      return units === undefined ? 0 : units / unitsPerEm;
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

/** Left characters that kern alike share one map of right characters. */
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
