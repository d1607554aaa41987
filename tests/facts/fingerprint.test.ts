import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { evaluate } from '../../src/facts/derive.ts';
import { canonicalFact, fingerprint } from '../../src/facts/fingerprint.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { FactStore } from '../../src/facts/store.ts';
import { HERE } from './facts-text.ts';

const FACTS = `source: s
facts:
  a.one: {kind: money, says: CA$16 million, at: ¶4, currency: CAD, period: 2012, en: One, fr: Un}
  a.two: {kind: money, says: CA$1.2 million, at: ¶4, currency: CAD, period: 2012, en: Two, fr: Deux}
  a.sum: {kind: derived, op: sum, of: [a.one, a.two], en: Sum, fr: Somme}
  a.ratio: {kind: derived, op: ratio, of: [a.sum, a.two], en: Ratio, fr: Rapport}
`;

const store = (text: string) => buildStore(parseFactsFiles([{ path: 'briefs/facts/a.yaml', text }]).value).value;
const prints = (text: string) => ['a.one', 'a.two', 'a.sum', 'a.ratio'].map((id) => fingerprint(store(text), id));
const changed = (from: string, to: string) => {
  const before = prints(FACTS);
  return prints(FACTS.replace(from, to)).map((print, index) => print !== before[index]);
};

