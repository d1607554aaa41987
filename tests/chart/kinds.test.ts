import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/chart/kinds.ts';
import type { Chart } from '../../src/model/chart.ts';
import { CHART_KINDS } from '../../src/model/chart-kind.ts';
import { fullNote } from '../../src/model/deck.ts';
import { chartPart } from '../render/pptx/chart-specimens.ts';
import { contentOf, resolvedSlide } from '../resolve/resolve-in.ts';

const FACTS: readonly string[] = [
  'aid.absent: {measure: net-aid, source: aid-data, at: row G, currency: USD, scale: million, en: Absent, fr: Absent, points: {2017: 4, 2018: not-published, 2019: not-applicable, 2020: not-collected, 2021: 5, 2022: 6}}',
  'aid.a: {measure: net-aid, source: aid-data, at: row A, subject: CAN, object: MLI, currency: USD, scale: million, en: Aid of A, fr: Aide de A, points: {2010: 10, 2011: 20}}',
  'aid.b: {measure: net-aid, source: aid-data, at: row B, subject: USA, object: MLI, currency: USD, scale: million, en: Aid of B, fr: Aide de B, points: {2010: 30, 2011: 60}}',
  'aid.c: {measure: net-aid, source: aid-data, at: row C, subject: FRA, object: MLI, currency: USD, scale: million, en: Aid of C, fr: Aide de C, points: {2010: 20, 2011: 20}}',
  'aid.jan: {measure: aid, says: CA$13 million, currency: CAD, period: 2013-01, basis: pledge, en: In January, fr: En janvier}',
  'aid.may: {measure: aid, says: CA$10 million, currency: CAD, period: 2013-05-13, basis: pledge, en: In May, fr: En mai}',
  'aid.whole: {measure: trade, says: CA$10.0 million, currency: CAD, period: 2012, flow: both, en: Whole, fr: Tout}',
  'aid.third: {measure: trade, says: CA$3.3 million, currency: CAD, period: 2012, flow: exports, part-of: aid.whole, en: Third, fr: Tiers}',
  'aid.other-third: {measure: trade, says: CA$3.3 million, currency: CAD, period: 2012, flow: imports, part-of: aid.whole, en: Other third, fr: Autre tiers}',
  'aid.last-third: {measure: trade, says: CA$3.3 million, currency: CAD, period: 2012, flow: net, part-of: aid.whole, en: Last third, fr: Dernier tiers}',
  'aid.flow: {measure: net-aid, source: aid-data, at: row FLO, currency: USD, scale: million, en: Flow, fr: Flux, points: {2019: 5, 2020: -3, 2021: 4}}',
  'px.index: {kind: series, source: aid-data, at: row P, unit: ratio, en: price index, fr: indice des prix, points: {2010: 0.50, 2011: 0.80, 2020: 1.00}}',
  'aid.fell-2012: {kind: derived, op: difference, of: [aid.b@2010, aid.b@2011], period: 2012, en: Change of aid, fr: Variation de l’aide}',
  'aid.rose-2011: {kind: derived, op: difference, of: [aid.b@2011, aid.b@2010], period: 2011, en: Change of aid, fr: Variation de l’aide}',
];

/** A census of every fifth year, and a yearly count with a gap. */
const COUNTS: readonly string[] = [
  'pop.census: {measure: net-aid, source: aid-data, at: row C, currency: USD, scale: million, en: Census, fr: Recensement, points: {2010: 10, 2015: 14, 2020: 19}}',
  'pop.yearly: {measure: net-aid, source: aid-data, at: row Y, currency: USD, scale: million, en: Yearly, fr: Annuel, points: {2010: 10, 2011: 11, 2012: 12, 2013: 12, 2016: 14, 2017: 15, 2018: 16, 2019: 17, 2020: 18}}',
];

const chart = (keys: string, language: 'en' | 'fr' = 'en'): Chart =>
  contentOf('chart', `chart: ${keys}\n${language}: |\n  # T`, { language, facts: [...FACTS, ...COUNTS] }).chart;
const points = (of: Chart) => of.series.map((series) => series.points.map((point) => point?.value.toNumber()));
const written = (of: Chart) => of.series.map((series) => series.points.map((point) => point?.label));

