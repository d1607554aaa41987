import { plotExponent } from '../chart/scale.ts';
import { formatPeriod } from '../language/format-period.ts';
import { CHART_WORDS, LINE_WORDS } from '../language/slide-words.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { CalendarDate, Period } from '../model/period.ts';
import { civilDay } from '../values/calendar.ts';
import { firstDay, lastDay } from '../values/period.ts';
import type { SlideContext } from './context.ts';
import { labelOf, type ShownFact } from './shown-facts.ts';
import { unitLabel } from './unit-label.ts';

/**
 * The statistical subtitle that facts give by themselves: measure, period, unit, prices. Parts that the facts don't
 * share are left out. A timeline says instead how it is drawn.
 */
export function subtitleWords(
  shown: readonly ShownFact[],
  kind: 'chart' | 'table' | 'stats' | 'timeline',
  context: SlideContext,
): readonly string[] {
  const { language } = context;
  if (kind === 'timeline') {
    return [periodSpan(shown, context), CHART_WORDS[language].evenSpacing].filter((text) => text !== '');
  }
  if (kind === 'stats') return [];
  const parts = [subjectOf(shown, context), periodSpan(shown, context)];
  if (kind === 'chart') parts.push(commonUnit(shown, context));
  if (shown.every(({ value }) => value.qualifiers.prices?.kind === 'current'))
    parts.push(LINE_WORDS[language].currentPrices);
  return parts.filter((text) => text !== '');
}

/** The one series' own name, or the measure that all share; empty where they share none. */
export function subjectOf(shown: readonly ShownFact[], context: SlideContext): string {
  const first = shown[0];
  if (first === undefined) return '';
  if (shown.every((item) => item.reference.id === first.reference.id)) return labelOf(first.reference, context);
  const measures = new Set(
    shown.map((item) => item.value.measure ?? context.store.facts.get(item.reference.id)?.measure),
  );
  const [only] = measures;
  if (measures.size !== 1 || only === undefined) return '';
  const label = context.store.measures.get(only)?.label;
  return label?.[context.language] ?? label?.en ?? '';
}

function commonUnit(shown: readonly ShownFact[], context: SlideContext): string {
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

/** One period where all share it, else the years from the first to the last. */
function periodSpan(shown: readonly ShownFact[], context: SlideContext): string {
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
