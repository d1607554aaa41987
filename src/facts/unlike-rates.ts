import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import { DIMENSIONS } from '../model/measure.ts';
import type { Span } from '../model/span.ts';
import { sum } from '../values/arithmetic.ts';
import { Decimal } from '../values/decimal.ts';
import { overlaps, point } from '../values/interval.ts';
import { writePeriod } from '../values/period-text.ts';
import type { Comparable, Refusal } from './gate.ts';
import { pointOf } from './select-point.ts';

type Figure = Extract<Evaluated, { kind: 'quantity' }>;

const HUNDRED = point(new Decimal(100));

/**
 * Percentages of one measure and one time that nothing sets apart, and that are no parts of one whole
 * either: neither declared so nor adding up to a hundred. They are rates of different things
 * (unemployment and poverty, both called a "rate"), and one axis would compare them.
 */
export function unlikeRates(shown: readonly Comparable[], span: Span): readonly Refusal[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of shown.flatMap(figuresIn).filter(isBareRate)) {
    const key = `${figure.measure} ${figure.period ? writePeriod(figure.period) : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const told = new Set<string>();
  return [...groups.values()].flatMap((group): readonly Refusal[] => {
    const pair = unlikePair(group);
    const key = pair?.map(({ fact }) => fact).join(' ') ?? '';
    if (!pair || told.has(key) || addUpToWhole(group)) return [];
    told.add(key);
    return [refusal(pair[0], pair[1], span)];
  });
}

function figuresIn(value: Comparable): readonly Figure[] {
  if (value.kind === 'quantity') return [value];
  return value.points.flatMap((each) => {
    const figure = pointOf(value, each);
    return figure?.kind === 'quantity' ? [figure] : [];
  });
}

function isBareRate({ quantity, measure, partOf, addsOver, formula }: Figure): boolean {
  const isDeclared = partOf !== undefined || (addsOver?.length ?? 0) > 0 || formula !== undefined;
  return quantity.unit.kind === 'percent' && measure !== undefined && !isDeclared;
}

function unlikePair(group: readonly Figure[]): readonly [Figure, Figure] | undefined {
  for (const [index, one] of group.entries()) {
    const other = group.slice(index + 1).find((each) => each.fact !== one.fact && !areApart(one, each));
    if (other) return [one, other];
  }
  return undefined;
}

function areApart({ qualifiers: one }: Figure, { qualifiers: other }: Figure): boolean {
  return [...DIMENSIONS, 'per' as const, 'statistic' as const].some((key) => one[key] !== other[key]);
}

function addUpToWhole(group: readonly Figure[]): boolean {
  const total = sum(group.map(({ quantity }) => quantity));
  return total !== undefined && overlaps(total.interval, HUNDRED);
}

function refusal(one: Figure, other: Figure, span: Span): Refusal {
  const message = `${one.fact} and ${other.fact} are percentages of one measure, ${one.measure}, and nothing says that they are of one thing`;
  const hint =
    'give each a measure of its own; or say what sets them apart, such as `place:` or `population:`, or of what whole they are parts: `part-of:`, or `adds-over:` of the measure';
  return {
    ...diagnostic('facts/incomparable-measure', { message, span, hint }),
    facts: [one.fact, other.fact],
    field: 'measure',
  };
}
