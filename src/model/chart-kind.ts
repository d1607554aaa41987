/** The kinds of chart, by the names that outlines use; src/chart/kinds/ has a file for each. */
export const DRAWN_KINDS = [
  'bar',
  'column',
  'stacked',
  'percent',
  'line',
  'area',
  'slope',
  'doughnut',
  'range',
  'waterfall',
  'dated',
  'column-and-line',
] as const;

export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** What an outline may ask for: a kind of chart, or the table that stands for one. */
export const CHART_KINDS = [...DRAWN_KINDS, 'table'] as const;

export type ChartKind = (typeof CHART_KINDS)[number];
