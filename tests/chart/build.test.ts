import { describe, expect, test } from 'vitest';
import { chartOf, refusalsOf } from './charts.ts';

const categories = (keys: string) => chartOf(keys).categories.map(({ label }) => label);
const labels = (keys: string, language: 'en' | 'fr' = 'en') =>
  chartOf(keys, language).series.map((series) => series.points.map((point) => point?.label));
const values = (keys: string) =>
  chartOf(keys).series.map((series) => series.points.map((point) => point?.value.toNumber()));

describe('the kind is chosen by what the facts are', () => {
  test.each([
    ['[trade.exports, trade.imports]', 'bar', 'horizontal', 'clustered'],
    ['[aid.net]', 'line', 'vertical', 'clustered'],
    ['[aid.net, aid.net-us]', 'line', 'vertical', 'clustered'],
    ['[aid.few-a, aid.few-b, aid.few-c]', 'bar', 'horizontal', 'clustered'],
    ['[aid.few-a]', 'bar', 'vertical', 'clustered'],
    ['[aid.net@2018, aid.net@2021, aid.net@2019]', 'bar', 'vertical', 'clustered'],
    ['[aid.food, aid.health, aid.other]', 'bar', 'horizontal', 'stacked'],
    ['{facts: [aid.food, aid.health], kind: doughnut}', 'doughnut', 'vertical', 'clustered'],
    ['{facts: [aid.net-us], kind: column}', 'bar', 'vertical', 'clustered'],
    ['{facts: [aid.few-a, aid.few-b], kind: percent}', 'bar', 'vertical', 'percent'],
  ])('%s', (keys, kind, direction, grouping) => {
    expect(chartOf(keys)).toMatchObject({ kind, direction, grouping });
  });
});

describe('what would mislead is refused', () => {
  test.each([
    ['{facts: [trade.exports, trade.imports], kind: line}', ['chart/unsuitable']],
    ['{facts: [aid.net], kind: doughnut}', ['chart/unsuitable']],
    ['{facts: [aid.flow], kind: area}', ['chart/unsuitable']],
    ['{facts: [aid.net], kind: area}', ['chart/unsuitable']],
    ['{facts: [aid.all, aid.food], kind: stacked}', ['chart/unsuitable', 'facts/incomparable-overlap']],
    ['{facts: [aid.pledge, aid.mean], kind: stacked}', ['facts/incomparable-statistic']],
    ['[aid.empty]', ['chart/empty']],
    ['[trade.exports]', ['chart/one-number']],
    ['[trade.exports, aid.net]', ['chart/mixed']],
    ['{facts: [trade.exports, trade.imports], axis: cropped}', ['chart/off-zero']],
    ['{facts: [trade.exports, trade.imports], events: [pol.coup-2012]}', ['chart/no-time-axis']],
    ['{facts: [aid.net], events: [pol.goods]}', ['chart/not-an-event']],
    ['{facts: [aid.net], events: [pol.coup-2012]}', ['chart/event-off-axis']],
    ['{facts: [aid.net], highlight: [aid.net-us]}', ['chart/unused-option']],
    ['{facts: [aid.few-a, sec.target]}', ['chart/mixed']],
  ])('%s', (keys, codes) => {
    expect(refusalsOf(keys)).toEqual(expect.arrayContaining(codes));
  });
});

