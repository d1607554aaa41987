import * as z from 'zod';
import type { FontStyle, FontTable } from '../model/template.ts';

export const FONT_STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic'];

const RANGES = /^[\da-f]{1,4}(?:-[\da-f]{1,4})?(?: [\da-f]{1,4}(?:-[\da-f]{1,4})?)*$/;
const RUNS = /^\d{1,5}(?:\*\d{1,5})?(?: \d{1,5}(?:\*\d{1,5})?)*$/;
const PAIRS = /^(?:[^\t\n]+(?:\t-?\d{1,5}\t[^\t\n]+)+(?:\n|$))*$/;

const styleTable = z
  .strictObject({
    unitsPerEm: z.number().int().min(16).max(16_384),
    characters: z.string().max(100_000).regex(RANGES),
    advances: z.string().max(500_000).regex(RUNS),
    kerning: z.string().max(500_000).regex(PAIRS),
  })
  .refine(({ characters, advances }) => countRanges(characters) === countRuns(advances));

const TABLE = z.strictObject({
  font: z.string().min(1).max(200),
  styles: z.strictObject({
    regular: styleTable.exactOptional(),
    bold: styleTable.exactOptional(),
    italic: styleTable.exactOptional(),
    boldItalic: styleTable.exactOptional(),
  }),
});

function countRanges(characters: string): number {
  return characters.split(' ').reduce((count, range) => {
    const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16));
    return count + to - from + 1;
  }, 0);
}

function countRuns(advances: string): number {
  return advances.split(' ').reduce((count, run) => count + Number(run.split('*')[1] ?? 1), 0);
}

/** Reads a font's tables from the text of their file; undefined if it isn't one. */
export function readFontTable(text: string): FontTable | undefined {
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
