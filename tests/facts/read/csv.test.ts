import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/facts/read/csv.ts';

function cells(text: string): readonly (readonly string[])[] {
  const table = readCsv(text);
  if (table.kind === 'broken') throw new Error(table.why);
  return [table.header, ...table.rows].map((row) => row.map((cell) => cell.text));
}

describe('comma-separated values', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a,b\n"x, ""y""",2\n',
      [
        ['a', 'b'],
        ['x, "y"', '2'],
      ],
    ],
    [
      'a,b\n"two\nlines",2\n',
      [
        ['a', 'b'],
        ['two\nlines', '2'],
      ],
    ],
    [
      'a,b\n\n , \n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a,b,\n1,2,',
      [
        ['a', 'b', ''],
        ['1', '2', ''],
      ],
    ],
    [' a , b \n', [['a', 'b']]],
  ])('%j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  test('know where each cell stands, after lines in quotes too', () => {
    const table = readCsv('a,b\n"x\ny",2\n3,4\n');
    if (table.kind === 'broken') throw new Error(table.why);
    expect(table.rows[1]?.[1]?.start).toEqual({ line: 4, column: 3 });
  });

  test.each([
    ['', 'empty'],
    ['a,"b', 'never closed'],
    ['a,"b"c\n', 'follows a closing quotation mark'],
    [`${'a,'.repeat(1001)}\n`, 'more than 1000 cells'],
    ['a\n'.repeat(100_003), 'more than 100000 rows'],
    ['year,v\n2010,1\n2018,1,234\n2019,5,6\n', 'line 3 has 3 cells and the heading 2 cells, and 1 more line'],
    ['year,v\n2010\n', 'line 2 has 1 cell and the heading 2 cells'],
    ['year,v\n2010,1,\n', 'line 2 has 3 cells'],
    ['PK\u0003\u0004\u0014\u0000', 'it is a ZIP archive'],
    ['{\\rtf1 \\ansi', 'it is a text in RTF'],
    ['<html><table>', 'it is a web page'],
    ['y\u0000e\u0000', 'none of a text in UTF-8'],
    ['pays,v\nC\uFFFDte,1\n', 'none of a text in UTF-8'],
  ])('are refused where they are broken: %#', (text, why) => {
    expect(readCsv(text)).toMatchObject({ kind: 'broken', why: expect.stringContaining(why) });
  });

  test('give back any cells that were written by RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', '\n', 'é') }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('.')), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = [['h', 'i', 'j'], ...rows]
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(cells(text).slice(1)).toEqual(rows.map((row) => row.map((each) => each.trim())));
      }),
    );
  });
});

test('more cells than any series has are refused before they are kept', () => {
  const table = readCsv(`${'a,'.repeat(899)}a\n`.repeat(1_200));
  expect(table).toMatchObject({ kind: 'broken', why: 'the file has more than 1,000,000 cells, and no more are read' });
});
