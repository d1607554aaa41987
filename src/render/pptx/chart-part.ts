import { hasDots, runsAcross } from '../../chart/axis-kind.ts';
import { isData } from '../../chart/data-series.ts';
import { RING_HOLE } from '../../chart/look.ts';
import { languageTag } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { categoryAxis, dateAxis, valueAxis } from './chart/axes.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from './chart/axis-ids.ts';
import { dotsAxes, dotsChart } from './chart/dots.ts';
import { INVISIBLE, textProperties } from './chart/drawing.ts';
import type { ChartLook } from './chart/look.ts';
import { placeSeries, placesAxes, placesChart } from './chart/marked-places.ts';
import { nameBar } from './chart/name-bar.ts';
import { pastEndBar } from './chart/past-end-bar.ts';
import { ringTitle } from './chart/ring-centre.ts';
import { areaSeries, barSeries, lineSeries, sliceSeries, stemSeries } from './chart/series.ts';
import { seriesCount } from './chart/series-count.ts';
import { pastEndSeries } from './workbook/label-cells.ts';
import { type ChartReferences, chartReferences } from './workbook/references.ts';

/** The id that the chart part's relationship to its workbook must have. */
export const WORKBOOK_RELATIONSHIP = 'rId1';

const GROUPINGS = { clustered: 'clustered', stacked: 'stacked', percent: 'percentStacked' } as const;

/**
 * The chart part (`c:chartSpace`, ISO 29500-1 §21.2) of a chart, valid against the transitional schema. It refers to
 * the cells that `writeWorkbook` fills, to the theme's colours by their slots, and to the workbook as {@link
 * WORKBOOK_RELATIONSHIP}. A chart without data, or with events across horizontal bars, is a bug and throws.
 */
