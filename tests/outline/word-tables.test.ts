import { describe, expect, it } from 'vitest';
import { unsourcedFigure } from '../../src/check/rules/unsourced-figure.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { storeOf } from '../facts/facts-text.ts';

const HEAD = 'brief: b\ntitle: {en: T, fr: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n';
const TABLE = '| Issue | Ours |\n|---|---|\n| Visas | Open |';

function found(keys: string, en: string, fr = en): readonly string[] {
  const words = (text: string) => `|\n      # T\n\n      ${text.replaceAll('\n', '\n      ')}\n`;
  const { value, diagnostics } = parseOutline(
    'briefs/b.yaml',
    `${HEAD}  - ${keys}en: ${words(en)}    fr: ${words(fr)}`,
  );
  const typed = value ? unsourcedFigure(value, ['en', 'fr'], storeOf().store) : [];
  return [...diagnostics, ...typed].map(({ code }) => code);
}

const ASKED = 'table: words\n    ';

describe('a table in the words', () => {
  it('is read where the slide asks for it', () => {
    expect(found(ASKED, TABLE)).toEqual([]);
    expect(found('table: {kind: words, widths: [1, 2]}\n    ', TABLE)).toEqual([]);
    expect(found('panels:\n      - table: words\n      - words\n    ', `## One\n\n${TABLE}\n\n## Two\n\nmore`)).toEqual(
      [],
    );
  });

  it('is refused where none asks for it, or in another panel than the one that does', () => {
    expect(found('', TABLE)).toEqual(['words/table', 'words/table']);
    expect(found('panels:\n      - table: words\n      - words\n    ', `## One\n\nmore\n\n## Two\n\n${TABLE}`)).toEqual(
      ['words/no-table', 'words/no-table', 'words/table', 'words/table'],
    );
  });

  it('must be there in each language, once', () => {
    expect(found(ASKED, TABLE, 'words')).toEqual(['words/no-table']);
    expect(found(ASKED, `${TABLE}\n\n${TABLE}`, TABLE)).toEqual(['words/no-table']);
  });

  it('has the same rows and columns in each language, and a width for each column', () => {
    expect(found(ASKED, TABLE, `${TABLE}\n| Mines | Open |`)).toEqual(['words/tables-differ']);
    expect(found('table: {kind: words, widths: [1, 2, 3]}\n    ', TABLE)).toEqual(['words/table-cells']);
  });

  it('holds no typed figures, neither in its head nor in its rows', () => {
    expect(found(ASKED, TABLE.replace('Open', '15 open'), TABLE)).toEqual(['words/unsourced-figure']);
    expect(found(ASKED, TABLE, TABLE.replace('Issue', '15 issues'))).toEqual(['words/unsourced-figure']);
  });
});
