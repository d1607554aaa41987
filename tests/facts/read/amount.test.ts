import { expect, test } from 'vitest';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';

function found(says: string, currency: string): readonly (string | undefined)[] {
  const text = `source: x
facts:
  a.b:
    kind: money
    measure: m
    says: ${says}
    currency: ${currency}
    period: 2012
    en: A
    fr: A
measures:
  m: {kind: money, basis: pledge, calendar: calendar, adds-over: [], en: M, fr: M}
`;
  const { diagnostics } = parseFactsFiles([{ path: 'briefs/facts/a.yaml', text }]);
  return diagnostics.map(({ message, hint }) => `${message}; ${hint}`);
}

test('words in another currency than the fact’s say which', () => {
  expect(found('€16 million', 'CAD')).toEqual([
    '“€16 million” is in EUR, and the fact’s currency is CAD; write `currency: EUR`, or correct the words',
  ]);
  expect(found('€16 million', 'EUR')).toEqual([]);
});

test('words without an amount in any currency have none', () => {
  expect(found('a lot of money', 'CAD')[0]).toContain('no amount can be read');
});
