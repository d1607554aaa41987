import * as z from 'zod';
import type { FontStyle, FontTable } from '../model/template.ts';
import { ABSENT } from './table.ts';

export const FONT_STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic'];

const RANGES = /^[\da-f]{1,4}(?:-[\da-f]{1,4})?(?: [\da-f]{1,4}(?:-[\da-f]{1,4})?)*$/;
const RUNS = /^\d{1,5}(?:\*\d{1,5})?(?: \d{1,5}(?:\*\d{1,5})?)*$/;
const PAIRS = /^(?:[^\t\n]+(?:\t-?\d{1,5}\t[^\t\n]+)+(?:\n|$))*$/;

/** A name that stands in Office’s list of fonts: letters, figures, marks and single spaces between them. */
const NAME = /^(?=.{1,200}$)[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: +[\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u;

export function isFontName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a font may have so many units in an em (OpenType, `head`). */
export function isUnitsPerEm(units: number): boolean {
  return Number.isInteger(units) && units >= 16 && units <= 16_384;
}

/** In ems. The widest letters measure some four. */
const WIDEST = 16;

/** Whether a letter may be so wide, or two so far apart, in font units. */
export function isFontSize(units: number, unitsPerEm: number): boolean {
  return Math.abs(units) <= WIDEST * unitsPerEm && Math.abs(units) < ABSENT;
}

const styleTable = z
  .strictObject({
    unitsPerEm: z.number().refine(isUnitsPerEm),
    characters: z.string().max(100_000).regex(RANGES),
    advances: z.string().max(500_000).regex(RUNS),
    kerning: z.string().max(500_000).regex(PAIRS),
  })
  .refine(({ characters, advances }) => countRanges(characters) === countRuns(advances))
  .refine(({ unitsPerEm, advances, kerning }) =>
    [...advancesIn(advances), ...kerningIn(kerning)].every((size) => isFontSize(size, unitsPerEm)),
  );

const TABLE = z.strictObject({
  font: z.string().refine(isFontName),
  styles: z.strictObject({
    regular: styleTable.exactOptional(),
    bold: styleTable.exactOptional(),
    italic: styleTable.exactOptional(),
    boldItalic: styleTable.exactOptional(),
  }),
});

/** How many characters the ranges hold, or -1 if they don’t ascend: what is written twice would be read for ever. */
function countRanges(characters: string): number {
  let [count, last] = [0, -1];
  for (const range of characters.split(' ')) {
    const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16));
    if (from <= last || to < from) return -1;
    count += to - from + 1;
    last = to;
  }
  return count;
}

function countRuns(advances: string): number {
  return advances.split(' ').reduce((count, run) => count + Number(run.split('*')[1] ?? 1), 0);
}

function advancesIn(advances: string): number[] {
  return advances.split(' ').map((run) => Number.parseInt(run, 10));
}

function kerningIn(kerning: string): number[] {
  return kerning.split('\n').flatMap((row) =>
    row
      .split('\t')
      .filter((_, i) => i % 2 === 1)
      .map(Number),
  );
}

/** In characters: four styles that are as long as they may be. */
const LONGEST = 5_000_000;

/** Reads a font's tables from the text of their file; undefined if it isn't one. */
export function readFontTable(text: string): FontTable | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return TABLE.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Writes a font's tables as text. Equal tables give equal texts. */
export function writeFontTable({ font, styles }: FontTable): string {
  const ordered = FONT_STYLES.flatMap((style) => (styles[style] ? [[style, styles[style]] as const] : []));
  return `${JSON.stringify({ font, styles: Object.fromEntries(ordered) }, null, 1)}\n`;
}
