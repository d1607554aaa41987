import type { Language } from '../model/language.ts';
import { Decimal } from '../values/decimal.ts';
import { MINUS, NO_BREAK_SPACE } from './typography.ts';

const MARKS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  fr: { group: NO_BREAK_SPACE, decimal: ',' },
};

/**
 * A number with so many decimals, rounded half away from zero, its digits grouped by three from 1,000 up, with a true
 * minus: −1,234.5; −1 234,5.
 */
export function formatNumber(value: Decimal, decimals: number, language: Language): string {
  const marks = MARKS[language];
  const [whole = '', fraction] = value.abs().toFixed(decimals, Decimal.ROUND_HALF_UP).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
  const digits = fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction}`;
  return value.isNegative() && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}

/** Whether a French noun after the number stands in the plural: from two up (Le Ramat de la typographie). */
export function isFrenchPlural(value: Decimal): boolean {
  return value.abs().gte(2);
}
