import { describe, expect, test } from 'vitest';
import { textOfRuns } from '../../../src/model/run.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

const TABLE = `| Issue | Their line || **Our line** |
  |---|---|---|---|
  | **Trade** | Open | Not said | We sell {{trade.exports}} |`;

const slide = (keys = 'words') => `table: ${keys}\nen: |\n  # T\n\n  ${TABLE}`;

describe('a table of words', () => {
  test('has its headings, the columns that they span, and the one that is ours', () => {
    const { columns, words } = contentOf('table', slide());
    expect(columns.map(({ heading, spans, ours }) => [textOfRuns(heading), spans, ours])).toEqual([
      ['Issue', undefined, undefined],
      ['Their line', 2, undefined],
      ['', undefined, undefined],
      ['Our line', undefined, true],
    ]);
    expect(words).toEqual({});
  });

  test('has its figures bold, and their facts, sources and widths', () => {
    const table = contentOf('table', slide('{kind: words, widths: [2, 3, 3, 4]}'));
    const [, , , ours = []] = table.rows[0]?.cells ?? [];
    expect(ours.map(({ bold }) => bold)).toEqual([false, true]);
    expect(table.facts).toEqual(['trade.exports']);
    expect(table.words).toEqual({ widths: [2, 3, 3, 4] });
    expect(textOfRuns(resolvedSlide(slide()).sourceLine)).not.toBe('');
  });

  test('is named by its headings for those who can’t see it', () => {
    expect(contentOf('table', slide()).alt).toBe('Table: Issue, Their line, Our line.');
  });

  test('takes the layout of tables, beside text where there is more', () => {
    expect(resolvedSlide(slide()).layout).toBe('table');
    expect(resolvedSlide(`${slide()}\n\n  And words beside it.`).layout).toBe('table-and-text');
  });
});
