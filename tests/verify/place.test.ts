import { describe, expect, test } from 'vitest';
import { zip } from '../../src/opc/zip.ts';
import { placedDocument, readPlace, whereIs } from '../../src/verify/place.ts';
import { readDocument } from '../../src/verify/read-document.ts';
import { readWorkbook } from '../../src/verify/read-workbook.ts';
import { searchDocument } from '../../src/verify/searched-document.ts';
import { SOURCE } from './source.ts';

describe('a place as a citation writes it', () => {
  test.each(['p. 12', 'p.12', 'p 12', 'p12', 'page 12', 'P. 12', 'Page 12'])('%s is a page', (text) => {
    expect(readPlace(text)).toEqual({ kind: 'page', number: 12 });
  });

  test.each(['P12', '$P$12'])('%s is a cell of column P', (text) => {
    expect(readPlace(text)).toEqual({ kind: 'cell', sheet: '', row: 11, column: 15 });
  });

  test('a place that isn’t understood holds nothing, instead of the whole document', () => {
    expect(readPlace('somewhere near the end')).toBeUndefined();
  });
});

async function tableOf(text: string, name: string): Promise<readonly string[]> {
  const document = await readDocument('copy.txt', new TextEncoder().encode(text));
  const place = readPlace(`table ${name}`);
  if (document.kind === 'unreadable' || place === undefined) throw new Error('the copy is text');
  const searched = searchDocument(document, { phrases: [], keys: [], periods: [] });
  const where = whereIs(place, placedDocument(searched, SOURCE));
  if (where.kind === 'these') return where.passages.map((passage) => passage.text);
  return Array.from({ length: where.to - where.from }, (_, index) => searched.passage(where.from + index).text);
}

describe('a table of a text', () => {
  const TEXT = 'Intro\nTable 3. Aid\na 1\nTable 30: Trade\nb 2\nTableau 4\nc 3';

  test('goes from its heading to the next one', async () => {
    expect(await tableOf(TEXT, '3')).toEqual(['Table 3. Aid', 'a 1']);
    expect(await tableOf(TEXT, '4')).toEqual(['Tableau 4', 'c 3']);
  });

  test('is not one whose number only begins so', async () => {
    expect(await tableOf(TEXT, '30')).toEqual(['Table 30: Trade', 'b 2']);
    expect(await tableOf('Table 30: Trade\nb 2', '3')).toEqual([]);
  });
});

test('a cell without a reference stands behind the one before it', () => {
  const sheet =
    '<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData></worksheet>';
  const parts = [
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ];
  const rows = [
    ['1', '2'],
    ['', '', '3', '4'],
  ];
  expect(readWorkbook(zip(parts, { year: 2020, month: 1, day: 1 }))).toEqual({
    kind: 'table',
    sheets: [{ name: 'Data', rows }],
  });
});
