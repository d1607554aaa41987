import type { PhraseGrammar } from '../grammar.ts';
import { afterWords, beforeFigure } from './joining.ts';

export const PHRASES: PhraseGrammar = {
  and: () => 'and',
  quoted: (text) => `“${text}”`,
  ourTranslation: (text) => `[our translation: ${text}]`,
  asOf: (date) => `as of ${date}`,
  beforeFigure,
  afterWords,
  locators: {},
  inCurrency: (scale, currency) => (scale === '' ? currency : `${scale} of ${currency}`),
  inUnits: (scale, noun) => (scale === '' || noun === '' ? scale || noun : `${scale} of ${noun}`),
  percentUnit: 'percent',
  rateUnit: (to, from) => `${to} per ${from}`,
  rateWords: (to, from) => `${to} per ${from}`,
};
