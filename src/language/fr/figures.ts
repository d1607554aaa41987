import type { Scale } from '../../model/quantity.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { FigureGrammar, ScaledNumber } from '../grammar.ts';
import { NO_BREAK_SPACE, unbroken } from '../typography-marks.ts';
import { de } from './elision.ts';

const SCALES = { one: '', thousand: 'mille', million: 'million', billion: 'milliard' };

export const FIGURES: FigureGrammar = {
  hedges: {
    exact: '',
    about: 'environ',
    nearly: 'près de',
    over: 'plus de',
    // French has no adjective that goes before a number, as "estimated" does.
    estimated: 'environ',
    'at-least': 'au moins',
    'at-most': 'au plus',
    'up-to': 'jusqu’à',
    'less-than': 'moins de',
  },
  hedgesOfCounts: {},
  shortEstimate: 'estim.',
  estimateNote: '(estimation)',
  isPlural,
  scaleWord,
  withScaleLetter: ({ digits, scale, locale }) =>
    scale === 'one' ? digits : `${digits}${NO_BREAK_SPACE}${locale.scaleLetters[scale]}`,
  money: (number, currency) => {
    const { sign, name } = number.locale.currencies[currency];
    return number.short || number.scale === 'one' ? withSign(number, sign) : withName(number, name);
  },
  percent: (digits) => `${digits}${NO_BREAK_SPACE}%`,
  nounAfterScale: (noun, scale) => (scale === 'million' || scale === 'billion' ? de(noun) : noun),
  range: (low, high, opened) => `${opened ? '' : 'de '}${low} à ${high}`,
  repeats: (unit, form) => form === 'sentence' && unit === 'percent',
};

/** Plural from two up (Le Ramat de la typographie). */
function isPlural(value: Decimal): boolean {
  return value.abs().gte(2);
}

function scaleWord(scale: Scale, value: Decimal): string {
  return `${SCALES[scale]}${(scale === 'million' || scale === 'billion') && isPlural(value) ? 's' : ''}`;
}

function withSign({ digits, scale, locale }: ScaledNumber, sign: string): string {
  const letter = locale.scaleLetters[scale];
  const joined = letter !== '' && /\p{L}/u.test(sign.charAt(0)) ? `${letter} ` : letter;
  return `${digits}${NO_BREAK_SPACE}${unbroken(`${joined}${sign}`)}`;
}

function withName({ digits, scale, value }: ScaledNumber, name: string): string {
  const after = FIGURES.nounAfterScale(name, scale);
  return `${digits}${NO_BREAK_SPACE}${scaleWord(scale, value)} ${after.replace(' ', NO_BREAK_SPACE)}`;
}
