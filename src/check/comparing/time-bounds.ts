import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import { overlaps } from '../../values/period.ts';
import type { TimeBound } from './title-word.ts';

/** A typed year, or when the fact of a figure was: its date, or the period of its value. */
export function timeOfBound(bound: TimeBound | undefined, store: FactStore): Period | undefined {
  if (bound?.kind === 'year') return { kind: 'date', date: { year: bound.year } };
  if (bound?.kind !== 'value' && bound?.kind !== 'period') return undefined;
  return timeOf(bound.of, store);
}

export function timeOf(reference: FactReference, store: FactStore): Period | undefined {
  const { value } = evaluate(store, reference);
  return value?.kind === 'date' ? value.date : value?.period;
}

/** Whether two times can be meant by the same year. */
export function isSameTime(a: Period | undefined, b: Period | undefined): boolean {
  return a === undefined || b === undefined || a.kind === 'unknown' || b.kind === 'unknown' || overlaps(a, b);
}
