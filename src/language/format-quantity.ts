import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/quantity.ts';
import type { AmountForm } from '../model/words.ts';
import { SCALE_EXPONENT, scaledDown } from '../values/scale.ts';
import { localeOf, packOf } from './languages.ts';
import { numberIn } from './number.ts';
import { EN_DASH, NO_BREAK_SPACE } from './typography-marks.ts';
import { unitNoun } from './unit-noun.ts';
import { type QuantityOptions, type WrittenEnd, writtenEnds } from './written-ends.ts';

/**
 * A figure ready to be set. `whole` is hedge, text and unit with their spaces, as a sentence needs
 * it.
 */
export interface FormattedQuantity {
  /** "about", "environ"; empty for an exact figure. */
  readonly hedge: string;
  /** The number with its currency, scale and sign: "$17.2 million", "93 %", "de 2 500 à 3 000". */
  readonly text: string;
  /** The noun after it: "troops", "mois", "km²"; empty for money, percentages and ratios. */
  readonly unit: string;
  readonly whole: string;
}

/**
 * A quantity as a deck writes it. Nothing finer than its last significant place is shown.
 *
 * `words` is for sentences ($17.2 million, 17,2 millions de dollars, about 14,000 troops). `short`
 * is for charts and tables ($17.2M, 17,2 M$, counts without their noun). `bare` omits currency,
 * percent sign and noun.
 */
export function formatQuantity(
  quantity: Quantity,
  form: AmountForm,
  language: Language,
  options: QuantityOptions = {},
): FormattedQuantity {
  const { low, high } = writtenEnds(quantity, options);
  const figure: Figure = { quantity, low, high, form, language, unitSaid: options.unitSaid === true };
  const hedge = hedgeWord(quantity, form, language);
  const noun = form === 'bare' ? '' : unitNoun(quantity.unit, high.value, high.scale, form, language);
  const estimated = quantity.hedge === 'estimated' && form === 'words' ? packOf(language).figures.estimateNote : '';
  const unit = [noun, estimated].filter((part) => part !== '').join(' ');
  return assembled(hedge, figureText(figure, hedge !== ''), unit, noun.startsWith('km') || noun === 'ha');
}

interface Figure {
  readonly quantity: Quantity;
  readonly low: WrittenEnd;
  readonly high: WrittenEnd;
  readonly form: AmountForm;
  readonly language: Language;
  readonly unitSaid: boolean;
}

function assembled(hedge: string, text: string, unit: string, symbol = false): FormattedQuantity {
  const figure = unit === '' ? text : `${text}${symbol ? NO_BREAK_SPACE : ' '}${unit}`;
  return { hedge, text, unit, whole: hedge === '' ? figure : `${hedge} ${figure}` };
}

/** The source's own hedge. An estimate has a short one with a short figure. */
function hedgeWord({ hedge, unit }: Quantity, form: AmountForm, language: Language): string {
  const { hedges, hedgesOfCounts, shortEstimate } = packOf(language).figures;
  if (hedge === 'estimated' && form !== 'words') return shortEstimate;
  return (unit.kind === 'count' ? hedgesOfCounts[hedge] : undefined) ?? hedges[hedge];
}

function figureText(figure: Figure, hedged: boolean): string {
  const { low, high, form, language, quantity } = figure;
  if (low.value.eq(high.value)) return ofUnit(figure, high, digitsOf(high, language));
  const { range, repeats } = packOf(language).figures;
  const { kind } = quantity.unit;
  const unit = kind === 'money' || kind === 'percent' ? kind : 'other';
  const isDash = form === 'short' && !low.value.isNegative();
  const isWhole = repeats(unit, isDash ? 'dash' : 'sentence') || (form === 'short' && low.scale !== high.scale);
  const [first, last] = [digitsOf(low, language), digitsOf(high, language)];
  if (isDash && !isWhole) return ofUnit(figure, high, `${first}${EN_DASH}${last}`);
  const second = ofUnit(figure, high, last);
  if (isDash) return `${ofUnit(figure, low, first)}${EN_DASH}${second}`;
  const opening = isWhole
    ? ofUnit(figure, low, first)
    : low.scale === high.scale
      ? first
      : scaled(low, first, language);
  return range(opening, second, hedged || form !== 'words');
}

function digitsOf({ value, scale, decimals }: WrittenEnd, language: Language): string {
  return numberIn(localeOf(language), scaledDown(value, SCALE_EXPONENT[scale]), decimals);
}

/** Formatted digits with the word of their scale: "500,000", "1.2 million". */
function scaled({ value, scale }: WrittenEnd, digits: string, language: Language): string {
  const word = packOf(language).figures.scaleWord(scale, scaledDown(value, SCALE_EXPONENT[scale]));
  return word === '' ? digits : `${digits}${NO_BREAK_SPACE}${word}`;
}

/** Adds scale, currency or percent sign to the formatted digits of a number. */
function ofUnit({ quantity, form, language, unitSaid }: Figure, end: WrittenEnd, digits: string): string {
  if (unitSaid) return digits;
  const { figures } = packOf(language);
  const { scale } = end;
  const value = scaledDown(end.value, SCALE_EXPONENT[scale]);
  const number = { digits, value, scale, short: form === 'short', locale: localeOf(language) };
  const withScaleWord = scaled(end, digits, language);
  if (form === 'bare') return withScaleWord;
  switch (quantity.unit.kind) {
    case 'money':
      return figures.money(number, quantity.unit.currency);
    case 'percent':
      return figures.percent(digits);
    case 'points':
    case 'count':
    case 'area':
    case 'duration':
    case 'ratio':
    case 'rate':
      return form === 'short' ? figures.withScaleLetter(number) : withScaleWord;
  }
}
