import { describe, expect, it } from 'vitest';
import type { Chart, ChartPoint } from '../../../src/model/chart.ts';
import { chart, chartPart, point, series } from './chart-specimens.ts';

function written(parts: Partial<Chart> = {}): string {
  return chartPart(chart(parts));
}

/** The text of each `<name>` element; such elements must not nest in themselves. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs'))].map((m) => m[0]);
}

/** Names of the children of the text's first element, in order. */
function children(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (tag.startsWith('<?')) continue;
    if (close) depth -= 1;
    else {
      if (depth === 1) names.push(name!);
      if (!empty) depth += 1;
    }
  }
  return names;
}

function positions(parts: Partial<Chart>): string[] {
  return [...written(parts).matchAll(/<c:dLblPos val="(\w+)"/g)].map((m) => m[1]!);
}

function labelled(labelPosition?: ChartPoint['labelPosition']): ChartPoint {
  return point('5', labelPosition === undefined ? { label: '5' } : { label: '5', labelPosition });
}

describe('the chart part', () => {
  it('says its language, has no title of its own and leaves gaps', () => {
    const xml = written({ language: 'fr' });
    expect(xml).toContain('<c:lang val="fr-CA"/><c:roundedCorners val="0"/>');
    expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
    expect(xml).toContain('<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>');
  });

  it('puts the plot area where the scene put it', () => {
    expect(written()).toContain('<c:x val="0.25"/><c:y val="0"/><c:w val="0.5"/><c:h val="0.8"/>');
    expect(written()).toContain('<c:layoutTarget val="inner"/>');
  });

  it('names colours of the theme only', () => {
    const xml = written({
      events: [],
      legend: true,
      valueAxis: { min: 0, max: 20, step: 5, visible: true, format: '0' },
    });
    expect(xml).toContain('<a:schemeClr val="accent1"/>');
    expect(xml).not.toContain('srgbClr');
  });

  it('leaves a missing point out, counts it, and writes zero as 0', () => {
    const xml = written({ series: [series([point('0'), null, point('-0'), point('1.20')])] });
    expect(elements(xml, 'c:val')[0]).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt><c:pt idx="3"><c:v>1.2</c:v></c:pt>',
    );
  });

  it('writes exact numerals, never an exponent', () => {
    const xml = written({ series: [series([point('0.000000001'), point('12345678901234567890.5')])] });
    expect(xml).toContain('<c:v>0.000000001</c:v>');
    expect(xml).toContain('<c:v>12345678901234567890.5</c:v>');
  });

  it('writes the words as text, whatever they hold', () => {
    const xml = written({ categories: [{ label: 'R&D <new>' }, { label: '_x000A_' }] });
    expect(xml).toContain('<c:v>R&amp;D &lt;new&gt;</c:v>');
    expect(xml).toContain('<c:v>_x005F_x000A_</c:v>');
  });

  it('refuses a chart without data, and a series without a point for each category', () => {
    expect(() => written({ series: [] })).toThrow(/without series/);
    expect(() => written({ categories: [{ label: 'only' }] })).toThrow(/one point a category/);
    expect(() => written({ series: [series([point('NaN')])] })).toThrow(/plotted/);
  });
});

