/** The kinds of chart, by their names in outlines. Each has a file in src/chart/kinds/. */
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

/** What an outline may ask for: a kind of chart, or `table` to show a table instead. */
export const CHART_KINDS = [...DRAWN_KINDS, 'table'] as const;

export type ChartKind = (typeof CHART_KINDS)[number];
