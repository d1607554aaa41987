import { describe, expect, test } from 'vitest';
import { runsText } from '../../deck-text.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

function stats(ids: string, language: 'en' | 'fr' = 'en', facts: readonly string[] = []) {
  const content = contentOf('stats', `stats: [${ids}]\n${language}: |\n  # T`, { language, facts });
  return content.stats.map(({ hedge, value, label, when }) => [hedge, value, label, when].map(runsText));
}

test('a figure stands alone: hedge, value, label and when are runs of their own fact', () => {
  expect(stats('aid.mean')).toEqual([
    [
      '[aid.mean hedge: about ]',
      '[aid.mean short: $112M]',
      '[aid.mean label: Aid a year]',
      '[aid.mean period: since 2008]',
    ],
  ]);
});

describe('each kind of fact has its large form', () => {
  test.each([
    ['sec.target', 'en', '[sec.target short: 2,500–3,000]'],
    ['aid.rank', 'en', '[aid.rank ordinal: 5th]'],
    ['aid.rank', 'fr', '[aid.rank ordinal: 5e]'],
    ['pol.coup-2012', 'en', '[pol.coup-2012 short: Mar~22, 2012]'],
    ['aid.net@max', 'fr', '[aid.net short: 116,2~M$~US]'],
  ] as const)('%s (%s)', (id, language, value) => {
    expect(stats(id, language)[0]?.[1]).toBe(value);
  });

  test('a duration keeps its unit, once', () => {
    const facts = [
      'pol.delay: {kind: quantity, unit: duration, step: month, says: 18 months, period: 2013, en: Delay, fr: Report}',
    ];
    expect(stats('pol.delay', 'en', facts)[0]?.[1]).toBe('[pol.delay short: 18~months]');
    expect(stats('pol.delay', 'fr', facts)[0]?.[1]).toBe('[pol.delay short: 18~mois]');
  });
});

describe('figures of one measure beside one another have one scale', () => {
  const money = (id: string, says: string) =>
    `aid.${id}: {measure: aid, says: ${says}, currency: CAD, period: 2012, basis: disbursement, en: ${id}, fr: ${id}}`;
  const facts = [
    money('small', 'CA$850 thousand'),
    money('middle', 'CA$1.2 million'),
    money('large', 'CA$2.3 billion'),
    money('huge', 'CA$15 billion'),
    'aid.other: {measure: trade, says: CA$2.3 billion, currency: CAD, period: 2012, flow: both, en: other, fr: autre}',
    money('some', 'CA$450 million'),
  ];
  const values = (ids: string, language: 'en' | 'fr' = 'en') =>
    stats(ids, language, facts).map(([, value]) => value?.replace(/^.*short: (.*)]$/, '$1'));

  test('without a digit less', () => {
    expect(values('aid.small, aid.middle')).toEqual(['$0.85M', '$1.2M']);
    expect(values('aid.large, aid.some')).toEqual(['$2,300M', '$450M']);
    expect(values('aid.huge, aid.some')).toEqual(['$15B', '$0.45B']);
    expect(values('aid.small, aid.middle', 'fr')).toEqual(['0,85~M$', '1,2~M$']);
  });

  test('unless one would be nearly nothing in it, or they are not to be compared', () => {
    expect(values('aid.huge, aid.middle')).toEqual(['$15B', '$1.2M']);
    expect(values('aid.small, aid.middle, aid.other')).toEqual(['$0.85M', '$1.2M', '$2.3B']);
  });
});

describe('when a figure was true', () => {
  test('a date says it itself', () => {
    expect(stats('pol.coup-2012')[0]?.[3]).toBe('');
  });

  test('a snapshot has its moment', () => {
    expect(stats('sec.troops')[0]?.[3]).toBe('[sec.troops period: as of February~17, 2022]');
    expect(stats('sec.troops', 'fr')[0]?.[3]).toBe('[sec.troops period: en date du 17~février 2022]');
  });

  test('a period and a moment stand together; one that repeats the other is left out', () => {
    const facts = [
      'aid.a: {measure: aid, says: CA$5 million, currency: CAD, period: since 2008, as-of: 2013-11, en: A}',
      'aid.b: {measure: aid, says: CA$5 million, currency: CAD, period: 2013-11, as-of: 2013-11, en: B}',
    ];
    expect(stats('aid.a, aid.b', 'en', facts).map((each) => each[3])).toEqual([
      '[aid.a period: since 2008, as of November 2013]',
      '[aid.b period: as of November 2013]',
    ]);
  });

  test('a point that is not final says so', () => {
    expect(stats('aid.net@latest')[0]?.[3]).toBe('[aid.net period: 2022 (provisional)]');
    expect(stats('aid.net@latest', 'fr')[0]?.[3]).toBe('[aid.net period: 2022 (provisoire)]');
  });
});

test('what has no figure is refused at its own place, and the others stand', () => {
  const slide = resolvedSlide('stats: [pol.goods, trade.exports, aid.net, pol.quote]\nen: |\n  # T');
  expect(slide.found.map(({ code, span }) => [code, span?.start.column])).toEqual([
    ['words/not-a-number', 13],
    ['words/not-a-number', 39],
    ['words/not-a-number', 48],
  ]);
  expect(slide.content).toMatchObject({ kind: 'stats', stats: [{ fact: 'trade.exports' }] });
});

test('of nothing but words no stats are made', () => {
  expect(resolvedSlide('stats: [pol.goods]\nen: |\n  # T').content).toBeUndefined();
});
