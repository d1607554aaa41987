import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../src/language/number.ts';
import { Decimal } from '../../src/values/decimal.ts';

test.each([
  ['en', 'en-CA'],
  ['fr', 'fr-CA'],
] as const)('grouping and decimals in %s are those of the locale data, but for the true minus', (language, locale) => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      (digits, decimals) => {
        const value = new Decimal(digits).div(1000).toDecimalPlaces(decimals);
        const expected = new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(value.toNumber());
        const plainZero = value.isZero() ? expected.replace('-', '') : expected;
        expect(formatNumber(value, decimals, language)).toBe(plainZero.replace('-', '\u2212'));
      },
    ),
  );
});

test('what rounds to zero has no sign', () => {
  expect(formatNumber(new Decimal('-0.04'), 1, 'en')).toBe('0.0');
});
