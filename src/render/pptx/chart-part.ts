import type { Chart } from '../../model/chart.ts';
import { languageTag } from '../../model/language.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { CATEGORY_AXIS, categoryAxis, runsAcross, VALUE_AXIS, valueAxis } from './chart/axes.ts';
import type { Palette } from './chart/contrast.ts';
import { INVISIBLE, textProperties } from './chart/drawing.ts';
import { eventsAxes, eventsChart } from './chart/events.ts';
import { barSeries, lineSeries } from './chart/series.ts';
import { type ChartReferences, chartReferences } from './workbook/references.ts';

/** What the scene decided about a chart's appearance beyond the chart itself. */
export interface ChartLook {
  /** The template's colours, to choose text that contrasts: the part itself names slots of the theme. */
  readonly colours: Palette;
  /** Of the words beside points. Points. */
  readonly labelSize: number;
  /** Of tick labels. Points. */
  readonly axisSize: number;
  /** The plot area without its tick labels, as fractions of the chart's frame from its top left corner. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The id that the chart part's relationship to its workbook must have. */
export const WORKBOOK_RELATIONSHIP = 'rId1';

const GROUPINGS = {
  bar: { clustered: 'clustered', stacked: 'stacked', percent: 'percentStacked' },
  line: { clustered: 'standard', stacked: 'stacked', percent: 'percentStacked' },
} as const;

/**
 * The chart part (`c:chartSpace`, ISO 29500-1 §21.2) of a chart, valid against the transitional schema. It refers to the
 * cells that `writeWorkbook` fills, to the colours of the theme by their slots, and to the workbook as
 * {@link WORKBOOK_RELATIONSHIP}. A chart without data, or with events across horizontal bars, is a bug and throws.
 */
export function writeChartPart(chart: Chart, look: ChartLook): string {
  assertComplete(chart);
  const references = chartReferences(chart);
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${languageTag(chart.language)}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/>${plotArea(chart, look, references)}${legend(chart, look)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${INVISIBLE}` +
    textProperties({ language: languageTag(chart.language), size: look.labelSize, bold: false, colour: 'ink' }) +
    `<c:externalData r:id="${WORKBOOK_RELATIONSHIP}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** What a chart part can't hold was refused where the chart was made. */
function assertComplete(chart: Chart): void {
  if (chart.series.length === 0 || chart.categories.length === 0)
    throw new Error('A chart without series or categories');
  if (chart.series.some((s) => s.points.length !== chart.categories.length)) {
    throw new Error('A series has not one point a category');
  }
  if (chart.events.length > 0 && runsAcross(chart)) throw new Error('Events stand on an axis that runs to the right');
}

function plotArea(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const own = chart.kind === 'bar' ? barChart(chart, look, references) : lineChart(chart, look, references);
  const axes = categoryAxis(chart, look) + valueAxis(chart, look);
  const hasEvents = chart.events.length > 0;
  const plots = hasEvents ? own + eventsChart(chart, look, references) : own;
  return `<c:plotArea>${plotLayout(look)}${plots}${axes}${hasEvents ? eventsAxes(chart) : ''}${INVISIBLE}</c:plotArea>`;
}

function plotLayout({ plot }: ChartLook): string {
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.x}"/><c:y val="${plot.y}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  );
}

function barChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const series = chart.series.map((s, i) => barSeries(chart, i, s, references, look));
  return (
    `<c:barChart><c:barDir val="${chart.direction === 'horizontal' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${GROUPINGS.bar[chart.grouping]}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${chart.gapWidth}"/><c:overlap val="${chart.grouping === 'clustered' ? 0 : 100}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function lineChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const series = chart.series.map((s, i) => lineSeries(chart, i, s, references, look));
  return (
    `<c:lineChart><c:grouping val="${GROUPINGS.line[chart.grouping]}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`
  );
}

/** Series that draw nothing of their own (a range's base, the events) are not in it. */
function legend(chart: Chart, look: ChartLook): string {
  if (!chart.legend) return '';
  const left = chart.series.flatMap((series, i) => (series.fill === 'none' ? [i] : []));
  if (chart.events.length > 0) left.push(chart.series.length);
  const entries = left.map((i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`);
  return (
    `<c:legend><c:legendPos val="b"/>${entries.join('')}<c:overlay val="0"/>` +
    `${textProperties({ language: languageTag(chart.language), size: look.labelSize, bold: false, colour: 'ink' })}</c:legend>`
  );
}
