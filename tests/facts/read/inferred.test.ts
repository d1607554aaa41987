import { expect, test } from 'vitest';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';

function inferredIn(says: string): readonly string[] {
  const text = `sources:
  s: {kind: official, publisher: {en: P, fr: P}, title: {en: T, fr: T}, date: 2013}
measures:
  aid: {kind: money, en: Aid, fr: Aide}
source: s
facts:
  a.b: {measure: aid, says: '${says}', at: ¶1, currency: CAD, period: 2012, en: A, fr: A}
`;
  const { diagnostics } = parseFactsFiles([{ path: 'briefs/facts/f.yaml', text }]);
  return diagnostics.filter(({ code }) => code === 'facts/unmarked-inference').map(({ message }) => message);
}

test.each(['$5 million', '5 million dollars', '5 millions de dollars', '5 M$'])(
  '%s leaves the country open',
  (says) => {
    expect(inferredIn(says)).toEqual([`“${says}” doesn’t say which dollar it prints`]);
  },
);

test.each([
  'CA$5 million',
  '5 million Canadian dollars',
  '5 millions de dollars canadiens',
  '5 M$ CA',
  'CAD 5 million',
])('%s names the country', (says) => {
  expect(inferredIn(says)).toEqual([]);
});
