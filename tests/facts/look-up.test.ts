import { expect, test } from 'vitest';
import { lookUp } from '../../src/facts/look-up.ts';
import { readPeriod } from '../../src/values/period-text.ts';
import { reference, storeOf } from './facts-text.ts';

function advised(fact: string, asOf = '2016'): readonly string[] {
  const { store, diagnostics } = storeOf(fact);
  expect(diagnostics).toEqual([]);
  const use = {
    reference: reference('a.one'),
    at: { kind: 'slide' as const, slide: 'one' },
    dated: false,
    inTitle: false,
  };
  const found = lookUp(store, [use, use], readPeriod(asOf)!);
  expect(found.every(({ severity }) => severity === 'advice')).toBe(true);
  return found.map(({ code }) => code.replace('facts/', ''));
}

const count = (more: string) => `a.one: {measure: force, says: 7, ${more}, en: a, fr: b}`;

test('a place in the source and a period are advised, once a slide', () => {
  expect(advised(count('at: ¶3, as-of: 2013'))).toEqual([]);
  expect(advised(count('as-of: 2013'))).toEqual(['no-place']);
  expect(advised(count('at: ¶3'))).toEqual(['no-period']);
});

test('a length of time needs no period', () => {
  expect(advised('a.one: {kind: quantity, step: year, says: 7 years, at: ¶3, en: a, fr: b}')).toEqual([]);
});

test('a source from after the as-of is told', () => {
  expect(advised(count('at: ¶3, as-of: 2011'), '2012')).toEqual(['later-source']);
});
