import type { Chart } from '../model/chart.ts';
import type { ChartRequest } from './request.ts';

/** What every chart takes from the request as it is, and what most charts lack. */
export function chartFrame(
  request: ChartRequest,
  exponent: number,
): Pick<
  Chart,
  'language' | 'unitLabel' | 'exponent' | 'sourceRows' | 'facts' | 'legend' | 'events' | 'categoryStep' | 'gapWidth'
> {
  return {
    language: request.language,
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
