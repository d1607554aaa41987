import { plotExponent } from '../chart/scale.ts';
import { isChangeFact } from '../facts/change-fact.ts';
import { formatPeriod } from '../language/format-period.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import { lowerFirst } from '../language/lower-first.ts';
import { placeName } from '../language/place-names.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { CalendarDate, Period } from '../model/period.ts';
import { civilDay } from '../values/calendar.ts';
import { firstDay, lastDay } from '../values/period.ts';
import type { SlideContext } from './context.ts';
import { labelOf, type ShownFact } from './shown-facts.ts';
import { unitLabel } from './unit-label.ts';

/**
 * The parts of the statistical subtitle that facts give by themselves: measure, place, period, unit
 * (of a chart), prices. Parts that the facts don't share are left out. A timeline gives only its
 * period, and stats give nothing.
 */
export function subtitleWords(
  shown: readonly ShownFact[],
  kind: 'chart' | 'table' | 'stats' | 'timeline',
  context: SlideContext,
  unit = kind === 'chart' ? commonUnit(shown, context) : '',
): readonly string[] {
  if (kind === 'timeline') return [periodSpan(shown, context)].filter((text) => text !== '');
  if (kind === 'stats') return [];
  const parts = [...subjectParts(shown, context), periodSpan(shown, context), unit, sharedPrices(shown, context)];
  return parts.filter((text) => text !== '');
}

/** What a chart's subtitle says, part by part; what its facts don't share is empty. */
export interface SubtitleParts {
  /** What is measured, and where; or what its only fact is called. */
  readonly subject: readonly string[];
  readonly period: string;
  readonly unit: string;
  readonly prices: string;
}

/** The parts of a chart's subtitle, with the unit that it plots. */
export function chartParts(shown: readonly ShownFact[], unit: string, context: SlideContext): SubtitleParts {
  return {
    subject: subjectParts(shown, context),
    period: periodSpan(shown, context),
    unit,
    prices: sharedPrices(shown, context),
  };
}

/** Those of a chart of shares: of what, where, when. Prices say nothing of shares. */
export function sharesParts(shown: readonly ShownFact[], context: SlideContext): SubtitleParts {
  const { phrases, slideWords } = packOf(context.language);
  const [of = '', ...where] = subjectParts(shown, context);
  const measured = slideWords.lines.shareOf(lowerFirst(of, context.language));
  return { subject: [measured, ...where], period: periodSpan(shown, context), unit: phrases.percentUnit, prices: '' };
}

export function wordsOfParts({ subject, period, unit, prices }: SubtitleParts): readonly string[] {
  return [...subject, period, unit, prices].filter((text) => text !== '');
}