describe('bars', () => {
  test('lie sorted, the largest first', () => {
    expect(categories('[trade.imports, trade.exports]')).toEqual([
      'Canadian exports to Mali',
      'Canadian imports from Mali',
    ]);
  });

  test('of a whole and its parts stand together', () => {
    expect(categories('[aid.food, aid.all, aid.health]')).toEqual(['All aid', 'Food', 'Health']);
  });

  test('of one series stand to scale, in order of time, by their periods', () => {
    expect(categories('[aid.net@2021, aid.net@2018]')).toEqual(['2018', '2019', '2020', '2021']);
    expect(values('[aid.net@2021, aid.net@2018]')[0]?.map((value) => value !== undefined)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('write the number that they draw', () => {
    expect(values('[trade.imports, trade.exports]')).toEqual([[16, 1.2]]);
    expect(labels('[trade.imports, trade.exports]')).toEqual([['16', '1.2']]);
    expect(labels('[trade.imports, trade.exports]', 'fr')).toEqual([['16', '1,2']]);
  });

  test('of a balance float between what it is the difference of', () => {
    const { series, grouping } = chartOf('[trade.exports, trade.imports, trade.balance]');
    expect(grouping).toBe('stacked');
    expect(series[0]).toMatchObject({ fill: 'none' });
    expect(series.map(({ points }) => points[2]?.value.toNumber())).toEqual([1.2, 14.8]);
    expect(series[1]?.points.map((point) => point?.colour)).toEqual([undefined, undefined, 'context']);
  });

  test('show by their fill how firm they are, and the note says what it means', () => {
    const chart = chartOf('[aid.planned, aid.all, aid.guess]');
    const fills = Object.fromEntries(chart.series[0]?.points.map((point) => [point?.fact, point?.fill]) ?? []);
    expect(fills).toEqual({ 'aid.planned': 'outlined', 'aid.all': undefined, 'aid.guess': 'hatched' });
    expect(chart.notes).toHaveLength(3);
  });

  test('of one kind of money need no such note', () => {
    expect(chartOf('[trade.exports, trade.imports]').notes).toEqual([]);
  });

  test('that the title speaks of stand out', () => {
    const { series } = chartOf('{facts: [trade.exports, trade.imports], highlight: [trade.imports]}');
    expect(series[0]?.points.map((point) => point?.emphasis ?? false)).toEqual([false, true]);
    const points = chartOf('{facts: [aid.net@2018, aid.net@2021], highlight: [aid.net@2021]}').series[0]?.points;
    expect(points?.map((point) => point?.emphasis)).toEqual([undefined, undefined, undefined, true]);
  });

  test('of millions of people are drawn, labelled and named in millions', () => {
    const chart = chartOf('[pol.people, pol.abroad]');
    expect(chart.series[0]?.points.map((point) => [point?.value.toNumber(), point?.label])).toEqual([
      [22.4, 'about 22.4'],
      [1.2, 'about 1.2'],
    ]);
    expect(chart.unitLabel).toBe('millions of troops');
    expect(chartOf('[pol.people, pol.abroad]', 'fr').unitLabel).toBe('en millions de militaires');
  });

  test('start at zero and hold the longest', () => {
    const { valueAxis } = chartOf('[trade.exports, trade.imports]');
    expect(valueAxis.min).toBe(0);
    expect(valueAxis.max).toBeGreaterThanOrEqual(16);
  });
});

describe('parts of a whole', () => {
  test('stand in the order written, each with its own colour', () => {
    const { series } = chartOf('[aid.other, aid.food, aid.health]');
    expect(series.map(({ name }) => name)).toEqual(['Other', 'Food', 'Health']);
    expect(new Set(series.map(({ colour }) => colour)).size).toBe(3);
  });

  test('by share come to a hundred', () => {
    const shares = values('{facts: [aid.food, aid.health, aid.other], kind: percent}').flat();
    expect(shares.reduce((sum: number, share) => sum + (share ?? 0), 0)).toBeCloseTo(100, 6);
  });
});

describe('lines', () => {
  test('leave a gap where a year is missing, never zero', () => {
    expect(values('[aid.net]')).toEqual([[99.12, 83.46, undefined, 116.17, 78.5]]);
    expect(chartOf('[aid.net]').notes.join(' ')).toContain('2020');
  });

  test('of several series have all their years, and a gap where one has none', () => {
    expect(categories('[aid.net, aid.net-us]')).toEqual(['2017', '2018', '2019', '2020', '2021', '2022']);
    expect(values('[aid.net, aid.net-us]').map((each) => each.filter((value) => value === undefined).length)).toEqual([
      2, 1,
    ]);
  });

  test('alone are labelled where they begin, peak and end', () => {
    expect(labels('[aid.net]')[0]).toEqual(['99', undefined, undefined, '116', '79']);
  });

  test('among others carry their names where they end', () => {
    expect(chartOf('[aid.net, aid.net-us]').series.map(({ nameAt }) => nameAt)).toEqual([5, 5]);
  });

  test('mark an event at its day, which may lie before the middle of its year', () => {
    const [event] = chartOf('{facts: [aid.net], events: [pol.coup-2020]}').events;
    expect(event?.fact).toBe('pol.coup-2020');
    expect(event?.position).toBe(Date.parse('2020-08-18') / 86_400_000);
  });

  test('are parted where a series is counted anew', () => {
    const { series, events } = chartOf('{facts: [aid.anew], kind: line}');
    expect(series.map(({ points }) => points.map((point) => point?.value.toNumber()))).toEqual([
      [5, 6, undefined, undefined],
      [undefined, undefined, 9, 10],
    ]);
    expect(events).toHaveLength(1);
  });

  test('that the title speaks of are emphasised, and all others context', () => {
    const { series } = chartOf('{facts: [aid.net, aid.net-us], highlight: [aid.net]}');
    expect(series.map(({ colour, strong = false }) => [colour, strong])).toEqual([
      ['series1', true],
      ['context', false],
    ]);
  });
});

describe('every chart', () => {
  const all = [
    '[trade.exports, trade.imports]',
    '[trade.exports, trade.imports, trade.balance]',
    '[aid.net]',
    '[aid.net, aid.net-us]',
    '[aid.few-a, aid.few-b, aid.few-c]',
    '[aid.food, aid.health, aid.other]',
    '{facts: [aid.food, aid.health, aid.other], kind: percent}',
    '{facts: [aid.food, aid.health], kind: doughnut}',
    '{facts: [aid.few-a, aid.few-b], kind: slope}',
    '{facts: [aid.net-us, aid.net], kind: column-and-line}',
    '{facts: [aid.flow], kind: column}',
    '{facts: [aid.few-a, aid.few-b], kind: stacked}',
    '{facts: [sec.troops, sec.target]}',
    '{facts: [aid.net], convert: {rate: fx.cad-usd, to: CAD}}',
  ];
  const each = test.each(all.flatMap((keys) => [[keys, 'en'] as const, [keys, 'fr'] as const]));

  each('has one point a category, within its axis: %s (%s)', (keys, language) => {
    const { series, categories: places, valueAxis, grouping, kind } = chartOf(keys, language);
    const points = series.flatMap((one) => {
      expect(one.points).toHaveLength(places.length);
      return one.points.flatMap((point) => (point === null ? [] : [point.value.toNumber()]));
    });
    expect(points.length).toBeGreaterThan(1);
    if (grouping !== 'clustered' || kind === 'doughnut') return;
    expect(Math.min(...points)).toBeGreaterThanOrEqual(valueAxis.min);
    expect(Math.max(...points)).toBeLessThanOrEqual(valueAxis.max);
  });

  each('says in one sentence of its language what it shows: %s (%s)', (keys, language) => {
    const { alt } = chartOf(keys, language);
    expect(alt.length).toBeLessThanOrEqual(language === 'en' ? 140 : 170);
    expect(alt).toMatch(language === 'en' ? /^\p{Lu}.* (chart|Chart)?.*[.…]$/u : /^Graphique .*[.…]$/u);
  });

  each('tells its data in a table, and where each row is from: %s (%s)', (keys, language) => {
    const chart = chartOf(keys, language);
    const facts = new Set(chart.table.rows.flatMap((row) => row.cells.map((cell) => cell.fact)));
    for (const row of chart.table.rows) expect(row.cells).toHaveLength(chart.table.columns.length - 1);
    for (const fact of facts) expect(chart.facts).toContain(fact);
    expect(chart.sourceRows.length).toBeGreaterThanOrEqual(facts.size);
    expect(chart.sourceRows.every((row) => row.source !== '')).toBe(true);
  });
});

test('a converted chart draws each year at its own rate', () => {
  const [points] = values('{facts: [aid.net], convert: {rate: fx.cad-usd, to: CAD}}');
  expect(points).toEqual([105.66192, 95.244552, undefined, 114.857279, 78.46075]);
});

test('a bar of a figure that is only a bound says so, in the note and in the alternative text', () => {
  const chart = chartOf('[aid.least, aid.food]');
  expect(chart.notes).toEqual([expect.stringContaining('drawn at that bound')]);
  expect(chart.alt).toContain('Least with at least $60M');
  expect(chartOf('[aid.least, aid.food]', 'fr').notes).toEqual([expect.stringContaining('tracé à cette limite')]);
  expect(chartOf('[aid.guess, aid.food]').notes.join(' ')).not.toContain('bound');
});

test('a bar that ends at an upper bound is hatched, and its note says so', () => {
  const chart = chartOf('[aid.most, aid.food]');
  expect(chart.series[0]?.points.map((point) => [point?.label, point?.fill])).toEqual([
    ['50', undefined],
    ['up to 40', 'hatched'],
  ]);
  expect(chart.notes.join(' ')).toContain('Hatched with such a figure: anything up to the bound.');
});

test('a dot at a bound says so', () => {
  const chart = chartOf('{facts: [aid.most, aid.spring], kind: lollipop}');
  expect(chart.notes.join(' ')).toContain('drawn at that bound');
  expect(chart.notes.join(' ')).toContain('Diamond with such a figure: anything up to the bound.');
  expect(chart.series[0]?.points[0]?.fill).toBe('hatched');
});
