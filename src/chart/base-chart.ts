import type { Chart } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { ChartRequest } from './request.ts';

/** The values every chart takes unchanged from the request, and defaults for those that most charts don't need. */
export function baseChart(
  request: ChartRequest,
  exponent: number,
): Pick<
  Chart,
  'language' | 'unit' | 'unitLabel' | 'exponent' | 'sourceRows' | 'facts' | 'legend' | 'events' | 'gapWidth'
> {
  return {
    language: request.language,
    unit: unitOf(request),
    unitLabel: request.unitLabel(exponent),
    exponent,
    sourceRows: request.sourceRows,
    facts: request.facts,
    legend: false,
    events: [],
    gapWidth: 60,
  };
}

/** The name of a chart’s only series: what it measures, or at least in what. */
export function measureName({ measure, unitLabel }: ChartRequest, exponent: number): string {
  return measure ?? unitLabel(exponent);
}

/** Everything a chart draws has the same unit. */
function unitOf({ data: [first] }: ChartRequest): Unit {
  if (first === undefined) throw new Error('A chart of nothing');
  return first.kind === 'amount' ? first.quantity.unit : first.unit;
}
