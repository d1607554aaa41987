import type { Language } from '../model/language.ts';
import type { Interval, Quantity, Scale } from '../model/quantity.ts';
import type { AmountForm } from '../model/words.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';
import { powerOfTen, SCALE_EXPONENT, scaledDown } from '../values/scale.ts';
import { localeOf, packOf } from './languages.ts';
import { numberIn } from './number.ts';
import { EN_DASH, NO_BREAK_SPACE } from './typography-marks.ts';
import { unitNoun } from './unit-noun.ts';

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

/** Options for figures shown with others, as on a chart. */
export interface QuantityOptions {
  /** Write every number in this scale: $0.5M among $75M. */
  readonly scale?: Scale;
  /** Maximum number of digits after the decimal mark. Never more than the quantity has. */
  readonly decimals?: number;
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
  const ends = shown(quantity);
  const natural = chosenScale(quantity, ends);
  const scale = options.scale ?? natural;
  const exponent = SCALE_EXPONENT[scale];
  const needed = decimalsNeeded(ends, exponent);
  const significant = Math.max(0, exponent - quantity.place);
  const available = quantity.figures === 'exact' || scale !== natural ? Math.min(needed, significant) : significant;
  const decimals = Math.min(available, options.decimals ?? available);
  const figure: Figure = { quantity, ends, scale, decimals, form, language };
  const hedge = hedgeWord(quantity, form, language);
  const noun = form === 'bare' ? '' : unitNoun(quantity.unit, ends.high, scale, form, language);
  const estimated = quantity.hedge === 'estimated' && form === 'words' ? packOf(language).figures.estimateNote : '';
  const unit = [noun, estimated].filter((part) => part !== '').join(' ');
  return assembled(hedge, figureText(figure, hedge !== ''), unit, noun.startsWith('km') || noun === 'ha');
}

interface Figure {
  readonly quantity: Quantity;
  readonly ends: Interval;
  readonly scale: Scale;
  readonly decimals: number;
  readonly form: AmountForm;
  readonly language: Language;
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

/** Uses millions and billions if that neither loses a significant digit nor adds one. */
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
  const { ends, form, language, quantity } = figure;
  if (ends.low.eq(ends.high)) return ofUnit(figure, numberText(figure, ends.high), ends.high);
  const low = numberText(figure, ends.low);
  const high = numberText(figure, ends.high);
  const { range, repeats } = packOf(language).figures;
  const { kind } = quantity.unit;
  const unit = kind === 'money' || kind === 'percent' ? kind : 'other';
  if (form === 'short' && !ends.low.isNegative()) {
    return repeats(unit, 'dash')
      ? `${ofUnit(figure, low, ends.low)}${EN_DASH}${ofUnit(figure, high, ends.high)}`
      : ofUnit(figure, `${low}${EN_DASH}${high}`, ends.high);
  }
  const first = repeats(unit, 'sentence') ? ofUnit(figure, low, ends.low) : low;
  return range(first, ofUnit(figure, high, ends.high), hedged || form !== 'words');
}

function numberText(figure: Figure, value: Decimal): string {
  const scaled = scaledDown(value, SCALE_EXPONENT[figure.scale]);
  return numberIn(localeOf(figure.language), scaled, figure.decimals);
}

/** Adds scale, currency or percent sign to a formatted number. */
function ofUnit(figure: Figure, digits: string, value: Decimal): string {
  const { quantity, form, language, scale } = figure;
  const { figures } = packOf(language);
  const scaled = scaledDown(value, SCALE_EXPONENT[scale]);
  const number = { digits, value: scaled, scale, short: form === 'short', locale: localeOf(language) };
  const word = figures.scaleWord(scale, scaled);
  const withScaleWord = word === '' ? digits : `${digits}${NO_BREAK_SPACE}${word}`;
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
