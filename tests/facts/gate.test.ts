import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/facts/derive.ts';
import {
  applyAcceptances,
  type Comparable,
  isRefusal,
  type Meeting,
  mayAllMeet,
  mayMeet,
} from '../../src/facts/gate.ts';
import type { Acceptance } from '../../src/model/outline.ts';
import { HERE, reference, storeOf } from './facts-text.ts';

const { store } = storeOf(
  'aid.commitment: {measure: aid, says: CA$5 million, currency: CAD, period: 2014, basis: commitment, en: a, fr: b}',
  'aid.expenditure: {measure: aid, says: CA$5 million, currency: CAD, period: 2015, basis: expenditure, en: a, fr: b}',
  'aid.peak: {measure: aid, says: CA$5 million, currency: CAD, period: 2010, statistic: peak, en: a, fr: b}',
  'aid.mean-of-2000s: {measure: aid, says: CA$5 million, currency: CAD, period: 2000..2009, statistic: mean, en: a, fr: b}',
  'aid.mean-of-2010s: {measure: aid, says: CA$6 million, currency: CAD, period: 2010..2019, statistic: mean, en: a, fr: b}',
  'aid.mean-of-20-years: {measure: aid, says: CA$6 million, currency: CAD, period: 2000..2019, statistic: mean, en: a, fr: b}',
  'aid.plain-year: {measure: aid, says: CA$6 million, currency: CAD, period: 2011, en: a, fr: b}',
  'aid.doubted-year: {measure: aid, says: CA$6 million, currency: CAD, period: 2011, calendar: unknown, en: a, fr: b}',
  'aid.undated: {measure: aid, says: CA$6 million, currency: CAD, en: a, fr: b}',
  'aid.bilateral-part: {measure: aid, says: CA$5 million, currency: CAD, channel: bilateral, part-of: aid.all, en: a, fr: b}',
  'sec.unmeasured: {kind: quantity, unit: count, says: 5, en: a, fr: b}',
  'sec.mali: {measure: force, says: 24, as-of: 2022-02, place: sahel/mali, en: a, fr: b}',
  'sec.bamako: {measure: force, says: 4, as-of: 2022-02, place: sahel/mali/bamako, en: a, fr: b}',
  'sec.niger: {measure: force, says: 8, as-of: 2022-02, place: sahel/niger, en: a, fr: b}',
  'sec.sahel: {measure: force, says: 46, as-of: 2022-02, place: sahel, en: a, fr: b}',
  'sec.mali-later: {measure: force, says: 20, as-of: 2022-06, place: sahel/mali, en: a, fr: b}',
  'sec.niger-later: {measure: force, says: 20, as-of: 2022-06, place: sahel/niger, en: a, fr: b}',
  'sec.mali-police: {measure: force, says: 2, as-of: 2022-02, place: sahel/mali, population: police, en: a, fr: b}',
  'sec.niger-troops: {measure: force, says: 2, as-of: 2022-02, place: sahel/niger, population: troops, en: a, fr: b}',
  'trade.exports-2011: {measure: trade, says: CA$15 million, currency: CAD, period: 2011, flow: exports, part-of: trade.total, en: a, fr: b}',
  'trade.gold: {measure: trade, says: CA$1 million, currency: CAD, period: 2012, flow: imports, part-of: trade.imports, en: a, fr: b}',
  'mirror.exports: {measure: trade, says: CA$16 million, currency: CAD, period: 2012, flow: exports, reporter: CAN, partner: MLI, en: a, fr: b}',
  'mirror.imports: {measure: trade, says: CA$18 million, currency: CAD, period: 2012, flow: imports, reporter: MLI, partner: CAN, en: a, fr: b}',
  'trade.fob: {measure: trade, says: CA$16 million, currency: CAD, period: 2012, flow: exports, valuation: fob, en: a, fr: b}',
  'trade.cif: {measure: trade, says: CA$18 million, currency: CAD, period: 2012, flow: imports, valuation: cif, en: a, fr: b}',
  'vintage.old: {measure: trade, source: release-one, says: CA$16 million, currency: CAD, period: 2012, flow: exports, en: a, fr: b}',
  'vintage.new: {measure: trade, source: release-two, says: CA$17 million, currency: CAD, period: 2012, flow: exports, en: a, fr: b}',
  'net.bilateral: {kind: money, measure: net-aid, says: CA$5 million, currency: CAD, period: 2012, channel: bilateral, en: a, fr: b}',
  'net.multilateral: {kind: money, measure: net-aid, says: CA$5 million, currency: CAD, period: 2012, channel: multilateral, en: a, fr: b}',
  'net.all: {kind: money, measure: net-aid, says: CA$9 million, currency: CAD, period: 2012, channel: mixed, en: a, fr: b}',
  'fx.year-end: {kind: rate, from: USD, to: CAD, method: year-end, en: a, fr: b, points: {2011: 1.02}}',
  'conv.mean: {kind: derived, op: convert, of: [aid.usd@2011], rate: fx.cad-usd, en: a, fr: b}',
  'conv.year-end: {kind: derived, op: convert, of: [aid.usd@2011], rate: fx.year-end, en: a, fr: b}',
  'aid.current: {measure: aid, says: CA$5 million, currency: CAD, prices: current, en: a, fr: b}',
  'aid.constant: {measure: aid, says: CA$5 million, currency: CAD, prices: constant 2015, en: a, fr: b}',
  'aid.all: {measure: aid, says: CA$5 million, currency: CAD, channel: mixed, en: a, fr: b}',
  'aid.bilateral: {measure: aid, says: CA$5 million, currency: CAD, channel: bilateral, en: a, fr: b}',
  'aid.unknown-channel: {measure: aid, says: CA$5 million, currency: CAD, channel: unknown, en: a, fr: b}',
  'aid.usd-2013: {measure: aid, says: US$5 million, currency: USD, period: 2013, en: a, fr: b}',
  'aid.year-2013: {measure: aid, says: CA$5 million, currency: CAD, period: 2013, basis: pledge, en: a, fr: b}',
  'sec.months: {kind: quantity, step: month, says: six months, en: a, fr: b}',
  'sec.years: {kind: quantity, step: year, says: six years, en: a, fr: b}',
);

