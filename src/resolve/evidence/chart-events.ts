import type { RequestedEvent } from '../../chart/request.ts';
import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { monthName } from '../../language/months.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { locationOn, type SlideContext } from '../context.ts';
import { shownFacts } from '../shown-facts.ts';
import { factName } from './chart-names.ts';

/** The dated facts that a chart marks along its axis of time. */
export function requestedEvents(evidence: ChartEvidence, context: SlideContext): Outcome<readonly RequestedEvent[]> {
  const found = gatherFindings();
  const shown = found.take(shownFacts(evidence.events, context));
  const dated = shown.flatMap(({ reference, value }): readonly RequestedEvent[] => {
    if (value.kind === 'date') {
      const label = eventLabel(factName(reference, evidence, context), value.date, context);
      return [{ fact: reference.id, label, period: value.date, span: reference.span }];
    }
    found.add(
      diagnostic('chart/not-an-event', {
        message: `${reference.id} has no date to mark on the axis`,
        span: reference.span,
        at: locationOn(context, 'chart'),
      }),
    );
    return [];
  });
  return found.with(dated);
}

/**
 * An event with its date: "Coup, Mar 2012", or "March coup d’état, 2012" if the name itself says
 * the month.
 */
function eventLabel(name: string, period: Period, { language }: SlideContext): string {
  if (period.kind !== 'date') return `${name}, ${formatPeriod(period, 'short', language)}`;
  const { year, month } = period.date;
  const says = month !== undefined && name.toLowerCase().includes(monthName(month, 'words', language).toLowerCase());
  const date = month === undefined || says ? { year } : { year, month };
  return `${name}, ${formatPeriod({ kind: 'date', date }, 'short', language)}`;
}
