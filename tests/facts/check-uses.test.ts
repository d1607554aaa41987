import { describe, expect, test } from 'vitest';
import { checkUses, type FactUse } from '../../src/facts/check-uses.ts';
import { readPeriod } from '../../src/values/period-text.ts';
import { reference, storeOf } from './facts-text.ts';

/**
 * Findings for facts named on one slide. Before an ID, `=` means that its date is shown beside it,
 * and `!` that it is named in the title.
 */
function found(asOf: string, ids: readonly string[], ...facts: readonly string[]) {
  const { store, diagnostics } = storeOf(...facts);
  expect(diagnostics).toEqual([]);
  const uses = ids.map(
    (id): FactUse => ({
      reference: reference(id.replace(/^[=!]/, '')),
      at: { kind: 'slide', slide: 'one' },
      dated: id.startsWith('='),
      inTitle: id.startsWith('!'),
    }),
  );
  return checkUses(store, uses, readPeriod(asOf)!);
}

function codes(asOf: string, ids: readonly string[], ...facts: readonly string[]): readonly string[] {
  return found(asOf, ids, ...facts).map(({ code }) => code.replace('facts/', ''));
}

describe('what goes out of date', () => {
  const status = 'a.status: {kind: statement, stance: official, as-of: 2013-11, en: a, fr: b}';
  const reviewed = 'a.status: {kind: statement, stance: official, as-of: 2013-11, review-by: 2016-12-31, en: a, fr: b}';

  test('a status after a year, or after its review date', () => {
    expect(codes('2014-11-30', ['a.status'], status)).toEqual([]);
    expect(codes('2014-12-01', ['a.status'], status)).toEqual(['stale']);
    expect(codes('2016-12-31', ['a.status'], reviewed)).toEqual([]);
    expect(codes('2017', ['a.status'], reviewed)).toEqual(['stale']);
  });

  test('the message names the date', () => {
    expect(found('2016', ['a.status'], status)[0]).toMatchObject({
      severity: 'warning',
      message: 'a.status is of 2013-11 and to be looked at again by 2014-11-30',
      hint: 'look it up, or print its date beside it: {{period a.status}}',
      at: { kind: 'slide', slide: 'one' },
    });
  });

  test('not what stands beside its own date, or beside another’s of the same day', () => {
    expect(codes('2016', ['=a.status'], status)).toEqual([]);
    expect(codes('2016', ['a.status', '=a.status'], status)).toEqual([]);
    const sameMonth = 'a.event: {kind: event, date: 2013-11-05, en: a, fr: b}';
    const otherMonth = 'a.event: {kind: event, date: 2013-10-05, en: a, fr: b}';
    expect(codes('2016', ['a.status', '=a.event'], status, sameMonth)).toEqual([]);
    expect(codes('2016', ['a.status', '=a.event'], status, otherMonth)).toEqual(['stale']);
    expect(codes('2016', ['a.status', 'a.event'], status, sameMonth)).toEqual(['stale']);
  });

  test('not what was said, paid or done', () => {
    const quote = 'a.quote: {kind: quote, text: t, language: en, speaker: {en: S}, as-of: 2013-11, en: a, fr: b}';
    expect(codes('2040', ['a.quote', 'pol.coup', 'aid.pledge', 'trade.exports'], quote)).toEqual([]);
  });

  test('a strength in weeks, where its measure or itself says that it is fast', () => {
    const troops = 'a.troops: {measure: force, says: 23, as-of: 2022-02-17, volatility: fast, en: a, fr: b}';
    expect(codes('2022-04-18', ['a.troops'], troops)).toEqual([]);
    expect(codes('2022-04-19', ['a.troops'], troops)).toEqual(['stale']);
  });

  test('what is computed from it too, and once', () => {
    const troops = 'a.troops: {measure: force, says: 23, as-of: 2022-02-17, place: x, volatility: fast, en: a, fr: b}';
    const more = 'a.more: {measure: force, says: 7, as-of: 2022-02-17, place: y, en: a, fr: b}';
    const sum = 'a.sum: {kind: derived, op: sum, of: [a.troops, a.more], en: a, fr: b}';
    expect(codes('2023', ['a.sum', 'a.troops', 'a.sum'], troops, more, sum)).toEqual(['stale']);
    expect(codes('2023', ['=a.sum'], troops, more, sum)).toEqual([]);
  });

  test('a series two cycles after its last point, where it is shown as its newest', () => {
    const series =
      'a.series: {measure: net-aid, currency: USD, points: {2010: 1, 2011: 2, 2012: missing}, en: a, fr: b}';
    const cad = 'a.cad: {kind: derived, op: convert, of: [a.series], rate: fx.cad-usd, en: a, fr: b}';
    for (const id of ['a.series', 'a.series@latest']) {
      expect(codes('2013-12-30', [id], series)).toEqual([]);
      expect(codes('2013-12-31', [id], series)).toEqual(['stale']);
      expect(codes('2013-12-31', [`=${id}`], series)).toEqual(['stale']);
    }
    expect(codes('2023', ['a.series@2011'], series)).toEqual([]);
    expect(codes('2023', ['a.cad@latest'], series, cad)).toEqual(['stale']);
    expect(codes('2023', ['a.cad@2011'], series, cad)).toEqual([]);
    expect(codes('2023', ['a.series'], series.replace('points', 'volatility: fixed, points'))).toEqual([]);
  });
});