function figure(text: string): Comparable {
  const { value } = evaluate(store, reference(text));
  if (value?.kind !== 'quantity' && value?.kind !== 'series') throw new Error(`${text} is no figure`);
  return value;
}

function refusals(meeting: Meeting, a: string, b: string): string[] {
  return mayMeet(meeting, figure(a), figure(b), HERE).map((d) => d.code.replace('facts/incomparable-', ''));
}

test('a pledge and a contribution don’t sum nor compare; an axis, which outlines promises, and a table may show both', () => {
  for (const meeting of ['sum', 'mean', 'difference', 'ratio', 'comparison'] as const) {
    expect(refusals(meeting, 'aid.pledge', 'aid.contribution')).toEqual(['basis']);
  }
  expect(refusals('axis', 'aid.pledge', 'aid.contribution')).toEqual([]);
  expect(refusals('column', 'aid.pledge', 'aid.contribution')).toEqual([]);
});

test('an axis keeps apart what it would draw alike: a pledge and a commitment, a contribution and an expenditure', () => {
  expect(refusals('axis', 'aid.pledge', 'aid.commitment')).toEqual(['basis']);
  expect(refusals('axis', 'aid.contribution', 'aid.expenditure')).toEqual(['basis']);
});

test('a refusal names both facts, how they differ, and what would mend it', () => {
  expect(mayMeet('sum', figure('aid.pledge'), figure('aid.contribution'), HERE)[0]).toMatchObject({
    code: 'facts/incomparable-basis',
    severity: 'error',
    message:
      'aid.pledge (kind of amount: pledge) and aid.contribution (kind of amount: contribution) can’t meet in a sum',
    hint: 'show each by itself with its verb, or accept it on the slide with a reason',
    facts: ['aid.pledge', 'aid.contribution'],
    field: 'kind of amount',
    span: HERE,
  });
});

