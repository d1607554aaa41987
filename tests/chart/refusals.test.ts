import { describe, expect, test } from 'vitest';
import { contentOf, resolvedSlide } from '../resolve/resolve-in.ts';
import { refusalsOf } from './charts.ts';

/** Series and amounts that some kind of chart must not draw. */
const FACTS: readonly string[] = [
  ...['a', 'b', 'c', 'd', 'e'].map(
    (name) =>
      `aid.long-${name}: {measure: net-aid, source: aid-data, at: row ${name}, currency: USD, scale: million, en: Long ${name}, fr: Long ${name}, points: {2018: 5, 2019: 6, 2020: 7, 2021: 8}}`,
  ),
  'aid.two: {measure: net-aid, source: aid-data, at: row T, currency: USD, scale: million, en: Two, fr: Deux, points: {2002: 5, 2021: 7}}',
  'aid.three: {measure: net-aid, source: aid-data, at: row U, currency: USD, scale: million, en: Three, fr: Trois, points: {2002: 5, 2012: 6, 2021: 7}}',
  'aid.below: {measure: net-aid, source: aid-data, at: row V, currency: USD, scale: million, en: Below, fr: Sous zéro, points: {2018: 5, 2019: -6, 2020: 7, 2021: 8}}',
  ...['a', 'b', 'c', 'd', 'e'].map(
    (name) =>
      `aid.part-${name}: {measure: trade, says: CA$10 million, currency: CAD, period: 2012, flow: net, part-of: aid.sum, en: Part ${name}, fr: Partie ${name}}`,
  ),
  'aid.sum: {measure: trade, says: CA$50 million, currency: CAD, period: 2012, flow: both, en: Sum, fr: Somme}',
  'sec.others: {measure: force, says: "1,000", period: 2022, place: abroad, en: Others, fr: Autres}',
  'aid.may: {measure: aid, says: CA$3 million, currency: CAD, period: 2013-05-15, basis: contribution, en: In May, fr: En mai}',
  'aid.also-may: {measure: aid, says: CA$4 million, currency: CAD, period: 2013-05-15, basis: contribution, en: Also in May, fr: Aussi en mai}',
  'aid.some-year: {measure: aid, says: CA$5 million, currency: CAD, period: 2013, basis: contribution, en: Some day, fr: Un jour}',
  'aid.loss: {measure: aid, says: -$5 million, currency: CAD, period: 2013, basis: contribution, en: A loss, fr: Une perte}',
  ...['a', 'b', 'c', 'd'].map(
    (name) =>
      `pol.event-${name}: {kind: event, date: 2019-0${name.charCodeAt(0) - 95}-03, source: desk, en: Event ${name}, fr: Fait ${name}}`,
  ),
  'pol.long: {kind: event, date: 2019-08-03, source: desk, en: An event whose name goes on and on well past the line, fr: Un fait}',
];

function foundIn(keys: string) {
  const { found } = resolvedSlide(`chart: ${keys}\nen: |\n  # T`, { facts: FACTS });
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, hint }) => ({ code, message, hint }));
}

describe('a kind that would mislead is refused, and the better one named', () => {
  test.each([
    ['{facts: [aid.long-a], kind: doughnut}', 'kind: stacked'],
    ['{facts: [aid.long-a], kind: waterfall}', 'kind: stacked'],
    ['{facts: [aid.long-a], kind: lollipop}', 'kind: column'],
    ['{facts: [aid.long-a], kind: range}', 'kind: line'],
    ['{facts: [aid.two], kind: line}', 'kind: slope'],
    ['{facts: [aid.two], kind: area}', 'kind: slope'],
    ['{facts: [aid.three], kind: slope}', 'kind: line'],
    ['{facts: [aid.long-a, aid.long-b], kind: area}', 'kind: stacked'],
    ['{facts: [aid.below], kind: area}', 'kind: column'],
    ['{facts: [aid.below, aid.long-a], kind: stacked}', 'kind: column'],
    ['{facts: [aid.three, aid.long-a], kind: stacked}', 'kind: line'],
    ['{facts: [aid.long-a], kind: stacked}', 'kind: column'],
    ['{facts: [aid.long-a, aid.long-b, aid.long-c], kind: column-and-line}', 'kind: line'],
    ['{facts: [trade.exports, trade.imports], kind: line}', 'kind: bar'],
    ['{facts: [trade.exports, trade.imports], kind: area}', 'kind: bar'],
    ['{facts: [trade.exports, trade.imports], kind: slope}', 'kind: bar'],
    ['{facts: [trade.exports, trade.imports], kind: column-and-line}', 'kind: bar'],
    ['{facts: [trade.exports, trade.imports], kind: range}', 'kind: bar'],
    ['{facts: [aid.part-a, aid.part-b, aid.part-c, aid.part-d], kind: doughnut}', 'kind: bar'],
    ['{facts: [aid.part-a, aid.part-b, aid.part-c, aid.part-d, aid.part-e], kind: stacked}', 'kind: bar'],
    ['{facts: [aid.may, aid.some-year], kind: doughnut}', 'kind: bar'],
    ['{facts: [aid.may, aid.some-year], kind: percent}', 'kind: bar'],
    ['{facts: [trade.exports, trade.imports, trade.balance], kind: stacked}', 'kind: bar'],
    ['{facts: [aid.some-year, aid.may], kind: lollipop}', 'kind: bar'],
    ['{facts: [aid.may, aid.also-may], kind: lollipop}', 'kind: bar'],
    ['{facts: [aid.may, aid.loss], kind: stacked}', 'kind: bar'],
    ['{facts: [aid.below, aid.long-a], kind: heat-map}', 'kind: table'],
    ['{facts: [aid.long-a], kind: heat-map}', 'kind: column'],
    ['{facts: [aid.may, aid.some-year], kind: heat-map}', 'kind: bar'],
    ['{facts: [aid.may, aid.some-year], kind: diverging}', 'kind: bar'],
    ['{facts: [aid.below, aid.long-a], kind: diverging}', 'kind: column'],
    ['{facts: [aid.long-a], kind: diverging}', 'kind: bar'],
    ['{facts: [aid.may, aid.some-year], kind: dumbbell}', 'kind: bar'],
    ['{facts: [aid.long-a, aid.long-b], kind: dumbbell}', 'kind: line'],
  ])('%s', (keys, better) => {
    const unsuitable = foundIn(keys).filter(({ code }) => code === 'chart/unsuitable');
    expect(unsuitable).toHaveLength(1);
    expect(unsuitable[0]?.hint).toContain(better);
  });
});

