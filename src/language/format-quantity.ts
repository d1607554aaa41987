import type { Language } from '../model/language.ts';
import type { Hedge, Interval, Quantity, Scale } from '../model/quantity.ts';
import type { FigureForm } from '../model/words.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';
import { powerOfTen, SCALE_EXPONENT, scaledDown } from '../values/scale.ts';
import { CURRENCY_FORMS } from './currency.ts';
import { de } from './elision.ts';
import { formatNumber, isFrenchPlural } from './number.ts';
import { formatOrdinal } from './ordinal.ts';
import { EN_DASH, NO_BREAK_SPACE, unbroken } from './typography.ts';
import { unitNoun } from './unit-noun.ts';

/** A figure ready to be set. `whole` is hedge, text and unit with their spaces: what a sentence takes. */
export interface FormattedQuantity {
  /** "about", "environ"; empty for an exact figure. */
  readonly hedge: string;
  /** The number with its currency, scale and sign: "$17.2 million", "93 %", "de 2 500 à 3 000". */
  readonly text: string;
  /** The noun after it: "troops", "mois", "km²"; empty for money, percentages and ratios. */
  readonly unit: string;
  readonly whole: string;
}

/** For figures that stand among others, as on a chart. */
export interface QuantityOptions {
  /** Write every number in this scale: $0.5M among $75M. */
  readonly scale?: Scale;
  /** At most so many digits after the decimal mark. Never more than the quantity has. */
  readonly decimals?: number;
}

/**
 * A quantity as a deck writes it. Nothing finer than its last significant place is shown.
 *
 * `words` is for sentences ($17.2 million, 17,2 millions de dollars, about 14,000 troops), `short` for charts and tables
 * ($17.2M, 17,2 M$, and a count without its noun), `bare` leaves out currency, percent sign and noun, `ordinal` and
 * `year` write a whole number so (2nd, 2012) and anything else as `bare`.
 */
export function formatQuantity(
  quantity: Quantity,
  form: FigureForm,
  language: Language,
  options: QuantityOptions = {},
): FormattedQuantity {
  const ends = shown(quantity);
  if (form === 'ordinal' || form === 'year') {
    const whole = ends.low.eq(ends.high) && ends.low.isInteger() && ends.low.gt(0);
    if (!whole) return formatQuantity(quantity, 'bare', language, options);
    const number = ends.low.toNumber();
    return assembled('', form === 'year' ? String(number) : formatOrdinal(number, language), '');
  }
  const natural = chosenScale(quantity, ends);
  const scale = options.scale ?? natural;
  const exponent = SCALE_EXPONENT[scale];
  const needed = decimalsNeeded(ends, exponent);
  const significant = Math.max(0, exponent - quantity.place);
  const available = quantity.figures === 'exact' || scale !== natural ? Math.min(needed, significant) : significant;
  const decimals = Math.min(available, options.decimals ?? available);
  const figure: Figure = { quantity, ends, scale, decimals, form, language };
  const hedge = hedgeWord(quantity.hedge, form, language);
  const noun = form === 'bare' ? '' : unitNoun(quantity.unit, ends.high, scale, form, language);
  const estimated = quantity.hedge === 'estimated' && language === 'fr' && form === 'words' ? '(estimation)' : '';
  const unit = [noun, estimated].filter((part) => part !== '').join(' ');
  return assembled(hedge, figureText(figure, hedge !== ''), unit, noun.startsWith('km') || noun === 'ha');
}

interface Figure {
  readonly quantity: Quantity;
  readonly ends: Interval;
  readonly scale: Scale;
  readonly decimals: number;
  readonly form: 'words' | 'short' | 'bare';
  readonly language: Language;
}

function assembled(hedge: string, text: string, unit: string, symbol = false): FormattedQuantity {
  const figure = unit === '' ? text : `${text}${symbol ? NO_BREAK_SPACE : ' '}${unit}`;
  return { hedge, text, unit, whole: hedge === '' ? figure : `${hedge} ${figure}` };
}

const HEDGES: Readonly<Record<Hedge, Readonly<Record<Language, string>>>> = {
  exact: { en: '', fr: '' },
  about: { en: 'about', fr: 'environ' },
  nearly: { en: 'nearly', fr: 'près de' },
  over: { en: 'over', fr: 'plus de' },
  estimated: { en: 'an estimated', fr: 'environ' },
  'at-least': { en: 'at least', fr: 'au moins' },
  'at-most': { en: 'at most', fr: 'au plus' },
};

/**
 * The hedge of the source, kept in kind. French has no adjective that stands before a number as "estimated" does, so
 * words say "environ … (estimation)"; beside a short figure both languages write "est.".
 */
function hedgeWord(hedge: Hedge, form: FigureForm, language: Language): string {
  return hedge === 'estimated' && form !== 'words' ? 'est.' : HEDGES[hedge][language];
}

/** Millions and billions are named where that loses no digit that counts and adds none that doesn't. */
function chosenScale(quantity: Quantity, ends: Interval): Scale {
  const { kind } = quantity.unit;
  if (quantity.figures === 'exact' || (kind !== 'money' && kind !== 'count' && kind !== 'area')) return 'one';
  const magnitude = Decimal.max(ends.low.abs(), ends.high.abs());
  const scales: readonly Scale[] = ['billion', 'million'];
  return (
    scales.find((scale) => {
      const exponent = SCALE_EXPONENT[scale];
      return magnitude.gte(powerOfTen(exponent)) && exponent - quantity.place <= 3;
    }) ?? 'one'
  );
}