test('two currencies meet nowhere, and nothing else is asked of them', () => {
  for (const meeting of ['sum', 'difference', 'ratio', 'share', 'axis', 'column'] as const) {
    expect(refusals(meeting, 'aid.pledge', 'aid.usd-2013')).toEqual(['currency']);
  }
});

test('different units share no sum, no axis and no column', () => {
  expect(refusals('sum', 'sec.months', 'sec.years')).toEqual(['unit']);
  expect(refusals('axis', 'sec.troops', 'aid.pledge')).toEqual(['unit']);
  expect(refusals('ratio', 'fx.cad-usd', 'sec.months')).toEqual(['unit']);
  expect(refusals('column', 'sec.troops', 'aid.pledge')).toEqual(['unit']);
});

test('different measures meet nowhere, nor does a fact that names none', () => {
  for (const meeting of ['sum', 'mean', 'difference', 'ratio', 'comparison', 'axis', 'column'] as const) {
    expect(refusals(meeting, 'sec.police', 'sec.troops')).toEqual(['measure']);
  }
  expect(refusals('share', 'sec.police', 'sec.troops')).toEqual(['facts/not-a-part', 'measure']);
  for (const meeting of ['sum', 'mean', 'difference', 'ratio', 'comparison', 'axis', 'column'] as const) {
    expect(refusals(meeting, 'sec.unmeasured', 'sec.police')).toEqual(['measure']);
  }
});

test('a mean stands in no sum and beside no year, a cumulative amount beside no yearly one', () => {
  expect(refusals('axis', 'aid.mean', 'aid.calendar')).toEqual(['statistic']);
  expect(refusals('sum', 'aid.mean', 'aid.mean')).toContain('statistic');
  expect(refusals('mean', 'aid.mean', 'aid.mean')).toContain('statistic');
  expect(refusals('axis', 'aid.mean', 'aid.mean')).toEqual([]);
  expect(refusals('axis', 'aid.twenty-years', 'aid.calendar')).toEqual(['statistic']);
  expect(refusals('comparison', 'aid.peak', 'aid.calendar')).toEqual(['statistic']);
});

test('two averages compare over one window, or over windows of one length that don’t meet', () => {
  expect(refusals('comparison', 'aid.mean-of-2000s', 'aid.mean-of-2010s')).toEqual([]);
  expect(refusals('comparison', 'aid.mean', 'aid.mean-of-2010s')).toEqual(['period']);
  expect(refusals('axis', 'aid.mean-of-2010s', 'aid.mean-of-20-years')).toEqual(['period']);
  expect(refusals('axis', 'aid.twenty-years', 'aid.twenty-years')).toEqual(['period']);
});

test('a fiscal year and a calendar year don’t meet', () => {
  expect(refusals('difference', 'aid.fiscal', 'aid.calendar')).toEqual(['calendar']);
  expect(refusals('difference', 'aid.fiscal', 'aid.plain-year')).toEqual(['calendar']);
  expect(refusals('difference', 'aid.fiscal', 'aid.doubted-year')).toEqual([]);
});

test('current and constant prices don’t meet', () => {
  expect(refusals('axis', 'aid.current', 'aid.constant')).toEqual(['prices']);
  expect(refusals('axis', 'aid.plain-year', 'aid.constant')).toEqual(['prices']);
  expect(refusals('axis', 'aid.plain-year', 'aid.current')).toEqual([]);
});

test('bilateral and all aid share no axis; where the channel is unknown nothing is certain', () => {
  expect(refusals('axis', 'aid.bilateral', 'aid.all')).toEqual(['channel']);
  expect(refusals('share', 'aid.bilateral', 'aid.all')).toEqual(['facts/not-a-part', 'channel']);
  expect(refusals('share', 'aid.bilateral-part', 'aid.all')).toEqual([]);
  expect(refusals('axis', 'aid.bilateral', 'aid.unknown-channel')).toEqual([]);
});

