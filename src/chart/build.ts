import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Chart } from '../model/chart.ts';
import { barsOfAmounts } from './bars.ts';
import { barsOfSeries } from './bars-of-series.ts';
import { type ChartPlan, planFor } from './choose.ts';
import { datedColumns } from './dated-columns.ts';
import { areaOfSeries, columnsAndLine, linesOfSeries, slopeOfSeries } from './lines.ts';
import { refuseFacts, refusePlan } from './refuse.ts';
import type { ChartRequest } from './request.ts';
import { doughnut, stackOfAmounts } from './stack.ts';
import { waterfall } from './waterfall.ts';

/** How the facts are to be drawn, or the reasons why they can't be drawn so. */
export function planChart(request: ChartRequest): Outcome<ChartPlan | undefined> {
  const refused = refuseFacts(request);
  if (refused.length > 0) return { value: undefined, diagnostics: refused };
  const plan = planFor(request);
  const misfits = request.kind === 'table' ? [] : refusePlan(plan, request);
  return { value: misfits.length > 0 ? undefined : plan, diagnostics: misfits };
}

/** A complete chart by a plan that `planChart` gave for the same request. */
export function drawChart(plan: ChartPlan, request: ChartRequest): Chart {
  switch (plan.form) {
    case 'bars':
      return barsOfAmounts(plan.direction, request);
    case 'stack':
      return stackOfAmounts(plan.grouping, request);
    case 'doughnut':
      return doughnut(request);
    case 'waterfall':
      return waterfall(request);
    case 'dated':
      return datedColumns(request);
    case 'series-bars':
      return barsOfSeries(plan, request);
    case 'columns-and-line':
      return columnsAndLine(request);
    case 'lines':
      return linesOfSeries(request);
    case 'slope':
      return slopeOfSeries(request);
    case 'area':
      return areaOfSeries(request);
    default:
      return plan satisfies never;
  }
}
