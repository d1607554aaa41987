import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Fact, FactId } from '../model/fact.ts';
import { DIMENSIONS } from '../model/measure.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { sum } from '../values/arithmetic.ts';
import { Decimal } from '../values/decimal.ts';
import { isBelow, point } from '../values/interval.ts';
import { writePeriod } from '../values/period-text.ts';
import { differing } from './comparability/rule.ts';
import type { Comparable, Refusal } from './gate.ts';
import { pointOf } from './select-point.ts';
import type { FactStore } from './store.ts';

type Figure = Extract<Evaluated, { kind: 'quantity' }>;

const HUNDRED = point(new Decimal(100));

/**
 * Figures of one time that are parts of one whole, and together more than it by more than their rounding allows: shares
 * that add up to 115 %. Percentages of one measure that nothing sets apart are taken for shares of one whole.
 *
 * @param evaluated - the value of a fact, for the wholes
 */
export function exceedingWhole(
  store: FactStore,
  shown: readonly Comparable[],
  span: Span,
  evaluated: (fact: Fact) => Evaluated | undefined,
): readonly Refusal[] {
  const figures = shown.flatMap((value): readonly Figure[] =>
    value.kind === 'quantity' ? [value] : value.points.flatMap((each) => figuresOf(pointOf(value, each))),
  );
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${wholeKey(store, figure)} ${timeOf(figure)}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group): readonly Refusal[] => {
    const [first, second] = group;
    const total = second && sum(group.map(({ quantity }) => quantity));
    const whole = first && wholeOf(store, first, evaluated);
    if (!first || !second || !total || !whole || !areParts(store, group)) return [];
    if (!isBelow(whole, total.interval)) return [];
    return [refusal(group, first, second, total, whole, span)];
  });
}

function figuresOf(value: Evaluated | undefined): readonly Figure[] {
  return value?.kind === 'quantity' ? [value] : [];
}

function timeOf({ period }: Figure): string {
  return period ? writePeriod(period) : '';
}

/** What a figure is a share or a part of: a fact, or else all that its measure counts. */
function wholeKey(store: FactStore, figure: Figure): string {
  const declared = wholeFactOf(store, figure);
  if (declared !== undefined) return declared;
  // An amount that is part of nothing is no part, even beside its own parts.
  return figure.quantity.unit.kind === 'percent' ? `all of ${figure.measure ?? figure.fact}` : `${figure.fact} itself`;
}

function wholeFactOf(store: FactStore, figure: Figure): FactId | undefined {
  const fact = store.facts.get(figure.fact);
  const ofShare = fact?.kind === 'derived' && fact.op === 'share' ? fact.of[1]?.id : undefined;
  return ofShare ?? figure.partOf;
}

/** What the parts may add up to: a hundred per cent, or the amount of the whole. */
function wholeOf(
  store: FactStore,
  figure: Figure,
  evaluated: (fact: Fact) => Evaluated | undefined,
): Interval | undefined {
  if (figure.quantity.unit.kind === 'percent') return HUNDRED;
  const whole = figure.partOf === undefined ? undefined : store.facts.get(figure.partOf);
  const value = whole && evaluated(whole);
  return value?.kind === 'quantity' && timeOf(value) === timeOf(figure) ? value.quantity.interval : undefined;
}

/** Whether the figures are known as parts of one whole, or nothing says that they aren’t. */
function areParts(store: FactStore, group: readonly Figure[]): boolean {
  const [first] = group;
  if (!first) return false;
  if (wholeFactOf(store, first) !== undefined) return true;
  return group.every((one, index) => group.slice(index + 1).every((other) => !areApart(one, other)));
}

/** Along a dimension that the measure doesn’t add over, figures are each of a whole of its own: literacy by country. */
function areApart(one: Figure, other: Figure): boolean {
  return DIMENSIONS.some((along) => differing(along, one, other) && !one.addsOver?.includes(along));
}

function refusal(
  group: readonly Figure[],
  first: Figure,
  second: Figure,
  total: Quantity,
  whole: Interval,
  span: Span,
): Refusal {
  const names = [...new Set(group.map(({ fact }) => fact))];
  const isPercent = first.quantity.unit.kind === 'percent';
  const most = isPercent ? '100 per cent' : `their whole (${whole.high.toFixed()})`;
  const message = `${names.join(', ')} add up to ${total.stated.low.toFixed()}, which is more than ${most}`;
  const hint = isPercent
    ? 'say what sets them apart, such as `subject:` or `place:`, if each is of a whole of its own; or accept it with a reason'
    : 'they overlap, or one of them is no part of it: mend `part-of:`, or accept it with a reason';
  return {
    ...diagnostic('facts/exceeds-whole', { message, span, hint }),
    facts: [first.fact, second.fact],
    field: 'sum',
  };
}
