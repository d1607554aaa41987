/** The kinds of chart, by their names in outlines. Each has a file in src/chart/kinds/. */
export const DRAWN_KINDS = [
  'bar',
  'column',
  'diverging',
  'stacked',
  'percent',
  'line',
  'area',
  'slope',
  'dumbbell',
  'doughnut',
  'range',
  'waterfall',
  'lollipop',
  'column-and-line',
  'heat-map',
] as const;

export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** What an outline may ask for: a kind of chart, or `table` to show a table instead. */
export const CHART_KINDS = [...DRAWN_KINDS, 'table'] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

/** What may be written for it: files of before 2027 call a lollipop chart `dated`. */
export const WRITTEN_KINDS = [...CHART_KINDS, 'dated'] as const;

export function kindWritten(name: (typeof WRITTEN_KINDS)[number]): ChartKind {
  return name === 'dated' ? 'lollipop' : name;
}

/** Whether a table shows it, and no chart. */
export function isShownAsTable(kind: ChartKind | undefined): boolean {
  return kind === 'table' || kind === 'heat-map';
}
