import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { FigureExpression } from '../../model/words.ts';
import { overlaps } from '../../values/period.ts';

/** When the fact of a figure was: its date, or the period of its value. */
export function timeOfFigure(figure: FigureExpression | undefined, store: FactStore): Period | undefined {
  if (figure?.kind !== 'value' && figure?.kind !== 'period') return undefined;
  return timeOf(figure.of, store);
}

export function timeOf(reference: FactReference, store: FactStore): Period | undefined {
  const { value } = evaluate(store, reference);
  return value?.kind === 'date' ? value.date : value?.period;
}

/** Whether two times can be meant by the same year. */
export function isSameTime(a: Period | undefined, b: Period | undefined): boolean {
  return a === undefined || b === undefined || a.kind === 'unknown' || b.kind === 'unknown' || overlaps(a, b);
}
