import { runsAcross } from '../../../chart/axis-kind.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Box } from '../../../model/box.ts';
import type { Chart } from '../../../model/chart.ts';
import { type Mark, textMarks, textOf } from '../../../model/mark.ts';
import { styleNamed } from '../../../model/named-style.ts';
import type { SceneChart } from '../../../model/scene.ts';
import type { Span } from '../../../model/span.ts';
import type { Slot, Template } from '../../../model/template.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { type LayoutContext, type Placement, unplaced } from '../../context.ts';
import { refusal } from '../../overflow.ts';
import { breakLines } from '../../text/break-lines.ts';
import { measureText } from '../../text/measure.ts';
import type { PlacedChart } from './geometry.ts';
import { movesFor, withSides } from './label-moves.ts';
import { chartMarks } from './marks.ts';
import { isSingleStack, legendHeight, plotArea } from './plot-area.ts';
import { isLegible, variantsOf } from './variants.ts';

/** Maximum height in points of a horizontal bar with its share of the gap, so that two bars don't fill a slide. */
const ROW_PITCH = 116;
/** With at most this many bars, the chart's text is set one step larger. */
const FEW_BARS = 6;
/** A plot smaller than this, in points, shows nothing. */
const SMALLEST_PLOT = { width: 96, height: 48 };

/** Places a chart in its box, with a plot area that leaves room for its measured labels and a position for each. */
export function placeChart(
  chart: Chart,
  slot: Slot,
  box: Box,
  context: LayoutContext,
  options: { readonly suffix?: string; readonly span?: Span } = {},
): Placement<never> {
  const { template } = context;
  const large = chart.kind !== 'line' && chart.categories.length <= FEW_BARS && slot.accepts.includes('chart');
  const style = styleNamed(template, large ? 'label' : 'chart');
  const look = { font: template.fonts[style.font], size: style.size, bold: false, italic: false };
  const tables = template.fontTables && { tables: template.fontTables };
  const measured = {
    style,
    nameStyle: nameStyle(chart, style, template),
    colours: template.colours,
    width: (text: string, bold = false) => measureText(text, { ...look, ...tables, bold }),
    wrap: (text: string, width: number) =>
      breakLines([{ text, ...look, ...tables }], width).lines.map((line) => line.text),
  };
  const set = firstLegible(variantsOf(chart), box, measured);
  const shape: SceneChart = {
    kind: 'chart',
    name: `chart${options.suffix ?? ''}`,
    slot: slot.name,
    box: set.placed.box,
    chart: set.placed.chart,
    plot: set.plot,
    labelStyle: style,
    nameStyle: measured.nameStyle,
    marks: set.marks,
  };
  const reason = refuse(shape, slot, context, options.span);
  return reason === undefined ? { shapes: [shape], cures: [], diagnostics: [] } : unplaced(reason);
}

/**
 * If years are skipped, LibreOffice still names all of them, so the names are set as small as text gets, to keep them
 * apart.
 */
function nameStyle(chart: Chart, style: TextStyle, { styles }: Template): TextStyle {
  const smallest = Math.min(style.size, styles.small?.size ?? style.size);
  return chart.categoryStep > 1 ? { ...style, size: smallest } : style;
}

interface SetChart {
  readonly placed: PlacedChart;
  /** In points from the box's corner. */
  readonly plot: Box;
  readonly marks: readonly Mark[];
}

type Measured = Omit<PlacedChart, 'chart' | 'box' | 'plot'>;

/** The chart's first variant in which every label has room, otherwise the last. */
function firstLegible(variants: readonly Chart[], box: Box, measured: Measured): SetChart {
  let last: SetChart | undefined;
  for (const variant of variants) {
    last = setChart(variant, box, measured);
    if (isLegible(last.placed, textMarks(last.marks))) break;
  }
  if (last === undefined) throw new Error('A chart without a way to set its words');
  return last;
}

function setChart(chart: Chart, box: Box, measured: Measured): SetChart {
  const rows = runsAcross(chart) && !isSingleStack(chart);
  const height = rows ? Math.min(box.height, heightOfRows(chart, measured.style)) : box.height;
  const own = { ...box, height };
  const plot = plotArea({ chart, box: own, ...measured });
  const onSlide = { ...plot, x: own.x + plot.x, y: own.y + plot.y };
  const unsided: PlacedChart = { chart, box: own, plot: onSlide, ...measured };
  const placed = { ...unsided, chart: withSides(unsided) };
  return { placed, plot, marks: chartMarks(placed, movesFor(placed)) };
}

function heightOfRows(chart: Chart, style: TextStyle): number {
  const clustered = chart.grouping === 'clustered' && chart.series.length > 1;
  return chart.categories.length * (clustered ? 1.4 : 1) * ROW_PITCH + legendHeight(chart, style);
}

/** The reason why a chart can't be read in its space, if there is one. */
function refuse(
  { chart, plot, marks }: SceneChart,
  slot: Slot,
  context: LayoutContext,
  span: Span | undefined,
): Diagnostic | undefined {
  const where = `slot ${slot.name} of layout ${context.layout.name}`;
  if (plot.width < SMALLEST_PLOT.width || plot.height < SMALLEST_PLOT.height) {
    return refusal(context, `the chart has no room in ${where}`, 'give it a slide of its own', span);
  }
  const names = textMarks(marks).filter(({ role }) => role === 'category');
  const pitch = plot.height / chart.categories.length;
  const high = runsAcross(chart) ? names.find((name) => name.box.height > pitch) : undefined;
  if (high === undefined) return undefined;
  const message = `the chart’s rows are too low for the name “${textOf(high)}” in ${where}`;
  return refusal(context, message, 'shorten the fact’s label, or show fewer facts', span);
}
