import { describe, expect, it } from 'vitest';
import type { Chart, DateAxis } from '../../../src/model/chart.ts';
import { unzip } from '../../../src/opc/unzip.ts';
import { writeWorkbook } from '../../../src/render/pptx/workbook.ts';
import { chart, chartPart, point, series } from './chart-specimens.ts';

function written(parts: Partial<Chart>, options?: Parameters<typeof chartPart>[1]): string {
  return chartPart(chart(parts), options);
}

/** The text of each `<name>` element; such elements must not nest in themselves. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs'))].map((m) => m[0]);
}

describe('an area', () => {
  const area = written({
    kind: 'area',
    direction: 'vertical',
    series: [series([point('1'), point('3', { label: '$3M', labelPosition: 'above', marked: true }), point('2')])],
    events: [{ fact: 'coup-2012', label: 'Coup', position: 0.7 }],
  });

  it('is drawn twice from the same cells: filled, and as the line on its edge, which bears the labels', () => {
    const [filled] = elements(area, 'c:areaChart');
    const [line] = elements(area, 'c:lineChart');
    const cells = (xml: string | undefined) => [...(xml ?? '').matchAll(/<c:f>(.*?)<\/c:f>/g)].map((m) => m[1]);
    expect(cells(line)).toEqual(cells(filled));
    expect(filled).not.toContain('<c:dLbls>');
    expect(line).toContain('<a:t>$3M</a:t>');
    expect(filled).toContain('<a:alpha val="25000"/>');
  });

  it('gives no two series one index', () => {
    const ids = [...area.matchAll(/<c:ser><c:idx val="(\d+)"\/>/g)].map((m) => m[1]);
    expect(ids).toEqual(['0', '1', '2']);
  });
});

describe('a doughnut', () => {
  const ring = written({
    kind: 'doughnut',
    categories: [{ label: 'Exports' }, { label: 'Imports' }],
    series: [
      series([point('16', { label: '93%', colour: 'series1' }), point('1.2', { label: '7%', colour: 'series2' })]),
    ],
  });

  it('has no axes, a hole, and its first slice at twelve o’clock', () => {
    expect(ring).not.toMatch(/<c:(catAx|valAx)>/);
    expect(ring).toContain('<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>');
  });

  it('has a colour and a paper edge a slice, and labels without a position, which its schema refuses', () => {
    expect(elements(ring, 'c:dPt').map((slice) => /schemeClr val="(\w+)"/.exec(slice)?.[1])).toEqual([
      'accent1',
      'accent2',
    ]);
    expect(elements(ring, 'c:dPt')[0]).toContain('<a:schemeClr val="bg1"/></a:solidFill><a:prstDash');
    expect(ring).not.toContain('dLblPos');
  });

  it('names each slice on a line of its own above its share', () => {
    const [label] = elements(ring, 'c:dLbl');
    expect(elements(label ?? '', 'a:p').map((line) => /<a:t>(.*?)<\/a:t>/.exec(line)?.[1])).toEqual(['Exports', '93%']);
  });
});

describe('columns and a line', () => {
  const combined = written({
    direction: 'vertical',
    series: [series([point('9'), point('8')]), series([point('3'), point('4')], { name: 'Line', drawnAs: 'line' })],
  });

  it('are two plots on the same two axes', () => {
    const axes = (xml: string | undefined) => [...(xml ?? '').matchAll(/<c:axId val="(\d+)"\/>/g)].map((m) => m[1]);
    expect(axes(elements(combined, 'c:barChart')[0])).toEqual(axes(elements(combined, 'c:lineChart')[0]));
    expect(elements(combined, 'c:ser')).toHaveLength(2);
    expect(combined.match(/<c:valAx>/g)).toHaveLength(1);
  });
});

describe('a line that the title speaks of', () => {
  it('is thicker', () => {
    const widths = [
      ...written({
        kind: 'line',
        series: [series([point('1'), point('2')]), series([point('1'), point('2')], { strong: true })],
      }).matchAll(/<c:ser>.*?<c:spPr><a:ln w="(\d+)"/gs),
    ];
    expect(widths.map((m) => Number(m[1]))).toEqual([28575, 50800]);
  });
});

describe('an axis of dates', () => {
  const time: DateAxis = {
    kind: 'dates',
    first: 15706,
    last: 15856,
    daysHaveWidth: true,
    stops: [
      { day: 15706, label: 'Jan 2013' },
      { day: 15826, label: 'May 2013' },
    ],
    stride: { unit: 'month', count: 4 },
    steps: [1],
    format: 'month',
  };
  const dated: Partial<Chart> = {
    direction: 'vertical',
    categories: [
      { label: 'A pledge', day: 15721 },
      { label: 'A contribution', day: 15840 },
    ],
    time,
    series: [series([point('13', { label: '$13M' }), point('75', { label: '$75M' })], { drawnAs: 'stems' })],
  };

  it('counts days as spreadsheets do, from 1899-12-30', () => {
    const xml = written(dated);
    expect(elements(xml, 'c:cat')[0]).toMatch(/<c:formatCode>yyyy-mm-dd<.*<c:v>41290<.*<c:v>41409</s);
    const [axis] = elements(xml, 'c:dateAx');
    expect(axis).toContain('<c:max val="41425"/><c:min val="41275"/>');
    expect(axis).toContain('<c:baseTimeUnit val="days"/><c:majorUnit val="4"/><c:majorTimeUnit val="months"/>');
  });

  it('writes months in the deck’s language on every machine', () => {
    expect(written(dated)).toContain('formatCode="[$-1009]mmm yyyy"');
    expect(written({ ...dated, language: 'fr' })).toContain('formatCode="[$-C0C]mmm yyyy"');
  });

  it('counts ticks in years where they are whole years apart', () => {
    const named = { step: 3, stops: [0, 1], byAxis: true };
    const long = written({ ...dated, time: { ...time, format: 'year' }, named });
    expect(long).toContain('<c:majorUnit val="1"/><c:majorTimeUnit val="years"/>');
    expect(long).toContain('formatCode="yyyy"');
  });

  it('has lines from end to end, and names by a helper series where the axis would not', () => {
    const { daysHaveWidth: _, ...ends } = time;
    const named = { step: 2, stops: [0, 1], byAxis: false };
    const line = { ...dated, kind: 'line' as const, time: ends, named };
    const xml = written(line);
    expect(xml).toContain('<c:crossBetween val="midCat"/>');
    expect(elements(xml, 'c:dateAx')[0]).toContain('<c:tickLblPos val="none"/>');
    const [helper = ''] = elements(xml, 'c:scatterChart');
    expect(helper).toMatch(/helper.*Jan 2013.*May 2013.*<c:v>41275<.*<c:v>41395</s);
    expect(elements(xml, 'c:valAx')[1]).toContain('<c:max val="41425"/><c:min val="41275"/>');
  });

  it('joins what is measured at intervals, and nothing else', () => {
    expect(written({ kind: 'line' })).toContain('<c:dispBlanksAs val="gap"/>');
    expect(written({ kind: 'line', joinsGaps: true })).toContain('<c:dispBlanksAs val="span"/>');
  });

  it('has its names at the columns, and beside the days in the workbook, which holds dates', () => {
    expect(elements(written(dated), 'c:dLbl')[0]).toMatch(/A pledge.*\$13M/s);
    const result = unzip(writeWorkbook(chart(dated)));
    const sheet =
      result.kind === 'read' ? Buffer.from(result.parts.get('xl/worksheets/sheet1.xml') ?? []).toString() : '';
    expect(sheet).toContain('<c r="A2" s="2"><v>41290</v></c>');
    expect(sheet).toMatch(/<c r="H3"[^>]*><is><t[^>]*>A contribution</);
    const styles = result.kind === 'read' ? Buffer.from(result.parts.get('xl/styles.xml') ?? []).toString() : '';
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>');
  });

  it('is refused a category without a day', () => {
    expect(() => written({ ...dated, categories: [{ label: 'a', day: 1 }, { label: 'b' }] })).toThrow(/without a day/);
  });
});

describe('a label that the layout moved', () => {
  it('says by how much of the frame, from a stack’s end too', () => {
    const moved = { moves: [{ series: 0, point: 1, x: 8, y: -8 }] };
    const xml = written({ kind: 'line', series: [series([point('1'), point('2', { label: '2' })])] }, moved);
    expect(xml).toContain('<c:manualLayout><c:x val="0.01"/><c:y val="-0.02"/></c:manualLayout>');
    const stacked = written(
      { grouping: 'stacked', series: [series([point('1'), point('20', { label: '20', labelPosition: 'end' })])] },
      moved,
    );
    expect(stacked).toContain('<c:x val="0.01"/><c:y val="-0.02"/>');
  });

  it('may be an event’s word', () => {
    const xml = written(
      {
        kind: 'line',
        series: [series([point('1'), point('2')])],
        events: [{ fact: 'a.b', label: 'Coup', position: 0.5 }],
      },
      { moves: [{ series: 'events', point: 0, x: 0, y: -20 }] },
    );
    expect(xml).toContain('<c:y val="-0.05"/>');
  });
});

it('names no category on an axis where none has a name', () => {
  expect(written({ grouping: 'stacked', categories: [{ label: '' }], series: [series([point('1')])] })).toContain(
    '<c:tickLblPos val="none"/>',
  );
});

describe('the numbers of a value axis', () => {
  const format = (language: 'en' | 'fr', own = '#,##0') =>
    /<c:valAx>.*?formatCode="(.*?)"/s.exec(
      written({ language, valueAxis: { min: 0, max: 2000, step: 500, visible: true, format: own } }),
    )?.[1];

  it('part thousands as the deck does, whatever the viewer’s system does', () => {
    expect(format('en')).toBe('[&gt;=1000]#&quot;,&quot;##0;0');
    expect(format('fr')).toBe('[&gt;=1000]#&quot;\u00a0&quot;##0;0');
  });
});
