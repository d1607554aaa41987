import type { Language } from '../model/language.ts';
import { Decimal } from '../values/decimal.ts';
import { localeOf } from './languages.ts';
import type { Locale } from './locale.ts';
import { MINUS } from './typography-marks.ts';

/**
 * A number with a fixed number of decimals, rounded half away from zero, grouped by three digits
 * from 1,000 up, with a true minus sign: −1,234.5; −1 234,5.
 */
export function formatNumber(value: Decimal, decimals: number, language: Language): string {
  return numberIn(localeOf(language), value, decimals);
}

export function numberIn({ groupMark, decimalMark }: Locale, value: Decimal, decimals: number): string {
  const [whole = '', fraction] = value.abs().toFixed(decimals, Decimal.ROUND_HALF_UP).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupMark);
  const digits = fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`;
  return value.isNegative() && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
