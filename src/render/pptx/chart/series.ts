import {
  areaLook,
  chartBarLook,
  DOT_SIZE,
  dotLook,
  dotShape,
  isMarked,
  lineStroke,
  MARKER_SIZE,
  markerLook,
  sliceLook,
  stretchStroke,
} from '../../../chart/look.ts';
import { standsPastEnd } from '../../../chart/past-end.ts';
import type { Chart, ChartPoint, ChartSeries, Fill } from '../../../model/chart.ts';
import type { ColourToken } from '../../../model/colour.ts';
import { isPlainValue, labelCells } from '../workbook/label-cells.ts';
import { numeral } from '../workbook/numeral.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { NO_LINE, shapeProperties, strokeLine, unseenLine } from './drawing.ts';
import { seriesLabels } from './labels.ts';
import { leaderBars, stemBars } from './leaders.ts';
import type { ChartLook } from './look.ts';
import { categoryDays, categoryLabels, labelRange, numbers, seriesName, seriesValues } from './values.ts';

/** `c:ser` of a bar chart, with children in schema order (CT_BarSer). */
export function barSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
): string {
  const own = series.points.map((point, i) => (point && differs(point) ? barPoint(chart, series, point, i) : ''));
  const order = index + (chart.namesAbove ? 1 : 0);
  return (
    `<c:ser>${identity(index, series, references, { id: index, order })}${shapeProperties(chartBarLook(chart, series))}` +
    `<c:invertIfNegative val="0"/>${own.join('')}${seriesLabels(chart, series, look)}` +
    `${leaderBars(chart, { index, points: series.points.length, onLine: false }, look)}` +
    `${dataOf(chart, index, series, references)}${labelRangeOf(chart, index, references)}</c:ser>`
  );
}

/** `c:ser` of a line chart (CT_LineSer). A point without neighbours gets a marker, because no line shows it. */
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
    const marked = isMarked(series, i);
    return marked || differs(point) ? linePoint(series, point, i, marked) : '';
  });
  return (
    `<c:ser>${identity(index, series, references, { id, order: id })}<c:spPr>${strokeLine(lineStroke(series))}</c:spPr>${NO_MARKER}` +
    `${own.join('')}${seriesLabels(chart, series, look)}${leaderBars(chart, { index, points: series.points.length, onLine: true }, look)}` +
    `${dataOf(chart, index, series, references)}<c:smooth val="0"/>${labelRangeOf(chart, index, references)}</c:ser>`
  );
}

/** `c:ser` of dots on stems (CT_LineSer): markers without a line, and error bars from them to zero. */
export function stemSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
): string {
  return (
    `<c:ser>${identity(index, series, references)}<c:spPr>${NO_LINE}</c:spPr>${dotMarker(series)}` +
    `${dotsOf(series)}${seriesLabels(chart, series, look)}${stemBars(chart, index, references, look)}` +
    `${dataOf(chart, index, series, references)}<c:smooth val="0"/>${labelRangeOf(chart, index, references)}</c:ser>`
  );
}

/** `c:ser` of the dots of one moment (CT_ScatterSer): x is the figure, y the row. */
export function dotSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
  places: string,
): string {
  const numerals = series.points.map((point) => (point ? numeral(point.value) : undefined));
  return (
    `<c:ser>${identity(index, series, references, { id: index, order: index + 1 })}<c:spPr>${NO_LINE}</c:spPr>${dotMarker(series)}` +
    `${dotsOf(series)}${seriesLabels(chart, series, look)}` +
    `<c:xVal>${numbers(references.series[index]?.values ?? '', numerals)}</c:xVal><c:yVal>${places}</c:yVal>` +
    `<c:smooth val="0"/>${labelRangeOf(chart, index, references)}</c:ser>`
  );
}

function dotsOf(series: ChartSeries): string {
  return series.points.map((point, index) => (point === null ? '' : dot(series, point, index))).join('');
}

