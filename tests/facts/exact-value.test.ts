import { expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { evaluate } from '../../src/facts/derive.ts';
import { exactValue } from '../../src/facts/exact-value.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';

const FACTS = `source: s
facts:
  f.money: {kind: money, says: CA$16 million, currency: CAD, period: 2012, en: A, fr: A}
  f.range: {kind: money, says: '$2 to $3 million', currency: USD, period: 2012, en: A, fr: A}
  f.event: {kind: event, date: 2012-03-22, at: ¶1, en: A, fr: A}
  f.rank: {kind: ranking, says: fifth largest, among: {en: donors, fr: donateurs}, period: 2011, en: A, fr: A}
  f.list: {kind: list, items: [{en: gold, fr: or}, {en: cotton, fr: coton}], complete: no, en: A, fr: A}
  f.claim: {kind: statement, stance: official, period: 2012, en: A, fr: A}
  f.series: {kind: series, currency: USD, scale: million, en: A, fr: A, points: {2018: 0, 2019: 83.46}}
`;

const store = buildStore(parseFactsFiles([{ path: 'briefs/facts/a.yaml', text: FACTS }]).value).value;

function exact(id: string): string | undefined {
  const fact = store.facts.get(id);
  const value = fact && evaluate(store, { id, span: fact.span }).value;
  return value && exactValue(value);
}

test.each([
  ['f.money', '16000000 CAD'],
  ['f.range', '2000000..3000000 USD'],
  ['f.event', '2012-03-22'],
  ['f.rank', '5 rank'],
  ['f.list', '2 count'],
  ['f.claim', undefined],
  ['f.series', undefined],
])('%s is %s', (id, expected) => {
  expect(exact(id)).toBe(expected);
});
