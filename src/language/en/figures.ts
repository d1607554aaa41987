import type { FigureGrammar, ScaledNumber } from '../grammar.ts';
import { NO_BREAK_SPACE, unbroken } from '../typography-marks.ts';

const SCALES = { one: '', thousand: 'thousand', million: 'million', billion: 'billion' };

export const FIGURES: FigureGrammar = {
  hedges: {
    exact: '',
    about: 'about',
    nearly: 'nearly',
    over: 'over',
    estimated: 'an estimated',
    'at-least': 'at least',
    'at-most': 'at most',
    'up-to': 'up to',
    'less-than': 'less than',
  },
  hedgesOfCounts: { 'less-than': 'fewer than' },
  shortEstimate: 'est.',
  estimateNote: '',
  isPlural: (value) => !value.abs().eq(1),
  scaleWord: (scale) => SCALES[scale],
  withScaleLetter,
  money: (number, currency) => {
    const { sign, name } = number.locale.currencies[currency];
    const scaled = number.short ? withScaleLetter(number) : withScaleWord(number);
    if (name !== '') return `${scaled}${NO_BREAK_SPACE}${unbroken(name)}`;
    return scaled.startsWith('\u2212') ? `\u2212${sign}${scaled.slice(1)}` : `${sign}${scaled}`;
  },
  percent: (digits) => `${digits}%`,
  nounAfterScale: (noun) => noun,
  range: (low, high) => `${low} to ${high}`,
  repeats: (unit, form) => form === 'sentence' || unit === 'money',
};

/** Newsrooms and Government of Canada tables attach the letter to the number. */
function withScaleLetter({ digits, scale, locale }: ScaledNumber): string {
  return `${digits}${locale.scaleLetters[scale]}`;
}

function withScaleWord({ digits, scale }: ScaledNumber): string {
  return scale === 'one' ? digits : `${digits}${NO_BREAK_SPACE}${SCALES[scale]}`;
}