test('every kind stands under its own name, with a noun in each language', () => {
  for (const [name, kind] of Object.entries(KINDS)) {
    expect(kind.name).toBe(name);
    for (const noun of Object.values(kind.noun)) expect(noun).toMatch(/^(.* chart.*|Chart .*|Graphique .*)$/);
  }
});

describe('parts', () => {
  test('of a stack bear their names and amounts, and the axis ends with them', () => {
    const stack = chart('{facts: [trade.exports, trade.imports], kind: stacked}');
    expect(stack.series.map(({ nameAt }) => nameAt)).toEqual([0, 0]);
    expect(written(stack)).toEqual([['16'], ['1.2']]);
    expect(stack.valueAxis).toMatchObject({ max: 17.2, visible: false });
  });

  test('by share are as fine as the printed figures bear', () => {
    const ring = chart('{facts: [trade.imports, trade.exports], kind: doughnut}');
    expect(ring.categories.map(({ label }) => label)).toEqual([
      'Canadian exports to Mali',
      'Canadian imports from Mali',
    ]);
    expect(written(ring)).toEqual([['93%', '7%']]);
    expect(ring.alt).toContain('where the largest part is Canadian exports to Mali at 93%');
  });

  test('that don’t add up to their whole as printed say so', () => {
    const rounded = /because of rounding/;
    const keys = '[aid.third, aid.other-third, aid.last-third]';
    expect(chart(keys).notes.join(' ')).toMatch(rounded);
    expect(chart('{facts: [trade.exports, trade.imports], kind: stacked}').notes.join(' ')).not.toMatch(rounded);
    expect(chart(keys, 'fr').notes.join(' ')).toContain('arrondies');
  });
});

describe('a waterfall', () => {
  test('begins each column where the one before ends, and ends in the printed total', () => {
    const fall = chart('{facts: [trade.exports, trade.imports], kind: waterfall}');
    expect(fall.categories.map(({ label }) => label)).toEqual([
      'Canadian exports to Mali',
      'Canadian imports from Mali',
      'Trade in goods',
    ]);
    expect(points(fall)).toEqual([
      [undefined, 16, undefined],
      [16, 1.2, 17.2],
      [16, 16, undefined],
      [undefined, 17.2, 17.2],
    ]);
    expect(fall.series.map(({ helper }) => helper)).toEqual([undefined, undefined, 'steps', 'steps']);
    expect(fall.series[0]?.fill).toBe('none');
    expect(fall.facts).toContain('trade.total');
    expect(fall.alt).toContain('the parts come to $17.2M');
  });
});

describe('a slope', () => {
  test('labels both ends, with the name at the right', () => {
    const slope = chart('{facts: [aid.a, aid.b], kind: slope}');
    expect(slope.kind).toBe('line');
    expect(slope.labelsAtEnds).toBe(true);
    expect(slope.series.map(({ nameAt }) => nameAt)).toEqual([1, 1]);
    expect(slope.series[0]?.points.map((point) => point?.labelPosition)).toEqual(['left', 'right']);
    expect(slope.valueAxis.visible).toBe(false);
  });

  test('may stand on a cropped axis, and the note says so', () => {
    const cropped = chart('{facts: [aid.b, aid.c], kind: slope, axis: cropped}');
    expect(cropped.notes).toContain('The vertical axis does not begin at zero.');
    expect(chart('{facts: [aid.net-us], kind: line, axis: cropped}').valueAxis.min).toBeGreaterThanOrEqual(0);
  });
});

test('columns and a line stand on one axis, both named', () => {
  const combined = chart('{facts: [aid.net-us, aid.net], kind: column-and-line}');
  expect(combined.series.map(({ drawnAs }) => drawnAs)).toEqual([undefined, 'line']);
  expect(combined.series.every(({ nameAt }) => nameAt !== undefined)).toBe(true);
  expect(combined.legend).toBe(false);
});

