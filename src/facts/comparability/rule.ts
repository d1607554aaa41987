import type { Code } from '../../diagnostics/codes.ts';
import type { Evaluated, Wholes } from '../../model/evaluated.ts';
import type { FactId } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import { hull } from '../../values/period.ts';

/**
 * Where two figures would meet: in a computation, a claim, on the axis of a chart, or in a column
 * of a table.
 */
export type Meeting = 'sum' | 'difference' | 'ratio' | 'share' | 'mean' | 'comparison' | 'axis' | 'column';

/** Figures with a unit. Nothing else can meet. */
export type Comparable = Extract<Evaluated, { kind: 'quantity' | 'series' }>;

/** How two figures differ, in words; undefined if they don't, or if that isn't certain. */
export type Rule = (meeting: Meeting, a: Comparable, b: Comparable) => Difference | undefined;

export interface Difference {
  readonly code: Code;
  /** What differs, in words: "kind of amount", "statistic", "period". */
  readonly field: string;
  /** What each of them is. */
  readonly of: readonly [string, string];
  /** How to mend it. */
  readonly mend: string;
}

/** The values of a qualifier that both figures state, if they differ. */
export function differing<K extends Exclude<keyof Qualifiers, 'prices'>>(
  key: K,
  a: Comparable,
  b: Comparable,
): readonly [NonNullable<Qualifiers[K]>, NonNullable<Qualifiers[K]>] | undefined {
  const one = a.qualifiers[key];
  const other = b.qualifiers[key];
  return one != null && other != null && one !== other ? [one, other] : undefined;
}

/** The time that a figure covers: for a series, that of all its points. Undefined if unknown. */
export function periodOf(figure: Comparable): Period | undefined {
  if (figure.kind === 'series') return hull(figure.points.map((point) => point.period));
  return figure.period?.kind === 'unknown' ? undefined : figure.period;
}

/**
 * Whether the store declares the first to be in the second: as its part, at any depth, or as a term
 * of its sum.
 */
export function isPartOf(part: Comparable, whole: Comparable): boolean {
  return isAmong(whole.fact, part) || (whole.terms?.includes(part.fact) === true && whole.fact !== part.fact);
}

function isAmong(whole: FactId, { partOf, wholes }: Comparable): boolean {
  if (wholes === undefined) return partOf === whole;
  for (let next: Wholes | undefined = wholes; next !== undefined; next = next.above) if (next.id === whole) return true;
  return false;
}
