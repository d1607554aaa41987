import { expect, test } from 'vitest';
import { writeReference } from '../../src/facts/reference.ts';
import { isFactId, isSingleId, parseReference } from '../../src/words/reference.ts';

const span = { file: 'a.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };

test.each(['trade.exports-2012', 'sec.c17-airlift.start', 'a.b', 'aid.total-20y'])('%s is an ID', (id) => {
  expect(isFactId(id)).toBe(true);
  expect(parseReference(id, span)).toEqual({ value: { id, span }, diagnostics: [] });
});

test.each([
  'trade',
  'trade.2012',
  'Trade.exports',
  'trade..exports',
  'trade.exports-',
  'trade.exports_2012',
  'this.exports',
  'é.b',
  '',
  `a.${'b'.repeat(200)}`,
])('%s is none', (id) => {
  expect(isFactId(id)).toBe(false);
  expect(parseReference(id, span).diagnostics[0]?.code).toBe('facts/bad-id');
});

test('a source or measure is one word', () => {
  expect(isSingleId('gac-mali-2013')).toBe(true);
  expect(isSingleId('gac.mali')).toBe(false);
  expect(isSingleId('2013-gac')).toBe(false);
});

test.each([
  ['a.b@2011', { kind: 'period', period: { kind: 'date', date: { year: 2011 } } }],
  ['a.b@FY2010-11', { kind: 'period', period: { kind: 'fiscal-year', start: 2010 } }],
  ['a.b@2002..2021', { kind: 'period', period: { kind: 'range', from: { year: 2002 }, to: { year: 2021 } } }],
  ['a.b@latest', { kind: 'latest' }],
  ['a.b@earliest', { kind: 'earliest' }],
  ['a.b@max', { kind: 'max' }],
  ['a.b@min', { kind: 'min' }],
])('%s selects points and is written back', (text, at) => {
  const { value, diagnostics } = parseReference(text, span);
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({ id: 'a.b', at, span });
  expect(writeReference(value!)).toBe(text);
});

test.each(['a.b@', 'a.b@soon', 'a.b@2011@2012', 'a.b@2021..2002'])('%s selects nothing', (text) => {
  expect(parseReference(text, span).diagnostics.map((d) => d.code)).toEqual(['facts/bad-period']);
});