describe('dots on stems', () => {
  test('stand at their days; a month is known to its middle', () => {
    const dated = chart('{facts: [aid.may, aid.jan], kind: lollipop}');
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
    expect(dated.categories).toEqual([
      { label: 'In January', day: day('2013-01-16') },
      { label: 'In May', day: day('2013-05-13') },
    ]);
    expect(dated.time).toMatchObject({ daysHaveWidth: true, first: day('2013-01-01'), last: day('2013-05-31') });
    expect(dated.table.columns).toEqual(['Item', 'Date', 'Figure']);
    expect(dated.series[0]?.drawnAs).toBe('stems');
  });

  test('stand at their days in a file of old, which calls the kind dated', () => {
    expect(chart('{facts: [aid.may, aid.jan], kind: dated}')).toEqual(
      chart('{facts: [aid.may, aid.jan], kind: lollipop}'),
    );
  });
});

test('diverging bars tell what is below zero by its colour, and go from the largest surplus to the largest deficit', () => {
  const series = chart('{facts: [aid.flow], kind: diverging}');
  expect(series.direction).toBe('vertical');
  expect(series.series[0]?.points.map((point) => point?.colour)).toEqual([undefined, 'series4', undefined]);
  const amounts = chart('{facts: [aid.fell-2012, aid.rose-2011], kind: diverging}');
  expect(amounts.series[0]?.points.map((point) => point?.colour)).toEqual([undefined, 'series4']);
});

describe('a dumbbell', () => {
  test('has a row for each fact, the largest of the later moment first, and labels outside its dots', () => {
    const dumbbell = chart('{facts: [aid.a, aid.b, aid.c], kind: dumbbell}');
    expect(dumbbell.categories.map(({ label }) => label)).toEqual(['Aid of B', 'Aid of A', 'Aid of C']);
    expect(dumbbell.series.map(({ name, colour }) => [name, colour])).toEqual([
      ['2010', 'earlier'],
      ['2011', 'series1'],
    ]);
    expect(points(dumbbell)).toEqual([
      [30, 10, 20],
      [60, 20, 20],
    ]);
    expect(dumbbell.series.map((series) => series.points.map((point) => point?.labelPosition))).toEqual([
      ['left', 'left', 'left'],
      ['right', 'right', 'right'],
    ]);
  });

  test('takes two points of each fact, whatever lies between them', () => {
    const dumbbell = chart(
      '{facts: [pop.census@2020, pop.yearly@2010, pop.census@2010, pop.yearly@2020], kind: dumbbell}',
    );
    expect(dumbbell.categories.map(({ label }) => label)).toEqual(['Census', 'Yearly']);
    expect(points(dumbbell)).toEqual([
      [10, 10],
      [19, 18],
    ]);
  });

  test('has its names, its bars and its labels in cells', () => {
    const xml = chartPart(chart('{facts: [aid.a, aid.b], kind: dumbbell}'));
    expect(xml).toContain('<c:scatterChart>');
    expect(xml).not.toContain('<c:barChart>');
    expect(xml).toMatch(/<c:orientation val="maxMin"\/><c:max val="2.5"\/><c:min val="0.5"\/>/);
    expect(xml).toContain('<c15:f>Data!$A$2:$A$3</c15:f>');
  });
});

describe('clusters', () => {
  test('by fact put the largest of the last year first, and name the years on the first of them', () => {
    const clusters = chart('[aid.a, aid.b, aid.c]');
    expect(clusters.categories.map(({ label }) => label)).toEqual(['Aid of B', 'Aid of A', 'Aid of C']);
    expect(clusters.series.map(({ name, nameAt }) => [name, nameAt])).toEqual([
      ['2010', 0],
      ['2011', 0],
    ]);
    expect(clusters.legend).toBe(false);
  });

  test('of shares come to a hundred in each year', () => {
    expect(written(chart('{facts: [aid.a, aid.b], kind: percent}'))).toEqual([
      ['about 25%', 'about 25%'],
      ['about 75%', 'about 75%'],
    ]);
  });
});

describe('facts of one name that differ in when they were', () => {
  test('are named by their periods, stand in order of time, and fall below zero in another colour', () => {
    const changes = chart('[aid.fell-2012, aid.rose-2011]');
    expect(changes.direction).toBe('vertical');
    expect(changes.categories.map(({ label }) => label)).toEqual(['2011', '2012']);
    expect(points(changes)).toEqual([[30, -30]]);
    expect(changes.series[0]?.points.map((point) => point?.colour)).toEqual([undefined, 'series4']);
    expect(written(changes)[0]?.[1]).toBe('−30');
  });
});