describe('what the brief’s today makes of time', () => {
  const window =
    'a.window: {measure: aid, says: CA$5 million, currency: CAD, period: last 20y @ 2022-02-17, statistic: cumulative, en: a, fr: b}';

  test('a rolling window has rolled on when its next step is over, unless it is printed', () => {
    expect(codes('2023-02-16', ['a.window'], window)).toEqual([]);
    expect(codes('2023-02-17', ['a.window'], window)).toEqual(['window-anchor']);
    expect(codes('2023-02-17', ['=a.window'], window)).toEqual([]);
    expect(codes('2023-02-17', ['a.window', '=pol.coup'], window)).toEqual(['window-anchor']);
  });

  test('what is planned and past is told even beside its date, with what took its place', () => {
    const planned = 'a.plan: {kind: event, date: 2013-07, status: planned, superseded-by: a.vote, en: a, fr: b}';
    const vote = 'a.vote: {kind: event, date: 2013-07-28, en: a, fr: b}';
    expect(codes('2013-07-30', ['a.plan'], planned, vote)).toEqual(['superseded']);
    expect(found('2013-08-01', ['=a.plan'], planned, vote)[0]).toMatchObject({
      code: 'facts/planned-date-passed',
      message: 'a.plan was planned for 2013-07, which has passed',
      hint: 'use a.vote',
    });
    expect(codes('2013-07-27', ['a.plan'], planned, vote)).toEqual([]);
  });

  test('an end that was computed is planned too', () => {
    const facts = [
      'a.start: {kind: event, date: 2022-02-17, en: a, fr: b}',
      'a.length: {kind: quantity, step: month, says: four to six months, en: a, fr: b}',
      'a.end: {kind: derived, op: date-plus, of: [a.start, a.length], en: a, fr: b}',
    ];
    expect(codes('2022-08-17', ['=a.end'], ...facts)).toEqual([]);
    expect(codes('2022-08-18', ['=a.end'], ...facts)).toEqual(['planned-date-passed']);
  });

  test('what came after the as-of is not known by then; what is planned for later is', () => {
    expect(codes('2012-03-21', ['pol.coup'])).toEqual(['after-as-of']);
    expect(codes('2012-03', ['pol.coup'])).toEqual([]);
    expect(codes('2011', ['aid.pledge'])).toEqual(['after-as-of']);
    expect(codes('2010', ['aid.usd'])).toEqual(['after-as-of']);
    expect(codes('2010', ['a.plan'], 'a.plan: {kind: event, date: 2013-07, status: planned, en: a, fr: b}')).toEqual(
      [],
    );
  });
});

describe('what is settled', () => {
  const old = 'a.old: {measure: force, says: 23, as-of: 2021-05, superseded-by: a.new, en: a, fr: b}';
  const recent = 'a.new: {measure: force, says: 24, as-of: 2022-02, en: a, fr: b}';

  test('a fact is superseded once the newer one is known, and history beside its date', () => {
    expect(codes('2021-12', ['a.old'], old, recent)).toEqual([]);
    expect(codes('2022-12', ['a.old'], old, recent)).toEqual(['superseded']);
    expect(codes('2022-12', ['=a.old'], old, recent)).toEqual([]);
  });

  test('a retired fact is refused from the day it was retired, with the reason', () => {
    const retired =
      'a.old: {measure: force, says: 23, retired: {when: 2022-03, why: {en: counted twice}}, en: a, fr: b}';
    expect(codes('2022-02', ['a.old'], retired)).toEqual([]);
    expect(found('2022-04', ['=a.old'], retired)[0]).toMatchObject({
      severity: 'error',
      message: 'a.old was retired 2022-03: counted twice',
    });
  });

  test('a correction keeps the ID and says what it was, when and why', () => {
    const { store, diagnostics } = storeOf(
      'a.fact: {measure: force, says: 24, corrected: {was: 42, when: 2022-03-01, why: {en: digits swapped}}, en: a, fr: b}',
    );
    expect(diagnostics).toEqual([]);
    expect(store.facts.get('a.fact')?.corrected).toEqual({
      was: '42',
      when: readPeriod('2022-03-01'),
      why: { en: 'digits swapped' },
    });
  });

  const conflict = (preferred: string) => [
    `a.one: {measure: force, says: 23, conflicts: {members: [a.one, a.two], ${preferred} reason: {en: r}}, en: a, fr: b}`,
    'a.two: {measure: force, says: 69, en: a, fr: b}',
  ];

  test('a member of a conflict that is not settled is refused, whichever fact says so', () => {
    for (const id of ['a.one', 'a.two', '=a.two']) {
      expect(codes('2022', [id], ...conflict(''))).toEqual(['unresolved-conflict']);
      expect(codes('2022', [id], ...conflict('preferred: a.one,'))).toEqual([]);
    }
    expect(found('2022', ['a.two'], ...conflict(''))[0]?.message).toBe(
      'a.two contradicts a.one, and it is not settled which holds',
    );
  });

  test('what is computed from a member is refused too', () => {
    const half = 'a.half: {kind: derived, op: difference, of: [a.two, a.three], en: a, fr: b}';
    const three = 'a.three: {measure: force, says: 3, en: a, fr: b}';
    expect(codes('2022', ['a.half'], ...conflict(''), half, three)).toEqual(['unresolved-conflict']);
  });

  test('a conflict stands on a member and prefers one', () => {
    const { diagnostics } = storeOf(...conflict('preferred: aid.pledge,'));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'facts/bad-conflict aid.pledge is not among the members of the conflict on a.one',
    ]);
  });

  test('a title wants two sources of what is of low confidence; two texts of one page are one', () => {
    const low = (more: string) => `a.low: {measure: force, says: 23, confidence: low, ${more} en: a, fr: b}`;
    expect(codes('2022', ['!a.low'], low(''))).toEqual(['unsure-in-title']);
    expect(codes('2022', ['a.low'], low(''))).toEqual([]);
    expect(codes('2022', ['!a.low'], low('citations: [{source: release-one}],'))).toEqual([]);
    expect(codes('2022', ['!a.low'], low('source: release-two, citations: [{source: release-one}],'))).toEqual([
      'unsure-in-title',
    ]);
  });

  test('what is inferred is not of high confidence', () => {
    const { diagnostics } = storeOf('a.b: {kind: event, date: 2012?, confidence: high, en: a, fr: b}');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'a.b is of high confidence, and its source does not print its date',
    ]);
  });
});

