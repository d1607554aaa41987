import { describe, expect, test } from 'vitest';
import { factUse } from '../../../src/check/rules/fact-use.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf(
  'a.status: {kind: statement, stance: official, as-of: 2013-11, en: a, fr: b}',
  'a.troops: {measure: force, says: 23, as-of: 2022-02-17, volatility: fast, en: a, fr: b}',
  'a.others: {measure: force, population: police, says: 14, as-of: 2022-02-17, volatility: fast, en: a, fr: b}',
  'a.later: {measure: force, says: 14, as-of: 2022-03-17, volatility: fast, en: a, fr: b}',
  'a.low: {measure: force, says: 24, confidence: low, en: a, fr: b}',
  'a.event: {kind: event, date: 2022-02-17, en: a, fr: b}',
);

/** Codes and places of the findings for a slide with these words, in an outline of 2023-12-31. */
function told(words: string, keys = ''): readonly string[] {
  const { outline } = outlineIn('en', words, keys);
  return factUse(outline, ['en'], store).map((each) => `${each.code.replace('facts/', '')} ${whereOf(each)}`);
}

describe('the date of a fact stands beside it', () => {
  test('in words, where the slide prints its period, or an event of the same day', () => {
    expect(told('# A title\n- {{a.troops}} served')).toEqual(['stale slide one, text (en)']);
    expect(told('# A title\n- {{a.troops}} served in {{period a.troops}}')).toEqual([]);
    expect(told('# A title\n- {{a.troops}} served\n---\n- On {{a.event}}')).toEqual([]);
    expect(told('# A title\n- {{label a.event}}: {{a.troops}} served')).toEqual(['stale slide one, text (en)']);
  });

  test('in stats, on a line of time, and in a table with that column', () => {
    expect(told('# A title', '    stats: [a.troops, a.others]\n')).toEqual([]);
    expect(told('# A title', '    timeline: [a.troops, a.event]\n')).toEqual([]);
    expect(told('# A title', '    table: [a.troops, a.others]\n')).toEqual([]);
    const bare = '    table:\n      facts: [a.troops]\n      columns: [value]\n';
    expect(told('# A title', bare)).toEqual(['stale slide one, table']);
  });

  test('on a chart whose facts are of one time, since its subtitle says which, unless the author wrote another', () => {
    expect(told('# A title', '    chart: [a.troops, a.others]\n')).toEqual([]);
    expect(told('# A title', '    chart: [a.troops, a.later]\n')).toEqual([
      'stale slide one, chart',
      'stale slide one, chart',
    ]);
    const own = '    chart: [a.troops, a.others]\n    subtitle: {en: Strength}\n';
    expect(told('# A title', own)).toHaveLength(2);
  });
});

test('a fact is told of once a slide, where it is first named', () => {
  expect(told('# A title\n- {{label a.status}}\n- {{label a.status}}\n---\n- {{label a.status}}')).toEqual([
    'stale slide one, text (en)',
  ]);
});

test('the span is that of the reference', () => {
  const { outline, covered } = outlineIn('en', '# A title\n- Then {{a.troops}} served');
  expect(covered(factUse(outline, ['en'], store))).toEqual(['a.troops']);
});

test('a title rests on nothing of low confidence', () => {
  expect(told('# {{a.low}} serve')).toContain('unsure-in-title slide one, title (en)');
  expect(told('# A title\n- {{a.low}} serve')).toEqual([]);
});

test('a language that is not built is not asked', () => {
  const { outline } = outlineIn('fr', '# Un titre\n- {{a.troops}}');
  expect(factUse(outline, ['en'], store)).toEqual([]);
});

test('a chart’s rate and prices are used too, though it does not show them', () => {
  const retired = 'retired: {when: 2020-01-01, why: {en: rebased}},';
  const { store: world } = storeOf(
    `a.rate: {kind: rate, from: USD, to: CAD, method: annual-mean, ${retired} points: {2008: 1.07, 2009: 1}, en: a, fr: b}`,
    `a.index: {kind: series, unit: ratio, ${retired} points: {2008: 1, 2009: 1.1}, en: a, fr: b}`,
  );
  const of = (how: string) => {
    const { outline } = outlineIn('en', '# A title', `    chart:\n      facts: [aid.usd@2008..2009]\n      ${how}\n`);
    return factUse(outline, ['en'], world).map(({ code, message }) => `${code} ${message}`);
  };
  expect(of('convert: {rate: a.rate, to: CAD}')).toEqual(['facts/retired a.rate was retired 2020-01-01: rebased']);
  expect(of('prices: {deflator: a.index, base: 2008}')).toEqual([
    'facts/retired a.index was retired 2020-01-01: rebased',
  ]);
});

test('a claim rests on its facts as if the title named them', () => {
  const { store: world } = storeOf(
    'a.gone: {measure: force, says: 14, retired: {when: 2020-01-01, why: {en: recounted}}, en: a, fr: b}',
    'a.one: {measure: force, says: 15, conflicts: {members: [a.one, a.two], reason: {en: x}}, en: a, fr: b}',
    'a.two: {measure: force, says: 16, en: a, fr: b}',
    'a.old: {measure: force, says: 16, superseded-by: a.two, en: a, fr: b}',
    'a.status: {measure: force, says: 23, as-of: 2022-02-17, volatility: fast, en: a, fr: b}',
    'a.later: {measure: force, says: 24, as-of: 2024-03-17, en: a, fr: b}',
    'a.low: {measure: force, says: 25, confidence: low, en: a, fr: b}',
    'a.ok: {measure: force, says: 5, en: a, fr: b}',
  );
  const codes = (claim: string) => {
    const { outline } = outlineIn('en', '# T', `    claims: ['${claim}']\n`);
    return factUse(outline, ['en'], world).map(({ code, severity }) => `${severity} ${code}`);
  };
  expect(codes('a.gone > a.ok')).toEqual(['error facts/retired']);
  expect(codes('a.one > a.ok')).toEqual(['error facts/unresolved-conflict']);
  expect(codes('a.old > a.ok')).toEqual(['warning facts/superseded']);
  expect(codes('a.status > a.ok')).toEqual(['warning facts/stale']);
  expect(codes('a.later > a.ok')).toEqual(['warning facts/after-as-of']);
  expect(codes('all of a.low, a.two > a.ok')).toContain('warning claims/unsure');
});