describe('prices of one year', () => {
  test('are computed on the way, told in subtitle and note, and cite the index', () => {
    const slide = resolvedSlide(
      'chart: {facts: [aid.a], kind: column, prices: {deflator: px.index, base: 2020}}\nen: |\n  # T',
      { facts: FACTS },
    );
    expect(slide.found).toEqual([]);
    const content = slide.content;
    if (content?.kind !== 'chart') throw new Error('no chart');
    expect(points(content.chart)).toEqual([[20, 25]]);
    expect(slide.subtitle.map(({ text }) => text).join('')).toContain('prices of 2020');
    expect(
      fullNote(slide)
        .map(({ text }) => text)
        .join(''),
    ).toContain('Constant prices by: price index.');
    expect(content.chart.facts).toContain('px.index');
  });

  test('need a series of prices', () => {
    const { found } = resolvedSlide(
      'chart: {facts: [aid.a], prices: {deflator: trade.total, base: 2020}}\nen: |\n  # T',
      {
        facts: FACTS,
      },
    );
    expect(found.map(({ code }) => code)).toContain('facts/wrong-operands');
  });
});

describe('labels of a chart', () => {
  test('name a fact on this chart alone, in each language', () => {
    const keys = '{facts: [aid.a, aid.b], labels: {aid.a: {en: Canada, fr: Le Canada}}}';
    expect(chart(keys).categories.map(({ label }) => label)).toEqual(['Aid of B', 'Canada']);
    expect(chart(keys, 'fr').categories.map(({ label }) => label)).toEqual(['Aide de B', 'Le Canada']);
  });

  test('of an event take the month from its date, unless the name says it', () => {
    const events = (label: string) =>
      chart(`{facts: [aid.net], events: [pol.coup-2020], labels: {pol.coup-2020: {en: ${label}}}}`).events;
    expect(events('Coup')[0]?.label).toBe('Coup, Aug 2020');
    expect(events('August coup')[0]?.label).toBe('August coup, 2020');
  });

  test('of what the chart does not show are told', () => {
    const { found } = resolvedSlide('chart: {facts: [aid.a, aid.b], labels: {aid.c: {en: C}}}\nen: |\n  # T', {
      facts: FACTS,
    });
    expect(found.map(({ code }) => code)).toEqual(['chart/unused-option']);
  });
});

describe('panels of charts', () => {
  const slide = (keys: readonly string[]) =>
    resolvedSlide(
      `panels:\n${keys.map((key) => `  - chart: ${key}`).join('\n')}\nen: |\n  # T\n${keys.map((_, i) => `  ## P${'abcdef'[i]}`).join('\n')}`,
      {
        facts: FACTS,
      },
    );
  const charts = (keys: readonly string[]) =>
    slide(keys).panels.flatMap(({ content }) => (content?.kind === 'chart' ? [content.chart] : []));

  test('of one unit share one scale, and room for one another’s words', () => {
    const [a, b] = charts(['[aid.a]', '[aid.b]']);
    expect(a?.valueAxis).toEqual(b?.valueAxis);
    expect(a?.valueAxis.max).toBeGreaterThanOrEqual(60);
    expect(a?.beside?.labels).toContain('60');
  });

  test('of two units keep their own', () => {
    const [a, b] = charts(['[aid.b]', '[trade.exports, trade.imports]']);
    expect(a?.valueAxis).not.toEqual(b?.valueAxis);
  });

  test('say once above them what they share', () => {
    const subtitle = slide(['[aid.a]', '[aid.b]'])
      .subtitle.map(({ text }) => text)
      .join('');
    expect(subtitle).toBe('Net bilateral aid, Mali, 2010–2011, millions of US dollars');
  });
});

