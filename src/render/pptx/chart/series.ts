import type { Chart, ChartPoint, ChartSeries, Fill } from '../../../model/chart.ts';
import type { ColourToken } from '../../../model/colour.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { barShape, type Dash, line, NO_LINE, paleFill, solidFill } from './drawing.ts';
import { seriesLabels } from './labels.ts';
import type { ChartLook } from './look.ts';
import { categoryDays, categoryLabels, seriesName, seriesValues } from './values.ts';

/** Points. */
const LINE_WIDTH = 2.25;
/** A line that is context for another. */
const CONTEXT_WIDTH = 1.25;
const MARKER_SIZE = 7;
/** Between two slices of a ring. */
const SLICE_EDGE = 1.5;

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
  id = index,
): string {
  const own = series.points.map((point, i) => {
    if (!point) return '';
    const marked = point.marked || (!series.points[i - 1] && !series.points[i + 1]);
    return marked || differs(point) ? linePoint(series, point, i, marked) : '';
  });
  return (
    `<c:ser>${identity(index, series, references, id)}<c:spPr>${stroke(series, series.colour, series.fill)}</c:spPr>${NO_MARKER}` +
    `${own.join('')}${seriesLabels(chart, series, look)}${dataOf(chart, index, series, references)}<c:smooth val="0"/></c:ser>`
  );
}

/** `c:ser` of an area chart (CT_AreaSer): the filled stretch, whose edge and labels a line of the same cells draws. */
export function areaSeries(chart: Chart, index: number, series: ChartSeries, references: ChartReferences): string {
  return (
    `<c:ser>${identity(index, series, references)}<c:spPr>${paleFill(series.colour)}${NO_LINE}</c:spPr>` +
    `${dataOf(chart, index, series, references)}</c:ser>`
  );
}

/** `c:ser` of a doughnut (CT_PieSer): a colour a slice, with paper between neighbours. */
export function sliceSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
): string {
  const slices = series.points.map((point, i) => {
    if (!point) return '';
    const shape = sliceShape(point.colour ?? series.colour, point.fill ?? series.fill);
    return `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/>${shape}</c:dPt>`;
  });
  return (
    `<c:ser>${identity(index, series, references)}${slices.join('')}${seriesLabels(chart, series, look)}` +
    `${dataOf(chart, index, series, references)}</c:ser>`
  );
}

function sliceShape(colour: ColourToken, fill: Fill): string {
  return fill === 'solid'
    ? `<c:spPr>${solidFill(colour)}${line('paper', SLICE_EDGE)}</c:spPr>`
    : barShape(colour, fill);
}

function identity(index: number, series: ChartSeries, references: ChartReferences, id = index): string {
  return `<c:idx val="${id}"/><c:order val="${id}"/>${seriesName(references.series[index]?.name ?? '', series.name)}`;
}

function dataOf(chart: Chart, index: number, series: ChartSeries, references: ChartReferences): string {
  const categories = chart.dateAxis ? categoryDays : categoryLabels;
  return categories(references.categories, chart) + seriesValues(references.series[index]?.values ?? '', series);
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
    `<c:spPr>${stroke(series, colour, fill)}</c:spPr></c:dPt>`
  );
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

function marker(colour: ColourToken, fill: Fill): string {
  const inside = solidFill(fill === 'solid' ? colour : 'paper');
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/><c:spPr>${inside}${line(colour, 1.5)}</c:spPr></c:marker>`;
}

/** A line says how firm its figures are by its dash, as a bar does by its fill. */
function stroke(series: ChartSeries, colour: ColourToken, fill: Fill): string {
  const dashes: Readonly<Record<Exclude<Fill, 'none'>, Dash>> = { solid: 'solid', outlined: 'dash', hatched: 'sysDot' };
  return fill === 'none' ? NO_LINE : line(colour, series.subdued ? CONTEXT_WIDTH : LINE_WIDTH, dashes[fill]);
}
