import type {
  FigureGrammar,
  OrdinalGrammar,
  PeriodForm,
  PeriodGrammar,
  PhraseGrammar,
  ScaledNumber,
  Typography,
} from '../../../src/language/grammar.ts';
import type { Locale } from '../../../src/language/locale.ts';
import type { CalendarDate } from '../../../src/model/period.ts';
import { VOCABULARY } from './words.ts';

const SPACE = '\u00a0';

export const ES_MX: Locale = {
  tag: 'es-MX',
  groupMark: ',',
  decimalMark: '.',
  scaleLetters: { one: '', thousand: 'mil', million: 'M', billion: 'MM' },
  currencies: {
    CAD: { sign: 'CAD', name: 'dólares canadienses' },
    USD: { sign: 'USD', name: 'dólares estadounidenses' },
    EUR: { sign: '€', name: 'euros' },
    GBP: { sign: '£', name: 'libras esterlinas' },
    XOF: { sign: 'FCFA', name: 'francos CFA' },
  },
  dayFirst: true,
  excelCode: '80A',
};

const SCALES = { one: '', thousand: 'mil', million: 'millones', billion: 'mil millones' };

export const FIGURES: FigureGrammar = {
  hedges: {
    exact: '',
    about: 'unos',
    nearly: 'casi',
    over: 'más de',
    estimated: 'unos',
    'at-least': 'al menos',
    'at-most': 'como máximo',
    'up-to': 'hasta',
    'less-than': 'menos de',
  },
  hedgesOfCounts: {},
  shortEstimate: 'est.',
  estimateNote: '(estimación)',
  isPlural: (value) => !value.abs().eq(1),
  scaleWord: (scale, value) => (scale === 'million' && value.eq(1) ? 'millón' : SCALES[scale]),
  withScaleLetter,
  money: (number, currency) => {
    const { sign, name } = number.locale.currencies[currency];
    if (number.short || number.scale === 'one') return `${withScaleLetter(number)}${SPACE}${sign}`;
    const scaled = `${number.digits}${SPACE}${FIGURES.scaleWord(number.scale, number.value)}`;
    return `${scaled} ${FIGURES.nounAfterScale(name, number.scale)}`;
  },
  percent: (digits) => `${digits}${SPACE}%`,
  nounAfterScale: (noun, scale) => (scale === 'million' || scale === 'billion' ? `de ${noun}` : noun),
  range: (low, high, opened) => `${opened ? '' : 'de '}${low} a ${high}`,
  repeats: (unit, form) => form === 'sentence' && unit === 'percent',
};

function withScaleLetter({ digits, scale, locale }: ScaledNumber): string {
  return scale === 'one' ? digits : `${digits}${SPACE}${locale.scaleLetters[scale]}`;
}

const OPEN = { since: 'desde', before: 'antes de', after: 'después de' };
const PARTS = { early: 'principios de ', mid: 'mediados de ', late: 'finales de ' };

export const PERIODS: PeriodGrammar = {
  date,
  fiscalYear: (start) => `ejercicio${SPACE}${start}-${start + 1}`,
  fiscalYears: (start) => `${start}-${start + 1}`,
  quarter: (quarter, year) => `T${quarter}${SPACE}${year}`,
  fromTo: (first, last) => `de ${first} a ${last}`,
  endsInMonth: (from, to, form) => [String(from.day), date(to, form)],
  withoutYear,
  open: (kind, text, knownToTheDay) => `${OPEN[kind]} ${knownToTheDay ? 'el ' : ''}${text}`,
  part: (part, of) => `${PARTS[part]}${of}`,
  window: (length, anchor) => `${length} hasta ${anchor}`,
};

function date(of: CalendarDate, form: PeriodForm): string {
  if (of.month === undefined) return String(of.year);
  return `${withoutYear(of, form)}${form === 'words' ? ' de' : ''} ${of.year}`;
}

function withoutYear({ month = 1, day }: CalendarDate, form: PeriodForm): string {
  const name = (form === 'words' ? VOCABULARY.months : VOCABULARY.shortMonths)[month - 1] ?? '';
  return day === undefined ? name : `${day}${SPACE}${form === 'words' ? 'de ' : ''}${name}`;
}

const RANKS = ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo'];

export const ORDINALS: OrdinalGrammar = {
  inFigures: (rank, gender) => `${rank}.${gender === 'feminine' ? 'ª' : 'º'}`,
  inWords: (rank, gender) => (gender === 'feminine' ? RANKS[rank - 1]?.replace(/o$/, 'a') : RANKS[rank - 1]),
  words: Object.fromEntries(RANKS.map((word, index) => [word, index + 1])),
  endings: ['ª', 'º'],
  placeSigns: ['número'],
  superlatives: ['mayor'],
  noPlace: ['uno de los', 'menor'],
  topOf: ['primeros'],
};

export const PHRASES: PhraseGrammar = {
  and: (last) => (/^h?i(?!e)/iu.test(last) ? 'e' : 'y'),
  quoted: (text) => `«${text}»`,
  ourTranslation: (text) => `[traducción nuestra: ${text}]`,
  asOf: (text, knownToTheDay) => (knownToTheDay ? `al ${text}` : `a ${text}`),
  beforeFigure: (words) => words,
  afterWords: (_words, figure) => figure,
  locators: { row: 'fila', table: 'cuadro', sheet: 'hoja' },
  inCurrency: (scale, currency) => (scale === '' ? currency : `${scale} de ${currency}`),
  inUnits: (scale, noun) => (scale === '' || noun === '' ? scale || noun : `${scale} de ${noun}`),
  percentUnit: 'porcentaje',
  rateUnit: (to, from) => `${to} por ${from}`,
  rateWords: (to, from) => `${to} por ${from}`,
};

export const TYPOGRAPHY: Typography = {
  colon: ': ',
  quotes: ['«', '»'],
  innerQuotes: ['\u201C', '\u201D'],
  unspacedMarks: ',.;:!?',
  spaced: (text) => text.replace(/(?<=[\p{L}\p{N}\uFFFC)»])[ \u00A0\u202F]+(?=[;:!?](?:\s|$))/gu, ''),
};