describe('bars', () => {
  it('have the children of a series in the schema’s order', () => {
    const xml = written({ series: [series([point('1', { label: '$1M', colour: 'series3' })])] });
    expect(children(elements(xml, 'c:ser')[0]!)).toEqual([
      'c:idx',
      'c:order',
      'c:tx',
      'c:spPr',
      'c:invertIfNegative',
      'c:dPt',
      'c:dLbls',
      'c:cat',
      'c:val',
      'c:extLst',
    ]);
    expect(children(elements(xml, 'c:dLbl')[0]!)).toEqual([
      'c:idx',
      'c:tx',
      'c:spPr',
      'c:dLblPos',
      'c:showLegendKey',
      'c:showVal',
      'c:showCatName',
      'c:showSerName',
      'c:showPercent',
      'c:showBubbleSize',
      'c:extLst',
    ]);
    expect(xml).toContain('<c:invertIfNegative val="0"/>');
  });

  it('read from the top when they lie, with the value axis at the bottom', () => {
    const xml = written({ valueAxis: { min: 0, max: 20, step: 5, visible: true, format: '#,##0' } });
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
    expect(elements(xml, 'c:catAx')[0]).toContain('<c:orientation val="maxMin"/>');
    expect(elements(xml, 'c:valAx')[0]).toContain('<c:axPos val="b"/>');
    expect(elements(xml, 'c:valAx')[0]).toContain('<c:crosses val="max"/>');
  });

  it('stand from left to right', () => {
    const xml = written({ direction: 'vertical' });
    expect(xml).toContain('<c:barDir val="col"/>');
    expect(elements(xml, 'c:catAx')[0]).toContain('<c:orientation val="minMax"/>');
    expect(elements(xml, 'c:valAx')[0]).toContain('<c:crosses val="autoZero"/>');
  });

  it('lie on one another when stacked', () => {
    expect(written({ grouping: 'stacked' })).toContain('<c:grouping val="stacked"/>');
    expect(written({ grouping: 'stacked' })).toContain('<c:gapWidth val="60"/><c:overlap val="100"/>');
    expect(written({ grouping: 'clustered' })).toContain('<c:overlap val="0"/>');
  });

  it('of a percent chart count their axis from 0 to 1', () => {
    const axis = elements(
      written({ grouping: 'percent', valueAxis: { min: 0, max: 100, step: 25, visible: true, format: '0%' } }),
      'c:valAx',
    )[0];
    expect(axis).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(axis).toContain('<c:majorUnit val="0.25"/>');
    expect(axis).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  });

  it('show how firm a figure is by their fill', () => {
    const shape = (fill: ChartPoint['fill']) =>
      elements(written({ series: [series([point('1')], { fill: fill! })] }), 'c:spPr')[0];
    expect(shape('solid')).toBe(
      '<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    );
    expect(shape('outlined')).toContain('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="19050"');
    expect(shape('hatched')).toContain(
      '<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="accent1"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/>',
    );
    expect(shape('none')).toBe('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
  });

  it('may differ from their series, one by one', () => {
    const xml = written({ series: [series([point('1'), point('2', { colour: 'series2', fill: 'outlined' })])] });
    const own = elements(xml, 'c:dPt');
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('<c:idx val="1"/>');
    expect(own[0]).toContain('accent2');
  });

  it('keep their categories’ names clear of bars below zero', () => {
    const xml = written({ valueAxis: { min: -5, max: 20, step: 5, visible: false, format: '0' } });
    expect(elements(xml, 'c:catAx')[0]).toContain('<c:tickLblPos val="low"/>');
  });
});

describe('labels', () => {
  it('come from cells, in the deck’s words and language, with the text of each in the chart, too', () => {
    const points = [point('16', { label: '16,0 M$' }), point('7'), point('0.5', { label: '0,5 M$' })];
    const xml = written({ language: 'fr', series: [series(points)] });
    const fields = elements(xml, 'a:fld');
    expect(fields).toHaveLength(2);
    expect(fields[0]).toMatch(/^<a:fld id="\{[-0-9A-F]{36}\}" type="CELLRANGE"><a:rPr lang="fr-CA"/);
    expect(fields[0]).toContain('<a:t>16,0 M$</a:t>');
    expect(new Set(fields.map((field) => /id="(.*?)"/.exec(field)?.[1])).size).toBe(2);
    for (const each of elements(xml, 'c:dLbl')) {
      expect(each).toContain('<c:showVal val="0"/>');
      expect(each).toContain('<c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>');
    }
    expect(elements(xml, 'c15:datalabelsRange')).toEqual([
      '<c15:datalabelsRange><c15:f>Data!$F$2:$F$4</c15:f><c15:dlblRangeCache><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>16,0 M$</c:v></c:pt><c:pt idx="2"><c:v>0,5 M$</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange>',
    ]);
  });

  it('that are whole numbers below a thousand are the chart’s own, which any viewer writes alike', () => {
    const xml = written({ series: [series([point('160', { label: '160', emphasis: true })])] });
    expect(elements(xml, 'c:dLbl')[0]).toMatch(
      /<c:numFmt formatCode="0;&quot;−&quot;0" sourceLinked="0"\/>.*<c:txPr>.* b="1">.*<c:showVal val="1"\/>/,
    );
    expect(xml).not.toContain('CELLRANGE');
    expect(xml).not.toContain('datalabelsRange');
  });

  it('stand only where their chart type allows', () => {
    const all = (['above', 'below', 'left', 'right', 'inside', 'end', undefined] as const).map(labelled);
    expect(positions({ series: [series(all)] })).toEqual([
      'outEnd',
      'inBase',
      'inBase',
      'outEnd',
      'inEnd',
      'outEnd',
      'outEnd',
    ]);
    expect(positions({ grouping: 'stacked', series: [series(all)] })).toEqual([
      ...['inBase', 'inBase', 'ctr', 'ctr', 'ctr'],
      // Past the end, by a helper.
      ...['inBase', 'inBase'],
    ]);
    expect(positions({ kind: 'line', series: [series(all)] })).toEqual(['t', 'b', 'l', 'r', 'ctr', 'r', 't']);
  });

  it('stand beyond the end of a stack at the base of a helper of no length, which no legend names', () => {
    const stack = [series([point('10', { label: '10', labelPosition: 'end' })]), series([labelled('end')])];
    for (const grouping of ['stacked', 'percent'] as const) {
      const xml = written({ grouping, series: stack, legend: true });
      const [first, second, helper, ...others] = elements(xml, 'c:ser');
      expect(others).toEqual([]);
      expect(elements(first!, 'c:dLbl')[0]).toContain('<c:dLblPos val="ctr"/>');
      expect(elements(second!, 'c:dLbl')).toEqual([]);
      expect(helper).toContain('<c:idx val="2"/>');
      expect(helper).toContain('Labels past the end (helper)');
      expect(elements(helper!, 'c:val')[0]).toContain('<c:pt idx="0"><c:v>0</c:v></c:pt>');
      expect(elements(helper!, 'c:dLbl')[0]).toMatch(/type="CELLRANGE".*<c:dLblPos val="inBase"\/>/);
      expect(xml).not.toContain('<c:dLbl><c:idx val="0"/><c:layout>');
      expect(xml).toContain('<c:legendEntry><c:idx val="2"/><c:delete val="1"/></c:legendEntry>');
    }
  });

  it('inside a bar contrast with it', () => {
    const colour = (parts: Partial<ChartPoint>) =>
      elements(written({ grouping: 'stacked', series: [series([point('5', { label: '$5', ...parts })])] }), 'a:fld')[0];
    expect(colour({})).toContain('schemeClr val="bg1"');
    expect(colour({ colour: 'series3' })).toContain('schemeClr val="tx1"');
    expect(colour({ fill: 'outlined' })).toContain('schemeClr val="tx1"');
  });

  it('on hatching have paper behind them', () => {
    const hatched = written({ grouping: 'stacked', series: [series([labelled()], { fill: 'hatched' })] });
    expect(elements(hatched, 'c:dLbl')[0]).toContain('<c:spPr><a:solidFill><a:schemeClr val="bg1"/>');
  });

  it('name a series at the point that bears its name, in its colour where that can be read', () => {
    const ends = (colour: 'series1' | 'series3', label?: string) =>
      elements(
        chartPart(
          chart({
            kind: 'line',
            series: [
              series([point('1'), point('2', label === undefined ? {} : { label }), null], { colour, nameAt: 1 }),
            ],
          }),
          { size: 12 },
        ),
        'c:dLbl',
      )[0]!;
    expect(ends('series1')).toContain('<c:idx val="1"/>');
    expect(ends('series1')).toContain('<c:dLblPos val="r"/>');
    expect(elements(ends('series1'), 'a:fld')[0]).toMatch(/type="SERIESNAME".*b="1".*accent1.*<a:t>Exports<\/a:t>/);
    expect(elements(ends('series3'), 'a:fld')[0]).toContain('schemeClr val="tx1"');
    const [name, figure] = elements(ends('series1', '$2M'), 'a:p');
    expect(name).toMatch(/algn="l".*type="SERIESNAME">.*<a:t>Exports<\/a:t><\/a:fld>/);
    expect(figure).toMatch(/type="CELLRANGE">.*b="0".*<a:t>\$2M<\/a:t>/);
  });

  it('show for the points that have one, and for no other', () => {
    const xml = written({ series: [series([point('1', { label: 'one' }), point('2')])] });
    expect(elements(xml, 'c:dLbl')).toHaveLength(1);
    expect(elements(xml, 'c:dLbls')[0]).toMatch(/<\/c:dLbl><c:spPr>.*<c:showVal val="0"\/>/);
  });
});

describe('lines', () => {
  it('have the children of a series in the schema’s order', () => {
    const xml = written({ kind: 'line', series: [series([point('1', { label: '1', marked: true }), point('2')])] });
    expect(children(elements(xml, 'c:ser')[0]!)).toEqual([
      'c:idx',
      'c:order',
      'c:tx',
      'c:spPr',
      'c:marker',
      'c:dPt',
      'c:dLbls',
      'c:cat',
      'c:val',
      'c:smooth',
    ]);
    expect(xml).not.toContain('invertIfNegative');
    expect(xml).toContain('<c:grouping val="standard"/>');
    expect(xml).toContain('<a:ln w="28575"');
  });

  it('mark the points that are marked, and those that stand alone', () => {
    const points = [point('1'), null, point('3'), point('4', { marked: true }), point('5')];
    const own = elements(written({ kind: 'line', series: [series(points)] }), 'c:dPt');
    expect(own.map((dPt) => /<c:idx val="(\d)"/.exec(dPt)?.[1])).toEqual(['0', '3']);
    expect(own[0]).toContain('<c:symbol val="circle"/><c:size val="7"/>');
  });

  it('are dashed where the figures are less firm, with hollow markers', () => {
    const firmness = (fill: ChartPoint['fill']) =>
      elements(written({ kind: 'line', series: [series([point('1', { fill: fill!, marked: true })])] }), 'c:dPt')[0]!;
    expect(firmness('outlined')).toContain('<a:prstDash val="dash"/>');
    expect(firmness('hatched')).toContain('<a:prstDash val="sysDot"/>');
    expect(elements(firmness('hatched'), 'c:marker')[0]).toContain('bg1');
    expect(firmness('none')).toContain('<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>');
  });

  it('differ at a point without getting a marker', () => {
    const points = [point('1'), point('2', { fill: 'hatched' })];
    const own = elements(written({ kind: 'line', series: [series(points)] }), 'c:dPt');
    expect(own[0]).toContain('<c:symbol val="none"/>');
  });

  it('run from edge to edge, except where one point is all there is', () => {
    expect(written({ kind: 'line' })).toContain('<c:crossBetween val="midCat"/>');
    expect(written({ kind: 'line', series: [series([point('1')])] })).toContain('<c:crossBetween val="between"/>');
    expect(written()).toContain('<c:crossBetween val="between"/>');
  });

  it('leave the names of slots that are not all named to a helper series', () => {
    const time = { kind: 'slots', steps: [1] } as const;
    const xml = written({ kind: 'line', time, named: { step: 1, stops: [0, 1], byAxis: false } });
    expect(elements(xml, 'c:catAx')[0]).toContain('<c:tickLblPos val="none"/>');
    expect(elements(xml, 'c:scatterChart')[0]).toMatch(/2012.*2013/s);
  });
});

describe('the value axis', () => {
  it('has gridlines when it shows, and none when every point carries its value', () => {
    const shown = elements(
      written({ valueAxis: { min: 0, max: 20, step: 5, visible: true, format: '#,##0' } }),
      'c:valAx',
    )[0];
    expect(shown).toContain('<c:delete val="0"/>');
    expect(elements(shown!, 'c:majorGridlines')[0]).toContain('bg2');
    expect(shown).toContain('<c:max val="20"/><c:min val="0"/>');
    expect(shown).toContain('<c:majorUnit val="5"/>');
    const hidden = elements(written(), 'c:valAx')[0];
    expect(hidden).toContain('<c:delete val="1"/>');
    expect(hidden).not.toContain('majorGridlines');
  });
});

describe('a legend', () => {
  it('is there only where the chart asks for one', () => {
    expect(written()).not.toContain('c:legend');
    expect(written({ legend: true })).toContain('<c:legendPos val="b"/><c:overlay val="0"/>');
  });

  it('leaves out what draws nothing of its own: a range’s base and the events', () => {
    const xml = written({
      legend: true,
      direction: 'vertical',
      series: [series([point('1')], { fill: 'none' }), series([point('2')])],
      events: [{ fact: 'coup', label: 'Coup', position: 0 }],
    });
    expect(elements(xml, 'c:legendEntry')).toEqual([
      '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>',
      '<c:legendEntry><c:idx val="2"/><c:delete val="1"/></c:legendEntry>',
    ]);
  });
});

describe('events', () => {
  const coup = { fact: 'coup-2012', label: 'Coup, March 2012', position: 0.72 };
  const line = { kind: 'line', series: [series([point('1'), point('2'), point('3')])] } as const;

  it('are a series with lines that hang from the top of the plot, and their words', () => {
    const xml = elements(written({ ...line, events: [coup] }), 'c:scatterChart')[0]!;
    expect(elements(xml, 'c:xVal')[0]).toContain('<c:v>1.72</c:v>');
    expect(elements(xml, 'c:yVal')[0]).toContain('<c:v>1</c:v>');
    expect(xml).toContain('<a:t>Coup, March 2012</a:t>');
    expect(xml).toContain(
      '<c:errBarType val="minus"/><c:errValType val="percentage"/><c:noEndCap val="1"/><c:val val="100"/>',
    );
    expect(xml).toContain('<a:prstDash val="dash"/>');
    expect(children(elements(xml, 'c:ser')[0]!)).toEqual([
      'c:idx',
      'c:order',
      'c:tx',
      'c:spPr',
      'c:marker',
      'c:dLbls',
      'c:errBars',
      'c:xVal',
      'c:yVal',
      'c:smooth',
      'c:extLst',
    ]);
  });

  it('have their words from the cells beside their days, as the names along the axis have', () => {
    const xml = elements(written({ ...line, events: [coup] }), 'c:scatterChart')[0]!;
    expect(elements(xml, 'c:dLbl')[0]).toMatch(/type="CELLRANGE".*<a:t>Coup, March 2012<\/a:t>/);
    expect(xml).toMatch(
      /<c15:f>Data!\$\w+\$2:\$\w+\$2<\/c15:f><c15:dlblRangeCache><c:ptCount val="1"\/><c:pt idx="0"><c:v>Coup, March 2012<\/c:v>/,
    );
  });

  it('have axes of their own that span the categories and aren’t seen', () => {
    const [, places, heights] = elements(written({ ...line, events: [coup] }), 'c:valAx');
    expect(places).toContain('<c:max val="3"/><c:min val="1"/>');
    expect(heights).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(places).toContain('<c:delete val="0"/>');
    expect(places).toContain('<c:tickLblPos val="none"/>');
  });

  it('widen the axis of a line when one stands after its last category', () => {
    const xml = written({ ...line, events: [{ ...coup, position: 2.4 }] });
    expect(xml).toContain('<c:crossBetween val="between"/>');
    expect(elements(xml, 'c:valAx')[1]).toContain('<c:max val="3.5"/><c:min val="0.5"/>');
  });

  it('never share an index with a series', () => {
    const xml = written({ ...line, events: [coup] });
    expect([...xml.matchAll(/<c:ser><c:idx val="(\d)"\/><c:order val="(\d)"/g)].map((m) => m[1])).toEqual(['0', '1']);
  });

  it('can’t stand on an axis that runs to the right', () => {
    expect(() => written({ events: [coup] })).toThrow(/runs to the right/);
  });
});