test('of facts that a kind does not take, the other rules are those of the kind that suits them', () => {
  const codes = (keys: string) => foundIn(keys).map(({ code }) => code);
  expect(codes('{facts: [aid.long-a], kind: doughnut, axis: cropped}')).toEqual(['chart/unsuitable']);
  expect(codes('{facts: [aid.long-a], kind: range, events: [pol.event-a]}')).toEqual(['chart/unsuitable']);
  expect(codes('{facts: [trade.exports, trade.imports], kind: line, axis: cropped}')).toEqual([
    'chart/unsuitable',
    'chart/off-zero',
  ]);
});

test('two points years apart make no line', () => {
  expect(foundIn('{facts: [aid.two], kind: line}')[0]?.message).toBe(
    'aid.two has two points: a line between them says what nobody knows',
  );
});

test('a line chosen for five series is refused too, for panels or a table', () => {
  const [finding] = foundIn('[aid.long-a, aid.long-b, aid.long-c, aid.long-d, aid.long-e]');
  expect(finding?.code).toBe('chart/too-many-series');
  expect(finding?.hint).toMatch(/panels.*kind: table/);
});

test('a table stands for the chart that would have too many lines', () => {
  const keys = '{facts: [aid.long-a, aid.long-b, aid.long-c, aid.long-d, aid.long-e], kind: table}';
  expect(foundIn(keys)).toEqual([]);
  const table = contentOf('table', `chart: ${keys}\nen: |\n  # T`, { facts: FACTS });
  expect(table.columns).toHaveLength(6);
  expect(table.rows.map(({ cells: [name] }) => name?.map(({ text }) => text).join(''))).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
  ]);
});

test('a mean among yearly figures is kept off their axis', () => {
  expect(refusalsOf('[aid.mean, aid.cad-2012]')).toContain('facts/incomparable-statistic');
});

test('a waterfall is for what its measure declares to add up', () => {
  expect(foundIn('{facts: [trade.exports, trade.imports], kind: waterfall}')).toEqual([]);
  expect(foundIn('{facts: [sec.troops, sec.others], kind: waterfall}').map(({ code }) => code)).toContain(
    'chart/not-additive',
  );
});

test('bars and areas begin at zero', () => {
  for (const kind of ['bar', 'column', 'area', 'column-and-line']) {
    const facts = kind === 'column-and-line' ? 'aid.long-a, aid.long-b' : 'aid.long-a';
    expect(foundIn(`{facts: [${facts}], kind: ${kind}, axis: cropped}`).map(({ code }) => code)).toEqual([
      'chart/off-zero',
    ]);
  }
  expect(foundIn('{facts: [aid.long-a], kind: line, axis: cropped}')).toEqual([]);
});

describe('events', () => {
  test('stand on an axis of time only', () => {
    expect(foundIn('{facts: [aid.long-a], kind: bar, events: [pol.event-a]}').map(({ code }) => code)).toEqual([
      'chart/no-time-axis',
    ]);
    expect(foundIn('{facts: [aid.long-a], kind: column, events: [pol.event-a]}')).toEqual([]);
  });

  test('are three at the most', () => {
    const [finding] = foundIn('{facts: [aid.long-a], events: [pol.event-a, pol.event-b, pol.event-c, pol.event-d]}');
    expect(finding?.code).toBe('chart/too-many-events');
  });

  test('have a name of at most fifty characters, which a label of the chart may shorten', () => {
    expect(foundIn('{facts: [aid.long-a], events: [pol.long]}').map(({ code }) => code)).toEqual(['chart/long-event']);
    expect(foundIn('{facts: [aid.long-a], events: [pol.long], labels: {pol.long: {en: Event}}}')).toEqual([]);
  });
});

describe('ranges', () => {
  test('are drawn as ranges or not at all', () => {
    expect(foundIn('{facts: [sec.target, sec.troops], kind: bar}')).toEqual([]);
    expect(foundIn('{facts: [sec.target, sec.troops], kind: stacked}').map(({ code }) => code)).toContain(
      'chart/range',
    );
  });
});

describe('figures that are only bounds', () => {
  test.each(['stacked', 'percent', 'waterfall'])('are not laid end to end with others: %s', (kind) => {
    expect(refusalsOf(`{facts: [aid.least, aid.food], kind: ${kind}}`)).toContain('chart/bound');
  });

  test('are drawn as bars, each with its label', () => {
    expect(refusalsOf('{facts: [aid.least, aid.most, aid.food], kind: bar}')).not.toContain('chart/bound');
  });
});
