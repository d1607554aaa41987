import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnNeed, shareWidth } from '../../../src/layout/place/column-widths.ts';
import { placeTable } from '../../../src/layout/place/table.ts';
import type { DeckTable } from '../../../src/model/deck.ts';
import type { SceneShape, SceneTable } from '../../../src/model/scene.ts';
import { CONTENT, contextOf, run, SPAN, slot, words } from '../slides.ts';

const SLOT = slot('table', CONTENT, 'table', { steps: ['table-small'] });

function table(headings: readonly string[], rows: readonly (readonly string[])[]): DeckTable {
  return {
    kind: 'table',
    span: SPAN,
    alt: 'A table',
    columns: headings.map((heading, index) => ({ heading: [run(heading)], align: index === 1 ? 'right' : 'left' })),
    rows: rows.map((row) => ({ look: 'plain', cells: row.map((cell) => (cell === '' ? [] : [run(cell)])) })),
    facts: rows.map((_, index) => `f.${index}`),
  };
}

function only(shapes: readonly SceneShape[]): SceneTable {
  const [shape] = shapes;
  if (shape?.kind !== 'table') throw new Error('no table');
  return shape;
}

const place = (given: DeckTable, box = CONTENT) => placeTable(given, SLOT, box, contextOf('table'));
const cell = (shape: SceneTable, row: number, column: number) =>
  shape.rows[row]?.[column]?.paragraph.lines.map((line) => line.text.replaceAll('\u00a0', ' '));

describe('a table', () => {
  test('fills its slot, and has the header first, bold over numbers', () => {
    const shape = only(place(table(['Item', 'Figure'], [['Aid', '13']])).shapes);
    expect(cell(shape, 0, 0)).toEqual(['Item']);
    expect(shape.rows[0]?.map(({ paragraph }) => paragraph.runs[0]?.bold)).toEqual([false, true]);
    expect(shape.rows[1]?.[1]?.align).toBe('right');
    expect(shape.box.width).toBe(CONTENT.width);
    expect(shape.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(CONTENT.width);
    expect(shape.box.height).toBe(shape.rowHeights.reduce((sum, height) => sum + height, 0));
  });

  test('wraps its longest text column, and figures never', () => {
    const shape = only(place(table(['Item', 'Figure', 'Source'], [[words(40), '1,600 million', words(8)]])).shapes);
    expect(cell(shape, 1, 0)?.length).toBeGreaterThan(1);
    expect(cell(shape, 1, 1)).toEqual(['1,600 million']);
    expect(shape.box.width).toBeLessThanOrEqual(CONTENT.width);
    expect(shape.rowHeights[1]).toBe((cell(shape, 1, 0)?.length ?? 0) * 16 + 2 * shape.padding.row);
  });

  test('never cuts a word where its columns can hold it', () => {
    const narrow = { ...CONTENT, width: 280 };
    const shape = only(place(table(['Item', 'Figure'], [[`incomprehensibilities ${words(9)}`, '13']]), narrow).shapes);
    expect(cell(shape, 1, 0)?.[0]).toBe('incomprehensibilities');
  });

  test('divides words where they can’t, and records it', () => {
    const narrow = { ...CONTENT, width: 200 };
    const placed = place(table(['Item', 'Figure'], [['incomprehensibilities', '13']]), narrow);
    expect(cell(only(placed.shapes), 1, 0)?.[0]).toMatch(/^[a-z]+-$/);
    expect(placed.cures.map(({ kind }) => kind)).toEqual(['divided']);
  });

  test('steps down before it goes on', () => {
    const rows = Array.from({ length: 11 }, () => ['Aid', '13']);
    const placed = place(table(['Item', 'Figure'], rows));
    expect(placed.cures).toEqual([{ kind: 'step-down', slot: 'table', from: 'table', to: 'table-small' }]);
    expect(placed).not.toHaveProperty('rest');
  });

  test('goes on under the same header, the slides filled about alike', () => {
    const given = table(
      ['Item', 'Figure'],
      Array.from({ length: 24 }, (_, index) => [`Aid ${index}`, '13']),
    );
    const first = place(given);
    expect(only(first.shapes).rows).toHaveLength(13);
    const second = place(first.rest ?? given);
    expect(cell(only(second.shapes), 0, 0)).toEqual(['Item']);
    expect(cell(only(second.shapes), 1, 0)).toEqual(['Aid 12']);
    expect(only(second.shapes).rows).toHaveLength(13);
  });

  test('goes on in one size and one set of columns, whatever stands in its last rows', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      index < 20 ? words(6) : 'Aid',
      index < 3 ? '1,600 million' : '13',
    ]);
    const pages: SceneTable[] = [];
    for (let left: DeckTable | undefined = table(['Item', 'Figure'], rows); left; ) {
      const placed: ReturnType<typeof place> = place(left);
      pages.push(only(placed.shapes));
      left = placed.rest;
    }
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.map(({ columnWidths }) => columnWidths.join(' '))).size).toBe(1);
    expect(new Set(pages.map((page) => page.rows[1]?.[0]?.paragraph.style.size)).size).toBe(1);
    expect(new Set(pages.map(({ padding }) => padding.row)).size).toBe(1);
  });

  test('gives columns of numbers one width, with a gap before each', () => {
    const given = table(
      ['Year', 'Aid', 'All donors'],
      [
        ['2018', '86.2', '1,556.9'],
        ['2019', '72.2', '1,816.8'],
      ],
    );
    const columns = given.columns.map((column, index) => ({
      ...column,
      align: index > 0 ? ('right' as const) : ('left' as const),
    }));
    const shape = only(place({ ...given, columns }).shapes);
    expect(shape.columnWidths[1]).toBe(shape.columnWidths[2]);
    expect(shape.columnWidths[0]).toBeGreaterThan(0.4 * CONTENT.width);
    expect(shape.rows[1]?.map(({ inset }) => [inset.left, inset.right])).toEqual([
      [0, 0],
      [24, 0],
      [24, 0],
    ]);
  });

  test('stands an emphasised row on a field from edge to edge of the slide, and keeps a total by its last row', () => {
    const given = table(
      ['Item', 'Figure'],
      Array.from({ length: 14 }, () => ['Aid', '13']),
    );
    const rows = given.rows.map((row, index) => ({
      ...row,
      look: index === 2 ? ('emphasis' as const) : index === 13 ? ('total' as const) : row.look,
    }));
    const placed = place({ ...given, rows });
    const [field, shape] = placed.shapes;
    if (field?.kind !== 'mark' || shape?.kind !== 'table') throw new Error('no field');
    expect([field.box.x, field.box.width]).toEqual([0, 960]);
    expect(field.box.y).toBe(shape.box.y + shape.rowHeights.slice(0, 3).reduce((sum, each) => sum + each, 0));
    expect(shape.rows[3]?.[0]?.paragraph.style.colour).toBe('paper');
    expect(placed.rest?.rows.length).not.toBe(1);
  });

  test('names the group again on the next slide', () => {
    const given = table(
      ['Item', 'Figure'],
      Array.from({ length: 24 }, (_, index) => [`Aid ${index}`, '13']),
    );
    const group = { look: 'group' as const, cells: [[run('Bilateral')]] };
    const { rest } = place({ ...given, rows: [group, ...given.rows] });
    expect(rest?.rows[0]).toEqual(group);
  });

  test('has rows that stand apart where they are few, and close together before it goes on', () => {
    const paddingOf = (count: number) => {
      const rows = Array.from({ length: count }, () => ['Aid', '13']);
      return only(place(table(['Item', 'Figure'], rows)).shapes).padding.row;
    };
    expect([2, 9, 12, 40].map(paddingOf)).toEqual([19, 8, 4, 6]);
  });

  test('is set larger where that leaves room', () => {
    const growing = { ...SLOT, grow: ['body'] };
    const sizeOf = (count: number) => {
      const rows = Array.from({ length: count }, () => ['Aid', '13']);
      const [shape] = placeTable(table(['Item', 'Figure'], rows), growing, CONTENT, contextOf('table')).shapes;
      return shape?.kind === 'table' ? shape.rows[1]?.[0]?.paragraph.style.line : undefined;
    };
    expect([sizeOf(3), sizeOf(9)]).toEqual([20, 16]);
  });

  test('with an empty cell keeps a line for it', () => {
    const shape = only(place(table(['Item', 'Figure'], [['', '']])).shapes);
    expect(shape.rowHeights[1]).toBe(16 + 2 * shape.padding.row);
    expect(cell(shape, 1, 0)).toEqual([]);
  });

  test('is refused where a row is higher than the slot, with how many words to cut', () => {
    const { shapes, diagnostics } = place(table(['Item', 'Figure'], [[words(900), '13']]));
    expect(shapes).toEqual([]);
    expect(diagnostics[0]?.message).toMatch(/^row 1 of the table is \d+ points too high/);
    expect(diagnostics[0]?.hint).toMatch(/^cut about \d+ words/);
  });

  test('is refused where it has more columns than fit', () => {
    const many = Array.from({ length: 20 }, () => 'incomprehensible');
    expect(place(table(many, [many])).diagnostics[0]?.message).toContain('a table of 20 columns is wider');
  });
});

