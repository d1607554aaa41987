import type { Locale } from '../locale.ts';
import { NO_BREAK_SPACE } from '../typography-marks.ts';

/** OQLF, Symboles des unités monétaires; symboles k, M, G. */
export const FR_CA: Locale = {
  tag: 'fr-CA',
  groupMark: NO_BREAK_SPACE,
  decimalMark: ',',
  scaleLetters: { one: '', thousand: 'k', million: 'M', billion: 'G' },
  currencies: {
    CAD: { sign: '$', name: 'dollars' },
    USD: { sign: '$ US', name: 'dollars américains' },
    EUR: { sign: '€', name: 'euros' },
    GBP: { sign: '£', name: 'livres sterling' },
    XOF: { sign: 'F CFA', name: 'francs CFA' },
  },
  dayFirst: true,
  excelCode: 'C0C',
};

/**
 * In France, billions are `Md`, digits are grouped with a narrow no-break space, and the Canadian
 * dollar names its country.
 */
export const FR_FR: Locale = {
  ...FR_CA,
  tag: 'fr-FR',
  groupMark: '\u202F',
  scaleLetters: { ...FR_CA.scaleLetters, billion: 'Md' },
  currencies: { ...FR_CA.currencies, CAD: { sign: '$ CA', name: 'dollars canadiens' } },
  excelCode: '40C',
};