describe('the notes', () => {
  const description = (keys: string) =>
    resolvedSlide(`chart: ${keys}\nen: |\n  # T`, { facts: FACTS }).notes.description.map(({ runs }) =>
      runs.map(({ text }) => text).join(''),
    );

  test('hold the data as a table, a line a row', () => {
    expect(description('[aid.a, aid.b]')).toEqual([
      expect.stringMatching(/^Bar chart of net bilateral aid.*\.$/),
      'Item | 2010 | 2011',
      'Aid of B | US$30M | US$60M',
      'Aid of A | US$10M | US$20M',
    ]);
  });

  test('say what is missing', () => {
    expect(description('[aid.net]')).toContain('2020 | no figure');
  });

  test('call not available only what its publisher doesn’t give', () => {
    const rows = description('[aid.absent]');
    expect(rows).toContain('2018 | not available');
    expect(rows).toContain('2019 | not applicable');
    expect(rows).toContain('2020 | not collected for this brief');
    expect(chart('[aid.absent]').notes).toEqual([
      'Not available: 2018.',
      'Not applicable: 2019.',
      'Not collected for this brief: 2020.',
    ]);
    expect(chart('[aid.absent]', 'fr').notes).toEqual([
      'Non disponible\u00a0: 2018.',
      'Sans objet\u00a0: 2019.',
      'Non recueilli pour ce document\u00a0: 2020.',
    ]);
  });
});

test('every kind is drawn in the gallery', async () => {
  const { readFileSync } = await import('node:fs');
  const gallery = readFileSync('briefs/gallery/charts.yaml', 'utf8');
  const implicit = ['bar', 'range'];
  for (const kind of CHART_KINDS) {
    if (!implicit.includes(kind)) expect(gallery).toContain(`kind: ${kind}\n`);
  }
});

describe('figures in a column of a table', () => {
  const facts = [
    'aid.one: {measure: aid, says: CA$75.31 million, currency: CAD, period: 2012, basis: disbursement, en: One, fr: Un}',
    'aid.two: {measure: aid, says: CA$0.25 million, currency: CAD, period: 2012, basis: disbursement, en: Two, fr: Deux}',
    'aid.three: {measure: aid, says: CA$12 million, currency: CAD, period: 2012, basis: disbursement, en: Three, fr: Trois}',
  ];
  const column = (keys: string) => {
    const { table } = contentOf('chart', `chart: ${keys}\nen: |\n  # T`, { facts }).chart;
    return table.rows.map(({ cells }) => cells.flatMap(({ text, mark }) => [text, mark]));
  };

  test('have as many decimals as the finest takes, as far as each is printed so finely', () => {
    expect(column('{facts: [aid.one, aid.two, aid.three], kind: bar}')).toEqual([
      ['$75.31M', '75.31'],
      ['$12M', '12'],
      ['$0.25M', '0.25'],
    ]);
  });
});

describe('a census among yearly figures', () => {
  const both = chart('[pop.census, pop.yearly]');

  test('is joined across the years that it passes over, and the yearly line parts at its own gap', () => {
    expect(both.joinsGaps).toBe(true);
    expect(both.series.map(({ name }) => name)).toEqual(['Census', 'Yearly', 'Yearly, from 2016']);
    expect(new Set(both.series.slice(1).map(({ colour }) => colour)).size).toBe(1);
    expect(both.series.map(({ nameAt }) => nameAt !== undefined)).toEqual([true, false, true]);
  });

  test('misses nothing between', () => {
    expect(both.notes.join(' ')).not.toContain('Census');
    expect(both.notes.join(' ')).toContain('2014');
    expect(both.table.rows[1]?.cells.map(({ text }) => text)).toEqual(['–', 'US$11M']);
  });

  test('is a line over yearly columns, too', () => {
    expect(chart('{facts: [pop.yearly, pop.census], kind: column-and-line}').joinsGaps).toBe(true);
    expect(chart('{facts: [pop.census, pop.yearly], kind: column-and-line}').joinsGaps).toBeUndefined();
  });
});

test('a line over columns is of one colour with them, of which the columns have a lighter shade', () => {
  const colours = (keys: string) => chart(keys).series.map(({ colour }) => colour);
  const keys = 'facts: [pop.yearly, pop.census], kind: column-and-line';
  expect(colours(`{${keys}}`)).toEqual(['earlier', 'series1']);
  expect(colours(`{${keys}, highlight: [pop.yearly]}`)).toEqual(['series1', 'context']);
});
