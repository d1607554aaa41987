import { describe, expect, it } from 'vitest';
import type { Inline, WordTable } from '../../src/model/words.ts';
import { parseWords } from '../../src/words/parse-words.ts';
import { block, textOf } from '../yaml/source.ts';

function read(table: string) {
  const { node, file } = block(`# A title\n\n${table}`);
  const { value, diagnostics } = parseWords(node, 'en');
  const found = value.blocks.find((each): each is WordTable => each.kind === 'table');
  return {
    table: found,
    head: found?.head.map(({ inlines, columns }) => [shown(inlines), columns]),
    rows: found?.rows.map((row) => row.map(shown)),
    found: diagnostics.map((each) => [each.code, each.span && textOf(file, each.span)]),
    at: (inline: Inline | undefined) => inline && textOf(file, inline.span),
  };
}

function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'figure') return '#';
      return inline.kind === 'break' ? '/' : inline.bold ? `*${inline.text}*` : inline.text;
    })
    .join('');
}

describe('a table typed with bars', () => {
  it('has a head, and a row for each line, with emphasis and figures in its cells', () => {
    const { head, rows, found } = read(
      '| Issue | **Our line** |\n|---|---|\n| **Wagner** | Hired {{sec.wagner}} men |\n| Mines | |',
    );
    expect(found).toEqual([]);
    expect(head).toEqual([
      ['Issue', 1],
      ['*Our line*', 1],
    ]);
    expect(rows).toEqual([
      ['*Wagner*', 'Hired # men'],
      ['Mines', ''],
    ]);
  });

  it('needs no bars at its ends, and tells columns that stand flush right', () => {
    const { table, rows } = read('Option | Cost\n--- | ---:\nStay | {{ratio a.b c.d}}');
    expect(table?.aligns).toEqual(['left', 'right']);
    expect(rows).toEqual([['Stay', '#']]);
  });

  it('has headings that span two columns where two bars follow them', () => {
    const { head, rows, found } = read(
      '| Option | For and against || Cost |\n|---|---|---|---|\n| Stay | Safe | Slow | Low |',
    );
    expect(found).toEqual([]);
    expect(head).toEqual([
      ['Option', 1],
      ['For and against', 2],
      ['Cost', 1],
    ]);
    expect(rows?.[0]).toHaveLength(4);
  });

  it('has bars in its cells behind a backslash', () => {
    expect(read('| A | B |\n|---|---|\n| this \\| that | x |').rows).toEqual([['this | that', 'x']]);
  });

  it('knows where each of its words stands', () => {
    const { table, at } = read('| A | B |\n|---|---|\n| one | two {{a.b}} three |');
    const [one, two] = table?.rows[0] ?? [];
    expect(at(one?.[0])).toBe('one');
    expect(two?.map(at)).toEqual(['two ', '{{a.b}}', ' three']);
  });

  it('is refused where a line has other cells than its head', () => {
    expect(read('| A | B |\n|---|---|\n| one | two | three |').found).toEqual([
      ['words/table-cells', '| one | two | three |'],
    ]);
    expect(read('| A | B |\n|---|\n| one | two |').found).toEqual([['words/table-cells', '|---|']]);
  });
});
