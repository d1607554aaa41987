import type { FactId } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { equals } from '../values/period.ts';
import type { ChartRequest } from './request.ts';

/** Whether the title speaks of a fact, or of this point of it. */
export function isHighlighted(request: Pick<ChartRequest, 'highlight'>, fact: FactId, period?: Period): boolean {
  return request.highlight.some(
    (wanted) =>
      wanted.fact === fact && (wanted.period === undefined || (period !== undefined && equals(wanted.period, period))),
  );
}