describe('what figures are converted and deflated by', () => {
  const gone = 'retired: {when: 2022-03, why: {en: rebased}},';
  const rate = (more: string) =>
    `a.rate: {kind: rate, from: USD, to: CAD, method: annual-mean, ${more} points: {2008: 1.07, 2011: 1}, en: a, fr: b}`;
  const index = (more: string) =>
    `a.index: {kind: series, unit: ratio, ${more} points: {2008: 1, 2011: 1.1}, en: a, fr: b}`;
  const cad = 'a.cad: {kind: derived, op: convert, of: [aid.usd@2011], rate: a.rate, en: a, fr: b}';
  const real = 'a.real: {kind: derived, op: constant, of: [aid.usd@2011], deflator: a.index, base: 2008, en: a, fr: b}';

  test('is refused where it was retired, even where the figure stands beside its date', () => {
    for (const id of ['a.cad', '=a.cad']) {
      expect(codes('2022-02', [id], rate(gone), cad)).toEqual([]);
      expect(codes('2022-04', [id], rate(gone), cad)).toEqual(['retired']);
    }
    expect(codes('2022-04', ['a.real'], index(gone), real)).toEqual(['retired']);
    expect(found('2022-04', ['=a.real'], index(gone), real)[0]?.message).toBe('a.index was retired 2022-03: rebased');
  });

  test('is told where another has taken its place, since no date beside a figure is the rate’s', () => {
    const old = rate('superseded-by: fx.cad-usd,');
    expect(codes('2012-06', ['=a.cad'], old, cad)).toEqual(['superseded']);
  });

  test('is not out of date by itself: a year without a rate converts nothing', () => {
    expect(codes('2024', ['a.real', 'a.cad'], index(''), real, rate(''), cad)).toEqual([]);
  });

  test('makes a title unsure where it is', () => {
    expect(codes('2022', ['!a.cad'], rate('confidence: low,'), cad)).toEqual(['unsure-in-title']);
  });
});

test('a computed fact between the one shown and those stated counts too', () => {
  const middle =
    'a.middle: {kind: derived, op: sum, of: [trade.exports, trade.imports], retired: {when: 2013, why: {en: r}}, en: a, fr: b}';
  const top = 'a.top: {kind: derived, op: ratio, of: [a.middle, trade.imports], en: a, fr: b}';
  expect(codes('2022', ['a.top'], middle, top)).toEqual(['retired']);
});

test('a series asked for in two ways is out of date where one of them is its newest', () => {
  const series = 'a.series: {measure: net-aid, currency: USD, points: {2010: 1, 2011: 2}, en: a, fr: b}';
  const change = (of: string) => `a.change: {kind: derived, op: growth, of: [${of}], en: a, fr: b}`;
  expect(codes('2023', ['a.change'], series, change('a.series@2010, a.series@latest'))).toEqual(['stale']);
  expect(codes('2023', ['a.change'], series, change('a.series@latest, a.series@2010'))).toEqual(['stale']);
  expect(codes('2023', ['a.change'], series, change('a.series@2010, a.series@2011'))).toEqual([]);
});
