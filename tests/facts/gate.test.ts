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
  'aid.current: {measure: aid, says: $5 million, currency: CAD, prices: current, en: a, fr: b}',
  'aid.constant: {measure: aid, says: $5 million, currency: CAD, prices: constant 2015, en: a, fr: b}',
  'aid.all: {measure: aid, says: $5 million, currency: CAD, channel: mixed, en: a, fr: b}',
  'aid.bilateral: {measure: aid, says: $5 million, currency: CAD, channel: bilateral, en: a, fr: b}',
  'aid.unknown-channel: {measure: aid, says: $5 million, currency: CAD, channel: unknown, en: a, fr: b}',
  'aid.usd-2013: {measure: aid, says: US$5 million, currency: USD, period: 2013, en: a, fr: b}',
  'aid.year-2013: {measure: aid, says: $5 million, currency: CAD, period: 2013, basis: pledge, en: a, fr: b}',
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

test('a pledge and a contribution don’t sum, nor share an axis; a table may show both', () => {
  expect(refusals('sum', 'aid.pledge', 'aid.contribution')).toEqual(['basis']);
  expect(refusals('axis', 'aid.pledge', 'aid.contribution')).toEqual(['basis']);
  expect(refusals('column', 'aid.pledge', 'aid.contribution')).toEqual([]);
});

test('a refusal names both facts, how they differ, and what would mend it', () => {
  expect(mayMeet('sum', figure('aid.pledge'), figure('aid.contribution'), HERE)[0]).toMatchObject({
    code: 'facts/incomparable-basis',
    severity: 'error',
    message: 'aid.pledge (pledge) and aid.contribution (contribution) can’t meet in a sum',
    hint: 'show each by itself with its verb, or accept it on the slide with a reason',
    facts: ['aid.pledge', 'aid.contribution'],
    span: HERE,
  });
});

test('two currencies meet nowhere, and nothing else is asked of them', () => {
  for (const meeting of ['sum', 'difference', 'ratio', 'share', 'axis', 'column'] as const) {
    expect(refusals(meeting, 'aid.pledge', 'aid.usd-2013')).toEqual(['currency']);
  }
});

test('different units share no sum and no axis', () => {
  expect(refusals('sum', 'sec.months', 'sec.years')).toEqual(['unit']);
  expect(refusals('axis', 'sec.troops', 'aid.pledge')).toEqual(['unit']);
  expect(refusals('ratio', 'fx.cad-usd', 'sec.months')).toEqual(['unit']);
  expect(refusals('column', 'sec.troops', 'aid.pledge')).toEqual([]);
});

test('different measures have no sum, difference or share, but may be compared', () => {
  expect(refusals('share', 'sec.police', 'sec.troops')).toEqual(['measure']);
  expect(refusals('sum', 'sec.police', 'sec.troops')).toEqual(['measure']);
  expect(refusals('axis', 'sec.police', 'sec.troops')).toEqual([]);
});

test('a mean stands in no sum and beside no year, a cumulative amount beside no yearly one', () => {
  expect(refusals('axis', 'aid.mean', 'aid.calendar')).toEqual(['statistic']);
  expect(refusals('sum', 'aid.mean', 'aid.mean')).toContain('statistic');
  expect(refusals('axis', 'aid.mean', 'aid.mean')).toEqual([]);
  expect(refusals('axis', 'aid.twenty-years', 'aid.calendar')).toEqual(['statistic']);
});

test('a fiscal year and a calendar year don’t meet', () => {
  expect(refusals('difference', 'aid.fiscal', 'aid.calendar')).toEqual(['calendar']);
});

test('current and constant prices don’t meet', () => {
  expect(refusals('axis', 'aid.current', 'aid.constant')).toEqual(['prices']);
});

test('bilateral and all aid share no axis; where the channel is unknown nothing is certain', () => {
  expect(refusals('axis', 'aid.bilateral', 'aid.all')).toEqual(['channel']);
  expect(refusals('share', 'aid.bilateral', 'aid.all')).toEqual([]);
  expect(refusals('axis', 'aid.bilateral', 'aid.unknown-channel')).toEqual([]);
});

test('a sum counts nothing twice', () => {
  expect(refusals('sum', 'trade.exports', 'trade.imports')).toEqual([]);
  expect(refusals('sum', 'trade.exports', 'trade.total')).toEqual(['overlap']);
  expect(refusals('sum', 'aid.pledge', 'aid.year-2013')).toEqual(['overlap']);
  expect(refusals('difference', 'trade.exports', 'trade.total')).toEqual([]);
});

test('points of one series may be summed', () => {
  expect(refusals('sum', 'aid.usd@2008', 'aid.usd@2009')).toEqual([]);
  expect(refusals('sum', 'aid.usd@2008', 'aid.usd@2008')).toEqual(['overlap']);
});

test('of many figures each pair is asked once', () => {
  const all = mayAllMeet('sum', ['aid.pledge', 'aid.contribution', 'aid.calendar'].map(figure), HERE);
  expect(all.map((d) => d.facts.join(' '))).toEqual(['aid.pledge aid.contribution']);
});

test('who comes first changes nothing but the order of the words', () => {
  const ids = [...store.facts.values()].filter((f) => f.kind === 'money' || f.kind === 'quantity').map((f) => f.id);
  const meeting = fc.constantFrom<Meeting>('sum', 'difference', 'ratio', 'share', 'axis', 'column');
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
    'u.money: {measure: aid, says: $5 million, currency: CAD, en: a, fr: b}',
    'u.count: {kind: quantity, unit: count, says: 5, en: a, fr: b}',
    'u.percent: {kind: quantity, unit: percent, says: 5 %, en: a, fr: b}',
    'u.ratio: {kind: quantity, unit: ratio, says: 5, en: a, fr: b}',
    'u.area: {kind: quantity, unit: ha, says: 5 ha, en: a, fr: b}',
  );
  const named = ['u.count', 'u.percent', 'u.ratio', 'u.area', 'sec.police', 'fx.cad-usd'].map((id) => {
    const [one, two] = ['u.money', id].map((each) => evaluate(units, reference(each)).value as Comparable);
    return /and \S+ \((.*?)\)/.exec(mayMeet('axis', one!, two!)[0]?.message ?? '')?.[1];
  });
  expect(named).toEqual(['a count', 'per cent', 'a ratio', 'ha', 'officers', 'CAD for USD']);
});