describe('shareWidth', () => {
  const need = fc
    .tuple(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .chain(([least, more]) =>
      fc
        .array(fc.integer({ min: 0, max: least + more }), { minLength: 3, maxLength: 3 })
        .map((cells): ColumnNeed => ({ least, natural: least + more, cells: [...cells, least + more] })),
    );

  test('never exceeds the room, and never goes below what words need', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), fc.integer({ min: 50, max: 900 }), (needs, room) => {
        const widths = shareWidth(needs, room);
        const least = needs.reduce((sum, each) => sum + each.least, 0);
        expect(widths === undefined).toBe(least > room);
        if (widths === undefined) return;
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
        for (const [index, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual((needs[index]?.least ?? 0) - 1);
      }),
    );
  });

  const column = (natural: number, least: number, cells: readonly number[] = [natural]): ColumnNeed => ({
    natural,
    least,
    cells,
  });

  test('gives a column of many long cells what one of few has too much', () => {
    const many = column(250, 50, [250, 250, 250, 250]);
    const few = column(400, 50, [400, 60, 60, 60]);
    expect(shareWidth([many, few], 400)).toEqual([272, 128]);
  });

  test('takes from the widest first', () => {
    expect(shareWidth([column(300, 50), column(100, 50)], 300)).toEqual([200, 100]);
    expect(shareWidth([column(300, 50), column(100, 50)], 120)).toEqual([60, 60]);
  });

  test('gives air where there is room, at most 72 points a column', () => {
    expect(shareWidth([column(100, 50)], 1000)).toEqual([172]);
  });
});
