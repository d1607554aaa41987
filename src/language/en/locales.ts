import type { Locale } from '../locale.ts';

/**
 * The Canadian dollar is plain "$" in a Canadian brief; other dollars name their country (The
 * Canadian Style, 5.11).
 */
export const EN_CA: Locale = {
  tag: 'en-CA',
  groupMark: ',',
  decimalMark: '.',
  scaleLetters: { one: '', thousand: 'K', million: 'M', billion: 'B' },
  currencies: {
    CAD: { sign: '$', name: '' },
    USD: { sign: 'US$', name: '' },
    EUR: { sign: '€', name: '' },
    GBP: { sign: '£', name: '' },
    XOF: { sign: '', name: 'CFA francs' },
  },
  dayFirst: false,
  excelCode: '1009',
};

/** Millions, billions (`m`, `bn`) and dates as in the UK government's style guide. */
export const EN_GB: Locale = {
  ...EN_CA,
  tag: 'en-GB',
  scaleLetters: { one: '', thousand: 'k', million: 'm', billion: 'bn' },
  currencies: { ...EN_CA.currencies, CAD: { sign: 'CA$', name: '' } },
  dayFirst: true,
  excelCode: '809',
};
