import type { Chart } from '../model/chart.ts';
import { barsOfAmounts, inOrder } from './bars-of-amounts.ts';
import { inColumns } from './in-columns.ts';
import { partsFrame, partsOf } from './parts.ts';
import { amountsOf, type ChartRequest } from './request.ts';

const noun = { en: 'Bar chart of shares', fr: 'Graphique à barres des parts' };

/** A bar per part of one whole, the largest first, each labelled with its share. Their amounts are in the table. */
export function barsOfShares(request: ChartRequest): Chart {
  // Above a chart of shares stands no unit of its amounts.
  const chart = barsOfAmounts('horizontal', noun, { ...request, unitSaid: () => false });
  const parts = partsOf(inOrder(amountsOf(request), 'horizontal'), chart.exponent, request, true);
  const { alt, table, notes } = partsFrame(parts, chart.exponent, { noun, byShare: true }, request);
  const { columns: _, ...whole } = chart;
  const ofShares: Chart = {
    ...whole,
    shares: true,
    series: chart.series.map((series) => ({
      ...series,
      points: series.points.map((point, index) => {
        const label = parts[index]?.shareLabel ?? '';
        return point && { ...point, label, figure: label };
      }),
    })),
    alt,
    table,
    notes,
  };
  return inColumns(ofShares, noun, request);
}
