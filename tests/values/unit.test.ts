import { expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { coarserScale } from '../../src/values/scale.ts';
import { isCurrency, money, PERCENT, RATIO, sameUnit } from '../../src/values/unit.ts';

const noun = { one: 'troop', many: 'troops' };
const units: readonly Unit[] = [
  money('CAD'),
  money('USD'),
  { kind: 'count' },
  { kind: 'duration', step: 'year' },
  { kind: 'duration', step: 'month' },
  PERCENT,
  RATIO,
  { kind: 'area', of: 'km2' },
  { kind: 'area', of: 'ha' },
  { kind: 'rate', from: 'USD', to: 'CAD' },
  { kind: 'rate', from: 'CAD', to: 'USD' },
];

test('a unit is the same as itself and no other', () => {
  for (const a of units) for (const b of units) expect(sameUnit(a, b)).toBe(a === b);
});

test('the noun of a count is wording', () => {
  expect(sameUnit({ kind: 'count', noun: { en: noun, fr: noun } }, { kind: 'count' })).toBe(true);
});

test('only currencies that can be written in both languages are known', () => {
  expect(isCurrency('XOF')).toBe(true);
  expect(isCurrency('cad')).toBe(false);
});

test('of two scales the coarser stands for both', () => {
  expect(coarserScale('one', 'million')).toBe('million');
  expect(coarserScale('billion', 'million')).toBe('billion');
});
