import type { PhraseGrammar } from '../grammar.ts';
import { NO_BREAK_SPACE } from '../typography-marks.ts';
import { de } from './elision.ts';
import { afterWords, beforeFigure } from './joining.ts';

export const PHRASES: PhraseGrammar = {
  and: () => 'et',
  quoted: (text) => `«${NO_BREAK_SPACE}${text}${NO_BREAK_SPACE}»`,
  ourTranslation: (text) => `[notre traduction${NO_BREAK_SPACE}: ${text}]`,
  // A month or a year takes "en date de".
  asOf: (date, knownToTheDay) => (knownToTheDay ? `en date du ${date}` : `en date ${de(date)}`),
  beforeFigure,
  afterWords,
  locators: { row: 'ligne', table: 'tableau', sheet: 'feuille' },
  inCurrency: (scale, currency) => (scale === '' ? `en ${currency}` : `en ${scale} ${de(currency)}`),
  inUnits: (scale, noun) => (scale === '' || noun === '' ? scale || noun : `en ${scale} ${de(noun)}`),
  percentUnit: 'en pourcentage',
  rateUnit: (to, from) => `${to} pour un ${from}`,
  rateWords: (to, from) => `${to} par ${from}`,
};
