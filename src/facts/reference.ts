import type { FactReference, PointSelector } from '../model/fact.ts';
import { writePeriod } from '../values/period-text.ts';

/** The reference as an author writes it: `aid.bilateral-usd@2011`. */
export function writeReference(reference: Pick<FactReference, 'id' | 'at'>): string {
  return reference.at ? `${reference.id}@${writeSelector(reference.at)}` : reference.id;
}

/** Whether two references name the same fact or point. */
export function isSameReference(a: FactReference, b: FactReference): boolean {
  return writeReference(a) === writeReference(b);
}

export function writeSelector(at: PointSelector): string {
  return at.kind === 'period' ? writePeriod(at.period) : at.kind;
}