function decimalsNeeded(ends: Interval, exponent: number): number {
  return Math.max(
    scaledDown(ends.low, exponent).decimalPlaces(),
    ends.high === ends.low ? 0 : scaledDown(ends.high, exponent).decimalPlaces(),
  );
}

function figureText(figure: Figure, hedged: boolean): string {
  const { ends, form, language } = figure;
  if (ends.low.eq(ends.high)) return ofUnit(figure, numberText(figure, ends.high), ends.high);
  const compact = form === 'short' && !ends.low.isNegative();
  const low = numberText(figure, ends.low);
  const high = numberText(figure, ends.high);
  if (compact) return compactRange(figure, low, high);
  if (language === 'fr') {
    const repeated = figure.quantity.unit.kind === 'percent';
    const range = `${repeated ? ofUnit(figure, low, ends.low) : low} à ${ofUnit(figure, high, ends.high)}`;
    return hedged || form !== 'words' ? range : `de ${range}`;
  }
  return `${ofUnit(figure, low, ends.low)} to ${ofUnit(figure, high, ends.high)}`;
}

/** Both ends before one unit: 2–3 M$, 35–46%. English money repeats its sign and letter: $2M–$3M. */
function compactRange(figure: Figure, low: string, high: string): string {
  const { quantity, language, ends } = figure;
  if (language === 'en' && quantity.unit.kind === 'money') {
    return `${ofUnit(figure, low, ends.low)}${EN_DASH}${ofUnit(figure, high, ends.high)}`;
  }
  return ofUnit(figure, `${low}${EN_DASH}${high}`, ends.high);
}

function numberText(figure: Figure, value: Decimal): string {
  return formatNumber(scaledDown(value, SCALE_EXPONENT[figure.scale]), figure.decimals, figure.language);
}

const SCALE_WORDS: Readonly<Record<Scale, { readonly en: string; readonly fr: string }>> = {
  one: { en: '', fr: '' },
  thousand: { en: 'thousand', fr: 'mille' },
  million: { en: 'million', fr: 'million' },
  billion: { en: 'billion', fr: 'milliard' },
};

/** OQLF, Symboles k, M, G; English newsroom and Government of Canada tables use K, M, B. */
const SCALE_LETTERS: Readonly<Record<Scale, { readonly en: string; readonly fr: string }>> = {
  one: { en: '', fr: '' },
  thousand: { en: 'K', fr: 'k' },
  million: { en: 'M', fr: 'M' },
  billion: { en: 'B', fr: 'G' },
};

/** Puts scale, currency or percent sign to a number already written. */
function ofUnit(figure: Figure, number: string, value: Decimal): string {
  const { quantity, form, language } = figure;
  const { unit } = quantity;
  if (form === 'bare') return withScaleWord(figure, number, value);
  switch (unit.kind) {
    case 'money':
      return language === 'en' ? englishMoney(figure, number, value) : frenchMoney(figure, number, value);
    case 'percent':
      return language === 'en' ? `${number}%` : `${number}${NO_BREAK_SPACE}%`;
    case 'count':
    case 'area':
    case 'duration':
    case 'ratio':
    case 'rate':
      return form === 'short' ? withScaleLetter(figure, number) : withScaleWord(figure, number, value);
  }
}

function withScaleWord(figure: Figure, number: string, value: Decimal): string {
  const word = SCALE_WORDS[figure.scale][figure.language];
  if (word === '') return number;
  const scaled = scaledDown(value, SCALE_EXPONENT[figure.scale]);
  const plural = figure.language === 'fr' && figure.scale !== 'thousand' && isFrenchPlural(scaled);
  return `${number}${NO_BREAK_SPACE}${word}${plural ? 's' : ''}`;
}

function withScaleLetter(figure: Figure, number: string): string {
  const letter = SCALE_LETTERS[figure.scale][figure.language];
  if (letter === '') return number;
  return figure.language === 'en' ? `${number}${letter}` : `${number}${NO_BREAK_SPACE}${letter}`;
}

function englishMoney(figure: Figure, number: string, value: Decimal): string {
  if (figure.quantity.unit.kind !== 'money') return number;
  const { englishSign, englishName } = CURRENCY_FORMS[figure.quantity.unit.currency];
  const scaled = figure.form === 'short' ? withScaleLetter(figure, number) : withScaleWord(figure, number, value);
  if (englishName !== '') return `${scaled}${NO_BREAK_SPACE}${unbroken(englishName)}`;
  return scaled.startsWith('\u2212') ? `\u2212${englishSign}${scaled.slice(1)}` : `${englishSign}${scaled}`;
}

function frenchMoney(figure: Figure, number: string, value: Decimal): string {
  if (figure.quantity.unit.kind !== 'money') return number;
  const { frenchSign, frenchName } = CURRENCY_FORMS[figure.quantity.unit.currency];
  if (figure.form === 'short' || figure.scale === 'one') {
    const letter = SCALE_LETTERS[figure.scale].fr;
    const joined = letter !== '' && /\p{L}/u.test(frenchSign.charAt(0)) ? `${letter} ` : letter;
    return `${number}${NO_BREAK_SPACE}${unbroken(`${joined}${frenchSign}`)}`;
  }
  const scaled = withScaleWord(figure, number, value);
  const name = figure.scale === 'thousand' ? frenchName : de(frenchName);
  return `${scaled} ${name.replace(' ', NO_BREAK_SPACE)}`;
}