test('a sum counts nothing twice', () => {
  expect(refusals('sum', 'trade.exports', 'trade.imports')).toEqual([]);
  expect(refusals('sum', 'trade.exports', 'trade.total')).toEqual(['overlap']);
  expect(refusals('sum', 'aid.pledge', 'aid.year-2013')).toEqual(['overlap']);
  expect(refusals('difference', 'trade.exports', 'trade.total')).toEqual([]);
});

test('a sum adds only along what the measure declares', () => {
  expect(refusals('sum', 'sec.mali', 'sec.niger')).toEqual([]);
  expect(refusals('sum', 'sec.mali', 'sec.mali-later')).toEqual(['scope']);
  expect(refusals('sum', 'sec.mali', 'sec.mali-police')).toEqual(['overlap']);
  expect(refusals('sum', 'sec.niger-troops', 'sec.mali-police')).toEqual(['scope']);
  expect(refusals('axis', 'sec.niger-troops', 'sec.mali-police')).toEqual(['scope']);
  expect(refusals('sum', 'sec.mali', 'sec.niger-later')).toEqual(['period']);
  expect(refusals('sum', 'trade.imports', 'trade.exports-2011')).toEqual([]);
});

test('overlapping populations don’t sum: a place lies in the one it is written below, and a part in its whole', () => {
  expect(refusals('sum', 'sec.mali', 'sec.sahel')).toEqual(['overlap']);
  expect(refusals('sum', 'sec.bamako', 'sec.sahel')).toEqual(['overlap']);
  expect(refusals('sum', 'trade.total', 'trade.imports')).toEqual(['overlap']);
  expect(refusals('sum', 'trade.gold', 'trade.total')).toEqual(['overlap']);
  expect(refusals('sum', 'aid.undated', 'aid.plain-year')).toEqual(['overlap']);
});

test('bilateral and multilateral amounts add where the measure says so', () => {
  expect(refusals('sum', 'net.bilateral', 'net.multilateral')).toEqual([]);
  expect(refusals('sum', 'net.bilateral', 'net.all')).toContain('channel');
  expect(refusals('axis', 'net.bilateral', 'net.multilateral')).toEqual(['channel']);
});

test('a share is of a declared whole of its own time, and the part comes first', () => {
  expect(refusals('share', 'trade.imports', 'trade.total')).toEqual([]);
  expect(refusals('share', 'trade.gold', 'trade.total')).toEqual([]);
  expect(refusals('share', 'trade.total', 'trade.imports')).toEqual(['facts/not-a-part']);
  expect(refusals('share', 'trade.imports', 'trade.exports')).toEqual(['facts/not-a-part']);
  expect(refusals('share', 'trade.exports-2011', 'trade.total')).toEqual(['period']);
});

test('a part beside its whole shares no axis, unless all the parts stand there and add up', () => {
  const meet = (...ids: readonly string[]) => mayAllMeet('axis', ids.map(figure)).map((each) => each.code);
  expect(meet('trade.total', 'trade.exports')).toEqual(['facts/incomparable-overlap']);
  expect(meet('trade.total', 'trade.exports', 'trade.imports')).toEqual([]);
  expect(meet('trade.exports', 'trade.imports')).toEqual([]);
  expect(meet('trade.total', 'trade.exports', 'trade.exports-2011')).not.toEqual([]);
});

test('exports of the one are not the imports of the other, and f.o.b. is not c.i.f.', () => {
  expect(refusals('difference', 'mirror.exports', 'mirror.imports')).toEqual(['valuation']);
  expect(refusals('ratio', 'trade.fob', 'trade.cif')).toEqual(['valuation']);
  expect(refusals('ratio', 'trade.fob', 'trade.exports')).toEqual([]);
});

