import type { Chart, ChartPoint, ChartSeries, Fill } from '../../../model/chart.ts';
import type { ColourToken } from '../../../model/template.ts';
import type { ChartLook } from '../chart-part.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { barShape, type Dash, line, NO_LINE, solidFill } from './drawing.ts';
import { seriesLabels } from './labels.ts';
import { categoryLabels, seriesName, seriesValues } from './values.ts';

/** Points. */
const LINE_WIDTH = 2.25;
const MARKER_SIZE = 7;

/** `c:ser` of a bar chart. The order of its children is the schema's (CT_BarSer). */
export function barSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
): string {
  const own = series.points.map((point, i) => (point && differs(point) ? barPoint(series, point, i) : ''));
  return (
    `<c:ser>${identity(index, series, references)}${barShape(series.colour, series.fill)}` +
    `<c:invertIfNegative val="0"/>${own.join('')}${seriesLabels(chart, series, look)}` +
    `${dataOf(chart, index, series, references)}</c:ser>`
  );
}

/** `c:ser` of a line chart (CT_LineSer). A point without neighbours has a marker, since no line shows it. */
export function lineSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
): string {
  const own = series.points.map((point, i) => {
    if (!point) return '';
    const marked = point.marked || (!series.points[i - 1] && !series.points[i + 1]);
    return marked || differs(point) ? linePoint(series, point, i, marked) : '';
  });
  return (
    `<c:ser>${identity(index, series, references)}<c:spPr>${stroke(series.colour, series.fill)}</c:spPr>${NO_MARKER}` +
    `${own.join('')}${seriesLabels(chart, series, look)}${dataOf(chart, index, series, references)}<c:smooth val="0"/></c:ser>`
  );
}

function identity(index: number, series: ChartSeries, references: ChartReferences): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/>${seriesName(references.series[index]?.name ?? '', series.name)}`;
}

function dataOf(chart: Chart, index: number, series: ChartSeries, references: ChartReferences): string {
  return categoryLabels(references.categories, chart) + seriesValues(references.series[index]?.values ?? '', series);
}

function differs(point: ChartPoint): boolean {
  return point.colour !== undefined || point.fill !== undefined;
}

function barPoint(series: ChartSeries, point: ChartPoint, index: number): string {
  const shape = barShape(point.colour ?? series.colour, point.fill ?? series.fill);
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape}</c:dPt>`;
}

/** The line that leads to the point is the point's: it is written again, or PowerPoint draws it in a colour of its own. */
function linePoint(series: ChartSeries, point: ChartPoint, index: number, marked: boolean): string {
  const colour = point.colour ?? series.colour;
  const fill = point.fill ?? series.fill;
  return (
    `<c:dPt><c:idx val="${index}"/>${marked ? marker(colour, fill) : NO_MARKER}<c:bubble3D val="0"/>` +
    `<c:spPr>${stroke(colour, fill)}</c:spPr></c:dPt>`
  );
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

function marker(colour: ColourToken, fill: Fill): string {
  const inside = solidFill(fill === 'solid' ? colour : 'paper');
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/><c:spPr>${inside}${line(colour, 1.5)}</c:spPr></c:marker>`;
}

/** A line says how firm its figures are by its dash, as a bar does by its fill. */
function stroke(colour: ColourToken, fill: Fill): string {
  const dashes: Readonly<Record<Exclude<Fill, 'none'>, Dash>> = { solid: 'solid', outlined: 'dash', hatched: 'sysDot' };
  return fill === 'none' ? NO_LINE : line(colour, LINE_WIDTH, dashes[fill]);
}
