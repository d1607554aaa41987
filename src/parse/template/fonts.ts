import * as z from 'zod';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { matchFont } from '../../fonts/match.ts';
import type { FontStyle, FontTable, Template } from '../../model/template.ts';
import type { TextFile } from '../../model/text-file.ts';
import { spanAt } from '../schema.ts';
import type { YamlNode } from '../yaml.ts';

export type OwnFonts = Readonly<Record<string, FontTable>>;

const FONT_FILE = /(?:^|\/)assets\/fonts\/[^/]+\.json$/;

const STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic'];

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

function countRanges(characters: string): number {
  return characters.split(' ').reduce((count, range) => {
    const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16));
    return count + to - from + 1;
  }, 0);
}

function countRuns(advances: string): number {
  return advances.split(' ').reduce((count, run) => count + Number(run.split('*')[1] ?? 1), 0);
}

const TABLE = z.strictObject({
  font: z.string().min(1).max(200),
  styles: z.partialRecord(z.enum(['regular', 'bold', 'italic', 'boldItalic']), styleTable),
});

/** The template's own fonts, from the tables in `assets/fonts/`, by their names in small letters. */
export function readFontTables(files: readonly TextFile[]): Outcome<OwnFonts> {
  const diagnostics: Diagnostic[] = [];
  const fonts = files
    .filter(({ path }) => FONT_FILE.test(path))
    .flatMap((file): readonly (readonly [string, FontTable])[] => {
      const table = readTable(file.text);
      if (table !== undefined) return [[table.font.trim().toLowerCase(), table]];
      const message = 'this is no table of a font';
      const span = { file: file.path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
      const hint = 'write it anew: briefdeck template font add FILE';
      diagnostics.push(diagnostic('template/font-table', { message, span, hint }));
      return [];
    });
  return { value: Object.fromEntries(fonts), diagnostics };
}

function readTable(text: string): FontTable | undefined {
  try {
    const read = TABLE.safeParse(JSON.parse(text));
    return read.success ? (read.data as FontTable) : undefined;
  } catch {
    return undefined;
  }
}

/** Fonts that are measured by another font's advances and a margin, and fonts that lack a bold. */
export function checkFonts(fonts: Template['fonts'], own: OwnFonts, root: YamlNode): readonly Diagnostic[] {
  const names = fonts.body === fonts.heading ? (['heading'] as const) : (['heading', 'body'] as const);
  return names.flatMap((which): readonly Diagnostic[] => {
    const span = spanAt(root, ['fonts', which]);
    const font = fonts[which];
    const table = own[font.trim().toLowerCase()];
    if (table !== undefined) {
      if (table.styles.bold || table.styles.boldItalic) return [];
      const has = STYLES.filter((style) => table.styles[style]).join(', ');
      const message = `${font} has tables for ${has} and none for bold, which is measured with a margin`;
      return [diagnostic('template/unmeasured-font', { message, span, hint: HINT })];
    }
    const { exact, family, scale } = matchFont(font);
    if (exact) return [];
    const margin = Math.round((scale - 1) * 100);
    const message = `the advances of ${font} are not known, so it is measured as ${STANDS_FOR[family]} with ${margin} % more`;
    return [diagnostic('template/unmeasured-font', { message, span, hint: HINT })];
  });
}

const HINT = 'make its tables from the font’s own files: briefdeck template font add FILE';

const STANDS_FOR = {
  arimo: 'Arial',
  carlito: 'Calibri',
  gelasio: 'Georgia',
  tinos: 'Times New Roman',
  caladea: 'Cambria',
  cousine: 'Courier New',
} as const;