test('two releases of one series don’t meet', () => {
  for (const meeting of ['sum', 'difference', 'share', 'axis', 'comparison'] as const) {
    expect(refusals(meeting, 'vintage.new', 'vintage.old')).toContain('vintage');
  }
  expect(refusals('axis', 'vintage.new', 'trade.exports')).toEqual([]);
});

test('money converted by rates of two methods is not of one currency', () => {
  expect(refusals('axis', 'conv.mean', 'conv.year-end')).toEqual(['currency']);
  expect(refusals('axis', 'conv.mean', 'conv.mean')).toEqual([]);
});

test('points of one series may be summed', () => {
  expect(refusals('sum', 'aid.usd@2008', 'aid.usd@2009')).toEqual([]);
  expect(refusals('sum', 'aid.usd@2008', 'aid.usd@2008')).toEqual(['overlap']);
});

test('of many figures each pair is asked once', () => {
  const all = mayAllMeet('sum', ['aid.pledge', 'aid.contribution', 'aid.calendar'].map(figure), HERE);
  expect(all.filter(isRefusal).map((d) => d.facts.join(' '))).toEqual(['aid.pledge aid.contribution']);
});

test('who comes first changes nothing but the order of the words', () => {
  const ids = [...store.facts.values()].filter((f) => f.kind === 'money' || f.kind === 'quantity').map((f) => f.id);
  const meeting = fc.constantFrom<Meeting>('sum', 'mean', 'difference', 'ratio', 'comparison', 'axis', 'column');
  fc.assert(
    fc.property(meeting, fc.constantFrom(...ids), fc.constantFrom(...ids), (where, a, b) => {
      expect(refusals(where, a, b)).toEqual(refusals(where, b, a));
    }),
    { numRuns: 300 },
  );
});

function acceptance(code: string, ...facts: readonly string[]): Acceptance {
  return { code: { value: code, span: HERE }, facts: facts.map(reference), reason: {}, span: HERE };
}

test('an acceptance of the code and both facts lets a refusal pass, and nothing else does', () => {
  const found = mayMeet('sum', figure('aid.pledge'), figure('aid.contribution'), HERE);
  const right = acceptance('facts/incomparable-basis', 'aid.contribution', 'aid.pledge', 'aid.mean');
  const otherCode = acceptance('facts/incomparable-currency', 'aid.pledge', 'aid.contribution');
  const otherFact = acceptance('facts/incomparable-basis', 'aid.pledge', 'aid.mean');
  expect(applyAcceptances(found, [otherCode, otherFact, right])).toEqual({ diagnostics: [], used: [right] });
  expect(applyAcceptances(found, [otherCode, otherFact])).toEqual({ diagnostics: found, used: [] });
});

test('only the gate’s findings can be accepted', () => {
  const { diagnostics } = evaluate(store, reference('no.such'));
  expect(diagnostics.some(isRefusal)).toBe(false);
  expect(applyAcceptances(diagnostics, [acceptance('facts/unknown-id', 'no.such')])).toEqual({ diagnostics, used: [] });
});

test('a message names each unit in words', () => {
  const { store: units } = storeOf(
    'u.money: {measure: aid, says: CA$5 million, currency: CAD, en: a, fr: b}',
    'u.count: {kind: quantity, unit: count, says: 5, en: a, fr: b}',
    'u.percent: {kind: quantity, unit: percent, says: 5 %, en: a, fr: b}',
    'u.ratio: {kind: quantity, unit: ratio, says: 5, en: a, fr: b}',
    'u.area: {kind: quantity, unit: ha, says: 5 ha, en: a, fr: b}',
  );
  const named = ['u.count', 'u.percent', 'u.ratio', 'u.area', 'sec.police', 'fx.cad-usd'].map((id) => {
    const [one, two] = ['u.money', id].map((each) => evaluate(units, reference(each)).value as Comparable);
    return /and \S+ \(unit: (.*?)\)/.exec(mayMeet('axis', one!, two!)[0]?.message ?? '')?.[1];
  });
  expect(named).toEqual(['a count', 'per cent', 'a ratio', 'ha', 'officers', 'CAD for USD']);
});
