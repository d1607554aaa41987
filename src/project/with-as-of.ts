import type { Outline } from '../model/outline.ts';
import { readPeriod } from '../values/period-text.ts';

/** The outline with another "today". The command line has already checked that it is a date. */
export function withAsOf(outline: Outline, asOf: string | undefined): Outline {
  const period = asOf === undefined ? undefined : readPeriod(asOf);
  return period === undefined ? outline : { ...outline, asOf: { ...outline.asOf, value: period } };
}
