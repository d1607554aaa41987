import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { matchFont } from '../fonts/match.ts';
import { type FontTables, tableOf } from '../fonts/scaled-face.ts';
import { FONT_STYLES, readFontTable } from '../fonts/table-file.ts';
import type { FontTable, Template } from '../model/template.ts';
import type { TextFile } from '../model/text-file.ts';
import type { YamlNode } from '../yaml/node.ts';
import { spanAt } from '../yaml/path.ts';

const FONT_FILE = /(?:^|\/)assets\/fonts\/[^/]+\.json$/;

/** Reads the template's own fonts from the tables in `assets/fonts/`, by name in lower case. */
export function readFontTables(files: readonly TextFile[]): Outcome<FontTables> {
  const diagnostics: Diagnostic[] = [];
  const fonts = new Map<string, FontTable>();
  for (const file of files.filter(({ path }) => FONT_FILE.test(path))) {
    const wrong = (message: string, hint: string) => {
      const span = { file: file.path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
      diagnostics.push(diagnostic('template/font-table', { message, span, hint }));
    };
    const table = readFontTable(file.text);
    const name = table?.font.toLowerCase();
    if (table === undefined || name === undefined) {
      wrong('this is no table of a font', 'delete it and write it anew: briefdeck template font add FILE');
    } else if (fonts.has(name)) {
      wrong(`another file holds the table of ${table.font} already`, 'delete one of the two');
    } else fonts.set(name, table);
  }
  return { value: Object.fromEntries(fonts), diagnostics };
}

/** Reports fonts measured by another font's advances plus a margin, and fonts without a bold. */
export function checkFonts(fonts: Template['fonts'], own: FontTables, root: YamlNode): readonly Diagnostic[] {
  const names = fonts.body === fonts.heading ? (['heading'] as const) : (['heading', 'body'] as const);
  return names.flatMap((which): readonly Diagnostic[] => {
    const span = spanAt(root, ['fonts', which]);
    const font = fonts[which];
    const table = tableOf(own, font);
    if (table !== undefined) {
      if (table.styles.bold || table.styles.boldItalic) return [];
      const has = FONT_STYLES.filter((style) => table.styles[style]).join(', ');
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
