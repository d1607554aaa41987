import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { matchFont } from '../fonts/match.ts';
import { FONT_STYLES, readFontTable } from '../fonts/table-file.ts';
import type { FontTable, Template } from '../model/template.ts';
import type { TextFile } from '../model/text-file.ts';
import type { YamlNode } from '../yaml/node.ts';
import { spanAt } from '../yaml/path.ts';

export type OwnFonts = Readonly<Record<string, FontTable>>;

const FONT_FILE = /(?:^|\/)assets\/fonts\/[^/]+\.json$/;

/** Reads the template's own fonts from the tables in `assets/fonts/`, by name in lower case. */
export function readFontTables(files: readonly TextFile[]): Outcome<OwnFonts> {
  const diagnostics: Diagnostic[] = [];
  const fonts = files
    .filter(({ path }) => FONT_FILE.test(path))
    .flatMap((file): readonly (readonly [string, FontTable])[] => {
      const table = readFontTable(file.text);
      if (table !== undefined) return [[table.font.trim().toLowerCase(), table]];
      const message = 'this is no table of a font';
      const span = { file: file.path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
      const hint = 'write it anew: briefdeck template font add FILE';
      diagnostics.push(diagnostic('template/font-table', { message, span, hint }));
      return [];
    });
  return { value: Object.fromEntries(fonts), diagnostics };
}

/** Reports fonts measured by another font's advances plus a margin, and fonts without a bold. */
export function checkFonts(fonts: Template['fonts'], own: OwnFonts, root: YamlNode): readonly Diagnostic[] {
  const names = fonts.body === fonts.heading ? (['heading'] as const) : (['heading', 'body'] as const);
  return names.flatMap((which): readonly Diagnostic[] => {
    const span = spanAt(root, ['fonts', which]);
    const font = fonts[which];
    const table = own[font.trim().toLowerCase()];
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