describe('a fingerprint', () => {
  test('is SHA-256 in hexadecimal, another for each fact', () => {
    for (const print of prints(FACTS)) expect(print).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(prints(FACTS)).size).toBe(4);
  });

  test('changes with the measure that the fact or what it rests on is of', () => {
    const of = (label: string) => {
      const text = `measures:\n  goods: {kind: money, en: ${label}, fr: Commerce}\n${FACTS.replaceAll('kind: money', 'measure: goods')}`;
      return prints(text);
    };
    const [before, after] = [of('Trade in goods'), of('Trade in services')];
    expect(after.map((print, index) => print !== before[index])).toEqual([true, true, true, true]);
  });

  test('stays when the fact is moved in its file or written in another order', () => {
    expect(changed('source: s\n', 'source: s\n\n# a comment\n\n')).toEqual([false, false, false, false]);
    expect(changed('{kind: money, says: CA$16 million, at: ¶4', '{at: ¶4, kind: money, says: CA$16 million')).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['$16 million', '$17 million'],
    ['$16 million', '$16.0 million'],
    ['$16 million', 'about $16 million'],
    ['period: 2012, en: One', 'period: 2013, en: One'],
    ['en: One', 'en: Only'],
    ['at: ¶4, currency: CAD, period: 2012, en: One', 'at: ¶5, currency: CAD, period: 2012, en: One'],
  ])('changes with %s to %s, and with it those of all that is computed from the fact', (from, to) => {
    expect(changed(from, to)).toEqual([true, false, true, true]);
  });

  test('of a fact computed from itself ends', () => {
    const text = FACTS.replace('of: [a.one, a.two]', 'of: [a.ratio, a.two]');
    expect(fingerprint(store(text), 'a.sum')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a signature covers everything beneath a fact', () => {
  const BENEATH = `measures:
  force: {kind: quantity, unit: count, counts: {en: troop/troops, fr: militaire/militaires}, en: Force, fr: Effectif}
source: s
facts:
  r.cad: {kind: rate, from: USD, to: CAD, method: annual-mean, en: Rate, fr: Taux, points: {2012: 0.9995}}
  p.prices: {kind: series, unit: ratio, en: Prices, fr: Prix, points: {2012: 1.1, 2013: 1}}
  s.usd: {kind: series, unit: money, currency: USD, scale: million, prices: current, en: Aid, fr: Aide, points: {2012: 93.85, 2013: 64.82}}
  d.cad: {kind: derived, op: convert, of: [s.usd], rate: r.cad, to: CAD, en: Aid, fr: Aide}
  d.real: {kind: derived, op: constant, of: [s.usd@2012], deflator: p.prices, base: 2013, en: Aid, fr: Aide}
  w.all: {kind: money, says: CA$10 million, currency: CAD, period: 2012, en: All, fr: Tout}
  w.part: {kind: money, says: CA$4 million, currency: CAD, period: 2012, part-of: w.all, en: Part, fr: Partie}
  w.rest: {kind: money, says: CA$6.2 million, currency: CAD, period: 2012, part-of: w.all, en: Rest, fr: Reste}
  d.share: {kind: derived, op: share, of: [w.part, w.all], en: Share, fr: Part}
  q.troops: {measure: force, says: '250', en: Troops, fr: Militaires}
`;

  test.each([
    ['an operand', 'd.cad', '2012: 93.85', '2012: 93.86'],
    ['a rate', 'd.cad', '0.9995', '0.9996'],
    ['a deflator', 'd.real', '2012: 1.1', '2012: 1.2'],
    ['the base of prices', 'd.real', 'base: 2013', 'base: 2012'],
    ['a whole', 'd.share', 'CA$10 million', 'CA$11 million'],
    ['another part of the whole', 'd.share', 'CA$6.2 million', 'CA$6.3 million'],
    ['the noun of a measure', 'q.troops', 'troop/troops', 'horse/horses'],
    ['a gap', 's.usd', '2013: 64.82', '2013: missing'],
  ])('%s', (_, id, from, to) => {
    expect(BENEATH).toContain(from);
    expect(fingerprint(store(BENEATH.replace(from, to)), id)).not.toBe(fingerprint(store(BENEATH), id));
  });
});

test('the canonical text has keys in order, numbers as decimals and no place in a file', () => {
  const fact = store(FACTS).facts.get('a.one');
  if (!fact) throw new Error('no fact');
  const text = canonicalFact(fact);
  expect(text).toContain('"low":"16000000"');
  expect(text).not.toContain('"span"');
  const keys = Object.keys(JSON.parse(text));
  expect(keys).toEqual(keys.toSorted());
});

describe('what decides a value changes its fingerprint', () => {
  const text = `source: s
measures:
  m: {kind: money, adds-over: [flow], en: a, fr: b}
facts:
  a.usd: {kind: series, currency: USD, points: {2008: 100, 2011: 120}, en: a, fr: b}
  a.index: {kind: series, unit: ratio, points: {2008: 0.9, 2011: 1.1}, en: a, fr: b}
  a.rate: {kind: rate, from: USD, to: CAD, method: annual-mean, points: {2008: 1.07, 2011: 0.99}, en: a, fr: b}
  a.real: {kind: derived, op: constant, of: [a.usd@2008], deflator: a.index, base: 2011, en: a, fr: b}
  a.cad: {kind: derived, op: convert, of: [a.usd@2008], rate: a.rate, en: a, fr: b}
  b.whole: {measure: m, says: CA$17 million, currency: CAD, period: 2012, en: a, fr: b}
  b.part: {measure: m, flow: exports, says: CA$16 million, currency: CAD, period: 2012, part-of: b.whole, en: a, fr: b}
  b.rest: {measure: m, flow: imports, says: CA$1.2 million, currency: CAD, period: 2012, part-of: b.whole, en: a, fr: b}
  b.share: {kind: derived, op: share, of: [b.part, b.whole], en: a, fr: b}
`;
  const withChange = (from: string, to: string) => store(text.replace(from, to));

  test.each([
    ['its deflator', 'a.real', '2008: 0.9', '2008: 0.5'],
    ['its rate', 'a.cad', '2008: 1.07', '2008: 1.17'],
    ['the other parts of its whole', 'b.share', '$1.2 million', '$1.3 million'],
  ])('%s', (_, id, from, to) => {
    expect(fingerprint(withChange(from, to), id)).not.toBe(fingerprint(store(text), id));
    const shown = (of: FactStore) => JSON.stringify(evaluate(of, { id, span: HERE }).value);
    expect(shown(withChange(from, to))).not.toBe(shown(store(text)));
  });
});

test('the change between two points of one series keeps the fingerprint under which it was signed', () => {
  const text = `source: s
measures:
  m: {kind: money, adds-over: [flow], en: a, fr: b}
facts:
  a.usd: {kind: series, currency: USD, points: {2008: 100, 2011: 120}, en: a, fr: b}
  a.change: {kind: derived, op: growth, of: [a.usd@2008, a.usd@2011], en: a, fr: b}
`;
  const facts = store(text).facts;
  const written = ['a.change', 'a.usd', 'a.usd'].map((id) => {
    const fact = facts.get(id);
    return fact && canonicalFact(fact);
  });
  expect(fingerprint(store(text), 'a.change')).toBe(hash('sha256', written.join('\n')));
});

describe('the fingerprint of a fact and its source', () => {
  const given = (source: string) =>
    buildStore(
      parseFactsFiles([
        {
          path: 'briefs/facts/a.yaml',
          text: `sources:\n  s: ${source}\n${FACTS}`,
        },
      ]).value,
    ).value;
  const SOURCE =
    '{kind: official, publisher: {en: A, fr: B}, title: {en: C, fr: D}, date: 2013-11, url: https://a.example/b}';
  const print = (source: string) => fingerprint(given(source), 'a.ratio');

  test.each([
    ['publisher', 'en: A', 'en: E'],
    ['title', 'fr: D', 'fr: E'],
    ['date', '2013-11', '2013-12'],
    ['inferred date', '2013-11', '2013-11?'],
    ['kind', 'official', 'news'],
    ['licence', 'date:', 'licence: CC BY 4.0, date:'],
    ['address', 'a.example', 'c.example'],
    ['document', 'date:', `fingerprint: sha256:${'a'.repeat(64)}, date:`],
  ])('changes with its %s', (_, from, to) => {
    expect(SOURCE).toContain(from);
    expect(print(SOURCE.replace(from, to))).not.toBe(print(SOURCE));
  });

  test.each([
    ['its marking', 'date:', 'marking: protected-a, date:'],
    ['when it was fetched', 'date:', 'retrieved: 2023-12-31, date:'],
  ])('stays with %s', (_, from, to) => {
    expect(print(SOURCE.replace(from, to))).toBe(print(SOURCE));
  });
});
