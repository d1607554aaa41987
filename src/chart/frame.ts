import type { Chart } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { ChartRequest } from './request.ts';

/** What every chart takes from the request as it is, and what most charts lack. */
export function chartFrame(
  request: ChartRequest,
  exponent: number,
): Pick<
  Chart,
  | 'language'
  | 'unit'
  | 'unitLabel'
  | 'exponent'
  | 'sourceRows'
  | 'facts'
  | 'legend'
  | 'events'
  | 'categoryStep'
  | 'gapWidth'
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
    categoryStep: 1,
    gapWidth: 60,
  };
}

/** All that a chart draws is of one unit. */
function unitOf({ data: [first] }: ChartRequest): Unit {
  if (first === undefined) throw new Error('A chart of nothing');
  return first.kind === 'amount' ? first.quantity.unit : first.unit;
}