export function writeChartPart(chart: Chart, look: ChartLook): string {
  assertComplete(chart);
  const references = chartReferences(chart);
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${languageTag(chart.language)}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${ringTitle(chart, look, references.centre)}${plotArea(chart, look, references)}${legend(chart, look)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.joinsGaps ? 'span' : 'gap'}"/></c:chart>${INVISIBLE}` +
    textProperties({ language: languageTag(chart.language), size: look.labelSize, bold: false, colour: 'ink' }) +
    `<c:externalData r:id="${WORKBOOK_RELATIONSHIP}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** Charts that a chart part can't hold were rejected when the chart was made. */
function assertComplete(chart: Chart): void {
  if (chart.series.length === 0 || chart.categories.length === 0)
    throw new Error('A chart without series or categories');
  if (chart.series.some((s) => s.points.length !== chart.categories.length)) {
    throw new Error('A series has not one point a category');
  }
  if (chart.time?.kind === 'dates' && chart.categories.some((category) => category.day === undefined)) {
    throw new Error('A category without a day on an axis of dates');
  }
  if (chart.events.length > 0 && runsAcross(chart)) throw new Error('Events stand on an axis that runs to the right');
}

function plotArea(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const hasPlaces = placeSeries(chart).length > 0;
  const plots = dataPlots(chart, look, references) + (hasPlaces ? placesChart(chart, look, references) : '');
  const axes = chart.kind === 'doughnut' ? '' : ownAxes(chart, look) + (hasPlaces ? placesAxes(chart) : '');
  return `<c:plotArea>${plotLayout(look)}${plots}${axes}${INVISIBLE}</c:plotArea>`;
}

function ownAxes(chart: Chart, look: ChartLook): string {
  if (hasDots(chart)) return dotsAxes(chart);
  const along = chart.time?.kind === 'dates' ? dateAxis(chart, chart.time, look) : categoryAxis(chart, look);
  return along + valueAxis(chart, look);
}

function dataPlots(chart: Chart, look: ChartLook, references: ChartReferences): string {
  switch (chart.kind) {
    case 'bar':
      if (hasDots(chart)) return dotsChart(chart, look, references);
      return (
        barChart(chart, look, references) +
        stemChart(chart, look, references) +
        lineChart(chart, look, references, 'line')
      );
    case 'line':
      return lineChart(chart, look, references, undefined);
    case 'area':
      return areaChart(chart, references) + lineChart(chart, look, references, undefined);
    case 'doughnut':
      return doughnutChart(chart, look, references);
  }
}

function plotLayout({ plot }: ChartLook): string {
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.x}"/><c:y val="${plot.y}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  );
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function barChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const series = chart.series.map((s, i) => (s.drawnAs === undefined ? barSeries(chart, i, s, references, look) : ''));
  if (series.every((xml) => xml === '')) return '';
  const helpers = pastEndSeries(chart).map((_, index) => pastEndBar(chart, index, references, look));
  return (
    `<c:barChart><c:barDir val="${chart.direction === 'horizontal' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${GROUPINGS[chart.grouping]}"/><c:varyColors val="0"/>${nameBar(chart, references, look)}${series.join('')}${helpers.join('')}` +
    `<c:gapWidth val="${chart.gapWidth}"/><c:overlap val="${chart.grouping === 'clustered' ? 0 : 100}"/>${AXES}</c:barChart>`
  );
}

/** Dots on stems are the markers of a line that isn't drawn. */
function stemChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const series = chart.series.map((s, i) => (s.drawnAs === 'stems' ? stemSeries(chart, i, s, references, look) : ''));
  return series.every((xml) => xml === '') ? '' : lineChartOf(series);
}

/** The series drawn as lines, and the line on an area's edge, which refers to the same cells and carries the labels. */
function lineChart(chart: Chart, look: ChartLook, references: ChartReferences, drawnAs: 'line' | undefined): string {
  const first = chart.kind === 'area' ? chart.series.length : 0;
  const series = chart.series.map((s, i) =>
    s.drawnAs === drawnAs ? lineSeries(chart, i, s, references, look, first + i) : '',
  );
  return series.every((xml) => xml === '') ? '' : lineChartOf(series);
}

function lineChartOf(series: readonly string[]): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

function areaChart(chart: Chart, references: ChartReferences): string {
  const series = chart.series.map((s, i) => (isData(s) ? areaSeries(chart, i, s, references) : ''));
  return `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}${AXES}</c:areaChart>`;
}

function doughnutChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const series = chart.series.map((s, i) => sliceSeries(chart, i, s, references, look));
  return (
    `<c:doughnutChart><c:varyColors val="1"/>${series.join('')}` +
    `<c:firstSliceAng val="0"/><c:holeSize val="${100 * RING_HOLE}"/></c:doughnutChart>`
  );
}

/** Series that draw nothing themselves (a range's base, labels past an end, events and names) are left out of the legend. */
function legend(chart: Chart, look: ChartLook): string {
  if (!chart.legend) return '';
  const left = chart.series.flatMap((series, i) => (isData(series) ? [] : [i]));
  pastEndSeries(chart).forEach((_, index) => {
    left.push(chart.series.length + index);
  });
  placeSeries(chart).forEach((_, at) => {
    left.push(seriesCount(chart) + at);
  });
  // Entries count as the series lie, and that of the names lies first.
  const lying = chart.namesAbove ? [0, ...left.map((i) => i + 1)] : left;
  const entries = lying.map((i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`);
  return (
    `<c:legend><c:legendPos val="b"/>${entries.join('')}${legendLayout(look)}<c:overlay val="0"/>` +
    `${textProperties({ language: languageTag(chart.language), size: look.labelSize, bold: false, colour: 'ink' })}</c:legend>`
  );
}

function legendLayout({ legend: place }: ChartLook): string {
  if (place === undefined) return '';
  return (
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${place.x}"/><c:y val="${place.y}"/><c:w val="${place.width}"/><c:h val="${place.height}"/></c:manualLayout></c:layout>`
  );
}
