import type { PhraseGrammar } from '../grammar.ts';

export const PHRASES: PhraseGrammar = {
  and: () => 'and',
  quoted: (text) => `“${text}”`,
  ourTranslation: (text) => `[our translation: ${text}]`,
  asOf: (date) => `as of ${date}`,
  beforeFigure: (words) => words,
  afterWords: (_words, figure) => figure,
  locators: {},
  inCurrency: (scale, currency) => (scale === '' ? currency : `${scale} of ${currency}`),
  inUnits: (scale, noun) => (scale === '' || noun === '' ? scale || noun : `${scale} of ${noun}`),
  percentUnit: 'percent',
  rateUnit: (to, from) => `${to} per ${from}`,
  rateWords: (to, from) => `${to} per ${from}`,
};