/** What is shown and where, in one phrase; empty if the facts share nothing. */
export function subjectOf(shown: readonly ShownFact[], context: SlideContext): string {
  return subjectParts(shown, context)
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * The measure and the place that all facts share. A single fact, or several of one label, give that, if
 * it says the measure; where no place is known, with the measure if it says nothing of it. Changes of a measure are none of its amounts, so they share
 * it only by their label.
 */
export function subjectParts(shown: readonly ShownFact[], context: SlideContext): readonly string[] {
  const first = shown[0];
  if (first === undefined) return [];
  const isChange = shown.every(({ reference }) => isChangeFact(context.store, reference.id));
  const measure = isChange ? '' : sharedMeasure(shown, context);
  const where = sharedPlace(shown, context);
  const own = labelOf(first.reference, context);
  if (shown.some(({ reference }) => labelOf(reference, context) !== own)) return [measure, where];
  const saysMeasure = measure === '' || own.toLowerCase().includes(measure.toLowerCase());
  if (saysMeasure) return [own];
  if (where !== '') return [measure, where];
  return shareWord(own, measure) ? [own] : [measure, own];
}

/** Whether two names have a word in common that is no article or preposition. */
function shareWord(a: string, b: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
  const others = new Set(wordsOf(b));
  return wordsOf(a).some((word) => word.length >= LONG && others.has(word));
}

/** Letters of the shortest word that means something by itself. */
const LONG = 4;

function sharedMeasure(shown: readonly ShownFact[], context: SlideContext): string {
  const [only, ...others] = new Set(
    shown.map((item) => item.value.measure ?? context.store.facts.get(item.reference.id)?.measure),
  );
  const label = only === undefined || others.length > 0 ? undefined : context.store.measures.get(only)?.label;
  return inLanguage(label, context.language) ?? '';
}

/** The parties or the place of the figures, as far as all agree: "Canada–Mali", "Mali". */
function sharedPlace(shown: readonly ShownFact[], context: SlideContext): string {
  const shared = (key: 'reporter' | 'partner' | 'subject' | 'object' | 'place') => {
    const [only, ...others] = new Set(shown.map(({ value }) => value.qualifiers[key]));
    return only === undefined || others.length > 0 ? undefined : placeName(only, context.language);
  };
  const pair = [shared('reporter') ?? shared('subject'), shared('partner') ?? shared('object')];
  const named = pair.filter((name) => name !== undefined);
  return named.length > 0 ? named.join('–') : (shared('place') ?? '');
}

/** Current prices, or those of the year that all figures are in. Empty if the figures differ. */
function sharedPrices(shown: readonly ShownFact[], context: SlideContext): string {
  const words = packOf(context.language).slideWords.lines;
  const [only, ...others] = new Set(
    shown.map(({ value: { qualifiers } }) => {
      if (qualifiers.prices === undefined) return '';
      return qualifiers.prices.kind === 'current' ? words.currentPrices : words.constantPrices(qualifiers.prices.base);
    }),
  );
  return only === undefined || others.length > 0 ? '' : only;
}

export function commonUnit(shown: readonly ShownFact[], context: SlideContext): string {
  const units = shown.map(({ value }) =>
    value.kind === 'quantity' ? value.quantity.unit : value.kind === 'series' ? value.unit : undefined,
  );
  const first = units[0];
  if (first === undefined) return '';
  const largest = Math.max(...shown.map(({ value }) => largestOf(value)));
  const labels = new Set(
    units.map((unit) => (unit === undefined ? '' : unitLabel(unit, plotExponent(largest), context.language))),
  );
  const [only] = labels;
  return labels.size === 1 && only !== undefined ? only : '';
}

function largestOf(value: Evaluated): number {
  switch (value.kind) {
    case 'quantity':
      return value.quantity.stated.high.abs().toNumber();
    case 'series':
      return Math.max(0, ...value.points.map((point) => point.quantity?.stated.high.abs().toNumber() ?? 0));
    case 'date':
    case 'list':
    case 'quote':
    case 'ranking':
    case 'verdict':
    case 'words':
      return 0;
    default:
      return value satisfies never;
  }
}

/** The period if all share it, else the years from the first to the last. */
export function periodSpan(shown: readonly ShownFact[], context: SlideContext): string {
  const periods = shown.flatMap(({ reference, value }): readonly Period[] => {
    if (value.kind === 'series') return value.points.map((point) => point.period);
    const period = value.kind === 'date' ? value.date : (value.period ?? context.store.facts.get(reference.id)?.asOf);
    return period === undefined || period.kind === 'unknown' ? [] : [period];
  });
  const texts = new Set(periods.map((period) => formatPeriod(period, 'words', context.language)));
  const [only] = texts;
  if (texts.size === 1 && only !== undefined) return only;
  const starts = periods.map((p) => firstDay(p) ?? lastDay(p)).filter((day) => day !== undefined);
  const ends = periods.map((p) => lastDay(p) ?? firstDay(p)).filter((day) => day !== undefined);
  if (starts.length === 0 || ends.length === 0) return '';
  const from: CalendarDate = { year: civilDay(Math.min(...starts)).year };
  const to: CalendarDate = { year: civilDay(Math.max(...ends)).year };
  return from.year === to.year
    ? String(from.year)
    : formatPeriod({ kind: 'range', from, to }, 'short', context.language);
}