/** A line that can't be seen has the dot's colour, because LibreOffice fills dots with that of their line. */
function dot(series: ChartSeries, point: ChartPoint, index: number): string {
  const [colour, fill] = [point.colour ?? series.colour, point.fill ?? series.fill];
  return (
    `<c:dPt><c:idx val="${index}"/>${dotMarker(series, point)}<c:bubble3D val="0"/>` +
    `<c:spPr>${unseenLine(fill === 'solid' ? colour : 'earlier')}</c:spPr></c:dPt>`
  );
}

/** `c:ser` of an area chart (CT_AreaSer): only the fill; a line over the same cells draws the edge and the labels. */
export function areaSeries(chart: Chart, index: number, series: ChartSeries, references: ChartReferences): string {
  return (
    `<c:ser>${identity(index, series, references)}${shapeProperties(areaLook(series.colour))}` +
    `${dataOf(chart, index, series, references)}</c:ser>`
  );
}

/** `c:ser` of a doughnut (CT_PieSer): one colour per slice, with paper between neighbours. */
export function sliceSeries(
  chart: Chart,
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  look: ChartLook,
): string {
  const slices = series.points.map((point, i) => {
    if (!point) return '';
    const shape = shapeProperties(sliceLook(point.colour ?? series.colour, point.fill ?? series.fill));
    return `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/>${shape}</c:dPt>`;
  });
  return (
    `<c:ser>${identity(index, series, references)}${slices.join('')}${seriesLabels(chart, series, look)}` +
    `${dataOf(chart, index, series, references)}${labelRangeOf(chart, index, references)}</c:ser>`
  );
}

function identity(
  index: number,
  series: ChartSeries,
  references: ChartReferences,
  { id, order } = { id: index, order: index },
): string {
  return `<c:idx val="${id}"/><c:order val="${order}"/>${seriesName(references.series[index]?.name ?? '', series.name)}`;
}

function dataOf(chart: Chart, index: number, series: ChartSeries, references: ChartReferences): string {
  const categories = chart.time?.kind === 'dates' ? categoryDays : categoryLabels;
  return categories(references.categories, chart) + seriesValues(references.series[index]?.values ?? '', series);
}

/** The range is named only where a label is read from it. */
function labelRangeOf(chart: Chart, index: number, references: ChartReferences): string {
  const series = chart.series[index];
  const isRead = series?.points.some(
    (point, at) => point?.label !== undefined && !isPlainValue(series, point) && !standsPastEnd(chart, index, at),
  );
  const texts = labelCells(chart)[index]?.map((cell) => cell?.text) ?? [];
  return isRead ? labelRange(references.series[index]?.labels, texts) : '';
}

function differs(point: ChartPoint): boolean {
  return point.colour !== undefined || point.fill !== undefined || point.pale === true;
}

function barPoint(chart: Chart, series: ChartSeries, point: ChartPoint, index: number): string {
  const shape = shapeProperties(chartBarLook(chart, series, point));
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape}</c:dPt>`;
}

/**
 * The line leading to a point belongs to the point: unless it is repeated here, PowerPoint draws it in a colour of its
 * own.
 */
function linePoint(series: ChartSeries, point: ChartPoint, index: number, marked: boolean): string {
  const colour = point.colour ?? series.colour;
  const fill = point.fill ?? series.fill;
  return (
    `<c:dPt><c:idx val="${index}"/>${marked ? marker(colour, fill) : NO_MARKER}<c:bubble3D val="0"/>` +
    `<c:spPr>${strokeLine(stretchStroke(series, index))}</c:spPr></c:dPt>`
  );
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

function dotMarker(series: ChartSeries, point?: ChartPoint): string {
  const symbol = dotShape(point?.fill ?? series.fill);
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${DOT_SIZE}"/>${shapeProperties(dotLook(series, point))}</c:marker>`;
}

function marker(colour: ColourToken, fill: Fill): string {
  const shape = shapeProperties(markerLook(colour, fill));
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/>${shape}</c:marker>`;
}
