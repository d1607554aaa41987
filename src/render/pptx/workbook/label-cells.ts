import { standsPastEnd } from '../../../chart/past-end.ts';
import { packOf } from '../../../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../model/chart.ts';
import type { Language } from '../../../model/language.ts';
import type { PointIndex } from '../../../model/mark.ts';
import { Decimal } from '../../../values/decimal.ts';
import { labelFormula, type SheetNumber } from './label-formula.ts';
import { valueCell } from './value-cell.ts';

/** Excel's limit of a text in a formula, and of a formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;

/** The cell that a label is read from. Without a formula its text is typed: the sheet's numbers don't give it. */
export interface LabelCell {
  readonly text: string;
  readonly formula?: string;
}

/** The value of every point of a helper series. */
export const PAST_END = '0';

/** The name of such a series, and the heading of its column. */
export function pastEndHeading(language: Language): string {
  return packOf(language).templateWords.workbook.pastEnd;
}

/** A label of a helper series: the point it belongs to. */
export type PastLabel = PointIndex & { readonly series: number };

/**
 * The helper series that carry labels past the ends of stacks, by category. Each is a part of no length behind the last
 * one, since a chart has no place for a label beyond a stack.
 */
export function pastEndSeries(chart: Chart): readonly (readonly (PastLabel | undefined)[])[] {
  const byCategory = chart.categories.map((_, point) =>
    chart.series.flatMap(({ points }, series): readonly PastLabel[] =>
      points[point]?.label !== undefined && standsPastEnd(chart, series, point) ? [{ series, point }] : [],
    ),
  );
  const count = Math.max(0, ...byCategory.map((labels) => labels.length));
  return Array.from({ length: count }, (_, index) => byCategory.map((labels) => labels[index]));
}

/**
 * Whether a label is the number that any viewer writes alike, so that the chart writes it itself: no decimals, no
 * groups, no sign, no unit. Dots in rows have their rows for values.
 */
export function isPlainValue({ drawnAs }: ChartSeries, { label, value }: ChartPoint): boolean {
  return (
    drawnAs !== 'dots' &&
    label !== undefined &&
    /^\d{1,3}$/.test(label) &&
    label === value.toFixed(0, Decimal.ROUND_HALF_UP)
  );
}

/** What the deck shows of each point, by series: its label, or its text in the chart's table. */
export function labelCells(chart: Chart): readonly (readonly (LabelCell | undefined)[])[] {
  return chart.series.map(({ points, fill, helper }, series) =>
    points.map((point, index) => {
      if (point === null || standsPastEnd(chart, series, index)) return undefined;
      const isUnseen = fill === 'none' || helper !== undefined;
      if (isUnseen && point.label === undefined) return undefined;
      return point.label === undefined ? tableCell(chart, series, index) : labelCell(chart, { series, point: index });
    }),
  );
}

/** What the table beside the notes says of a point, if it is laid out as the sheet is and states its number. */
function tableCell(chart: Chart, series: number, point: number): LabelCell | undefined {
  const { rows, columns } = chart.table;
  const written = chart.series.filter(({ helper }) => helper === undefined);
  if (rows.length !== chart.categories.length || columns.length !== written.length + 1) return undefined;
  const cell = cellOf(chart, series, point, rows[point]?.cells[series]?.text ?? '');
  return cell.formula === undefined ? undefined : cell;
}

/** The cell of a point's label. */
export function labelCell(chart: Chart, { series, point }: PastLabel): LabelCell {
  return cellOf(chart, series, point, chart.series[series]?.points[point]?.label ?? '');
}

function cellOf(chart: Chart, series: number, point: number, text: string): LabelCell {
  const formula = sourcesOf(chart, series, point)
    .map((numbers) => labelFormula(text, numbers, chart.language))
    .find((each) => each !== undefined && each.length <= LONGEST_FORMULA);
  return formula === undefined || text.length > LONGEST_TEXT ? { text } : { text, formula };
}

/** The numbers that a label may state, the likeliest first: both ends of a range, a share, the value. */
function sourcesOf(chart: Chart, series: number, index: number): readonly (readonly SheetNumber[])[] {
  const point = chart.series[series]?.points[index];
  if (!point) return [];
  const own = { value: point.value, expression: valueCell(series, index) };
  const { low } = point;
  if (low !== undefined) {
    const from = chart.series.findIndex(({ points }, at) => at < series && points[index]?.value.eq(low) === true);
    if (from === -1) return [];
    const lowCell = valueCell(from, index);
    return [
      [
        { value: low, expression: lowCell },
        { value: low.plus(point.value), expression: `(${lowCell}+${own.expression})` },
      ],
    ];
  }
  const whole = wholeOf(chart, series, index);
  const share = whole && {
    value: whole.value.isZero() ? new Decimal(0) : point.value.times(100).div(whole.value),
    expression: `100*${own.expression}/${whole.expression}`,
  };
  return share ? [[share], [own]] : [[own]];
}

/** What a share is one of: the parts of a ring, or those of a stack that is drawn as a whole. */
function wholeOf(chart: Chart, series: number, index: number): SheetNumber | undefined {
  const last = chart.categories.length - 1;
  if (chart.kind === 'doughnut') {
    const values = (chart.series[series]?.points ?? []).flatMap((point) => point?.value ?? []);
    return {
      value: Decimal.sum(0, ...values),
      expression: `SUM(${valueCell(series, 0)}:${valueCell(series, last)})`,
    };
  }
  if (chart.grouping !== 'percent') return undefined;
  const values = chart.series.flatMap(({ points }) => points[index]?.value ?? []);
  return {
    value: Decimal.sum(0, ...values),
    expression: `SUM(${valueCell(0, index)}:${valueCell(chart.series.length - 1, index)})`,
  };
}

/** The cell of the text in a ring’s hole: its name, and below it the sum of the slices. */
export function centreCell(chart: Chart): LabelCell | undefined {
  const { centre, categories, language } = chart;
  if (centre === undefined) return undefined;
  const text = `${centre.name}\n${centre.figure}`;
  const sum = `SUM(${valueCell(0, 0)}:${valueCell(0, categories.length - 1)})`;
  const formula = labelFormula(text, [{ value: centre.value, expression: sum }], language);
  return formula === undefined ? { text } : { text, formula };
}
