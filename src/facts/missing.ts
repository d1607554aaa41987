import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import { adjoins, firstDay, hull, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';

/**
 * Reports why the points of a series can't all be taken together: one is missing, a period between
 * two points has none, or the period asked for reaches beyond them. Adding them would count the gap
 * as zero. Empty if the operand isn't a series.
 */
export function missingIn(operand: Evaluated, computation: string, span: Span): readonly Diagnostic[] {
  if (operand.kind !== 'series') return [];
  const gap = gapIn(operand);
  if (gap === undefined) return [];
  const message = `the ${computation} of ${operand.fact} lacks ${gap}, and a missing point is not zero`;
  const hint = `take only years without a gap, such as ${operand.fact}@2002..2011`;
  return [diagnostic('facts/missing-is-not-zero', { message, span, hint })];
}

function gapIn({ points, period }: Extract<Evaluated, { kind: 'series' }>): string | undefined {
  const missing = points.find((point) => !point.quantity);
  if (missing) return writePeriod(missing.period);
  const broken = points.find((point, index) => {
    const next = points[index + 1];
    return next && !adjoins(point.period, next.period);
  });
  if (broken) return `what follows ${writePeriod(broken.period)}`;
  const covered = hull(points.map((point) => point.period));
  return covered && period && reachesBeyond(period, covered) ? `a part of ${writePeriod(period)}` : undefined;
}

function reachesBeyond(asked: Period, covered: Period): boolean {
  const [from, to] = [firstDay(asked), lastDay(asked)];
  const [first, last] = [firstDay(covered), lastDay(covered)];
  return (
    (from !== undefined && first !== undefined && from < first) || (to !== undefined && last !== undefined && to > last)
  );
}
