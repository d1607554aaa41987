import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/model/chart.ts';
import { unzip } from '../../../src/opc/unzip.ts';
import { columnName } from '../../../src/render/pptx/workbook/value-cell.ts';
import { writeWorkbook } from '../../../src/render/pptx/workbook.ts';
import { chart, chartPart, point, series } from './chart-specimens.ts';

function part(bytes: Uint8Array, name: string): string {
  const result = unzip(bytes);
  if (result.kind === 'refused') throw new Error(result.fault.kind);
  return Buffer.from(result.parts.get(name) ?? []).toString();
}

/** A sheet's cells as written, by reference; escapes are kept. */
function cells(of: Chart, sheet: 1 | 2 = 1): Record<string, string> {
  const xml = part(writeWorkbook(of), `xl/worksheets/sheet${sheet}.xml`);
  const found = xml.matchAll(/<c r="(\w+)"[^>]*>(?:<is><t[^>]*>|<v>)(.*?)<\/(?:t|v)>/gs);
  return Object.fromEntries([...found].map((m) => [m[1]!, m[2]!]));
}

const withEvents = chart({
  kind: 'line',
  direction: 'vertical',
  series: [series([point('16.0'), null, point('0')]), series([point('1'), point('-2.5'), null], { name: 'R&D' })],
  events: [
    { fact: 'coup-2012', label: 'Coup', position: 0.72 },
    { fact: 'coup-2013', label: 'Vote', position: 1.5 },
  ],
});

describe('the workbook of a chart', () => {
  it('has the parts a workbook needs and no other', () => {
    const result = unzip(writeWorkbook(chart()));
    expect(result.kind === 'read' && [...result.parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(part(writeWorkbook(chart()), 'xl/workbook.xml')).toMatch(
      /name="Data" sheetId="1" r:id="rId1".*name="Sources" sheetId="2" r:id="rId2"/,
    );
    expect(part(writeWorkbook(chart()), 'xl/_rels/workbook.xml.rels')).toMatch(
      /Id="rId1"[^>]*sheet1.*Id="rId2"[^>]*sheet2/,
    );
  });

  it('has categories down and series across, gaps empty and zero as 0', () => {
    expect(cells(withEvents)).toMatchObject({
      A1: 'Year',
      B1: 'Exports',
      C1: 'R&amp;D',
      A2: '2012',
      B2: '16',
      C2: '1',
      A3: '2013',
      C3: '-2.5',
      A4: '2014',
      B4: '0',
    });
    expect(cells(withEvents)).not.toHaveProperty('B3');
    expect(cells(withEvents)).not.toHaveProperty('C4');
  });

  it('says what the numbers are, and where events stand, beside the data', () => {
    expect(cells(withEvents)).toMatchObject({
      E1: 'Unit',
      E2: 'millions of Canadian dollars',
      G1: 'Event (helper)',
      H1: 'Place on the axis',
      I1: 'Height',
      G2: 'Coup',
      H2: '1.72',
      I2: '1',
      G3: 'Vote',
      H3: '2.5',
      I3: '1',
    });
  });

  it('has the labels as shown beside the data, as formulas over their numbers', () => {
    const found = cells(chart({ legend: true }));
    expect(found).toMatchObject({ F1: 'Exports, as shown', B2: '16', B3: '1.2' });
    const xml = part(writeWorkbook(chart()), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<c r="F2" t="str"><f>IF\(ROUND\(B2,1\).*<\/f><v>\$16\.0M<\/v><\/c>/);
    expect(xml).toMatch(/<c r="F3" t="str"><f>.*B3.*<\/f><v>\$1\.2M<\/v><\/c>/);
  });

  it('has what the deck’s table says of points without a label, too, if it states their numbers', () => {
    const cell = (text: string) => ({ text, fact: 'a.b' });
    const rows = [
      { name: '2012', cells: [cell('$16.0M')] },
      { name: '2013', cells: [cell('not available')] },
    ];
    const found = cells(
      chart({ series: [series([point('16.04'), point('1.2')])], table: { columns: ['', ''], rows } }),
    );
    expect(found).toMatchObject({ B2: '16.04', F1: 'Exports, as shown' });
    expect(
      part(
        writeWorkbook(
          chart({ series: [series([point('16.04')])], table: { columns: ['', ''], rows: rows.slice(0, 1) } }),
        ),
        'xl/worksheets/sheet1.xml',
      ),
    ).toContain('<v>$16.0M</v>');
    expect(found).not.toHaveProperty('F3');
  });

  it('speaks the deck’s language', () => {
    const french = { ...withEvents, language: 'fr' } as const;
    expect(cells(french)).toMatchObject({ E1: 'Unité', G1: 'Événement (auxiliaire)' });
    expect(cells(french, 2)).toMatchObject({ A1: 'Élément', F1: 'Tel qu’imprimé' });
  });

  it('says for each fact where it comes from', () => {
    expect(cells(chart(), 2)).toEqual({
      A1: 'Item',
      B1: 'Fact',
      C1: 'Period',
      D1: 'Source',
      E1: 'Place',
      F1: 'As printed',
      A2: 'Exports',
      B2: 'trade.exports-2012',
      C2: '2012',
      D2: 'Canada',
      E2: '¶4',
      F2: '$16 million',
    });
  });

  it.each(['=SUM(A1)', '+1', '-1', '@cmd', ' =1'])('keeps %j as text, never a formula', (says) => {
    const row = { row: says, fact: 'a.b', period: '', source: '', at: '', says };
    const xml = part(writeWorkbook(chart({ sourceRows: [row] })), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain(`t="inlineStr"><is><t xml:space="preserve">${says}</t></is></c>`);
    expect(xml).not.toContain('<f>');
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(writeWorkbook(withEvents)).equals(writeWorkbook(withEvents))).toBe(true);
  });

  it('holds as many events as there are, however few the categories', () => {
    const few = chart({
      direction: 'vertical',
      series: [series([point('1')])],
      events: [...withEvents.events, ...withEvents.events],
    });
    expect(cells(few)).toMatchObject({ A2: '2012', F5: 'Vote', G5: '2.5' });
  });
});

describe('references', () => {
  it('of the chart part name the cells that hold what its caches hold', () => {
    const found = cells(withEvents);
    const xml = chartPart(withEvents);
    const references = [
      ...xml.matchAll(
        /<c:f>Data!\$(\w+)\$(\d+)(?::\$\w+\$(\d+))?<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/gs,
      ),
    ];
    expect(references).toHaveLength(2 * 3 + 3);
    for (const [, column, from, to, cache] of references) {
      const count = Number(to ?? from) - Number(from) + 1;
      expect(cache).toContain(`<c:ptCount val="${count}"/>`);
      const cached = Object.fromEntries(
        [...cache!.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map((m) => [m[1], m[2]]),
      );
      for (let i = 0; i < count; i += 1) {
        expect(cached[i], `${column}${Number(from) + i}`).toBe(found[`${column}${Number(from) + i}`]);
      }
    }
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('call column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});
