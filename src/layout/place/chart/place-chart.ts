import { hasDots, runsAcross } from '../../../chart/axis-kind.ts';
import type { Box } from '../../../model/box.ts';
import type { Chart } from '../../../model/chart.ts';
import type { Mark } from '../../../model/mark.ts';
import { styleNamed } from '../../../model/named-style.ts';
import type { SceneChart, SceneMark } from '../../../model/scene.ts';
import type { Span } from '../../../model/span.ts';
import type { Slot, Template } from '../../../model/template.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { type LayoutContext, type Placement, unplaced } from '../../context.ts';
import { refusal } from '../../overflow.ts';
import { breakLines } from '../../text/break-lines.ts';
import { measureText } from '../../text/measure.ts';
import { hairline } from '../points.ts';
import { placeAnnotations } from './annotations.ts';
import { withRoomForDots } from './dots-room.ts';
import { settleLabels } from './free-labels.ts';
import { along, type PlacedChart } from './geometry.ts';
import { withRoomForRows } from './label-rows.ts';
import { type Trouble, troubleOf } from './legible.ts';
import { namesAreCloser } from './line-ends.ts';
import { chartMarks } from './marks.ts';
import { withFittingLabels } from './part-labels.ts';
import { isSingleStack, plotArea } from './plot-area.ts';
import { centreFits } from './ring-centre.ts';
import { withRoomyTicks } from './roomy-ticks.ts';
import { namedStops } from './time-names.ts';
import type { ChartSetting } from './variants.ts';
import { wayOut } from './way-out.ts';
import { waysOf } from './ways.ts';

/** With at most this many bars, the chart's text is set one step larger. */
const FEW_BARS = 6;

export interface ChartOptions {
  /** What its name ends in where a slide has several. */
  readonly suffix?: string;
  readonly span?: Span;
  readonly setting?: ChartSetting;
  /** Its text is no larger than this, in points. */
  readonly largest?: number;
}

/**
 * Places a chart in its box, with a plot area that leaves room for its measured labels and a position for each. Where its
 * words have no room, it is set another way: with a legend, with an axis instead of values, in smaller type, in lying
 * bars instead of columns, in two columns of bars. If none of these can be read, it is refused, with what else to do.
 */
export function placeChart(
  chart: Chart,
  slot: Slot,
  box: Box,
  context: LayoutContext,
  { suffix = '', span, setting = 'alone', largest = Number.POSITIVE_INFINITY }: ChartOptions = {},
): Placement<never> {
  const { template } = context;
  const large = chart.kind !== 'line' && chart.categories.length <= FEW_BARS && setting === 'alone';
  const styles = stylesFrom(large ? 'label' : 'chart', template).filter(({ size }) => size <= largest);
  const name = `chart${suffix}`;
  let trouble: Trouble | undefined;
  for (const way of waysOf(chart, box, styles, setting)) {
    const set = way.columns.map(({ variant, box: own }) =>
      setChart(variant.chart, own, {
        ...measuredIn(way.style, variant.chart, template),
        labelsInRows: variant.labelsInRows,
      }),
    );
    const complete = set.filter((each) => each !== undefined);
    if (complete.length < set.length) continue;
    const own = complete
      .map(({ placed, marks }) => troubleOf(placed, marks, setting))
      .find((each) => each !== undefined);
    trouble ??= own;
    if (own !== undefined) continue;
    const shapes = complete.flatMap((each, index) => [
      sceneChart(each, index === 0 ? { name, slot: slot.name } : { name: `${name}-${index + 1}` }),
      ...ruleAboveOthers(each),
    ]);
    return { shapes, cures: [], diagnostics: [] };
  }
  const { message, hint } = wayOut(
    trouble ?? { kind: 'plot' },
    chart,
    `slot ${slot.name} of layout ${context.layout.name}`,
  );
  return unplaced(refusal(context, message, hint, span));
}

function sceneChart({ placed, plot, marks }: SetChart, called: Pick<SceneChart, 'name' | 'slot'>): SceneChart {
  const { box, chart, style, nameStyle } = placed;
  return { kind: 'chart', ...called, box, chart, plot, labelStyle: style, nameStyle, marks };
}

/** A hairline parts the sum of all others from the amounts above it. */
function ruleAboveOthers({ placed }: SetChart): readonly SceneMark[] {
  const { chart, box } = placed;
  const last = chart.categories.length - 1;
  const isSum = chart.series.some(({ points }) => points[last]?.sumOfFacts !== undefined);
  return isSum && runsAcross(chart) && last > 0 ? [hairline('others-rule', box, along(placed, last - 0.5))] : [];
}

/** The styles that a chart's text steps down, in the colour of the first. */
function stylesFrom(first: 'label' | 'chart', template: Template): readonly TextStyle[] {
  const own = styleNamed(template, first);
  const smaller = [template.styles.chart, template.styles.small].flatMap((style) =>
    style !== undefined && style.size < own.size ? [{ ...style, colour: own.colour, bold: own.bold }] : [],
  );
  return [own, ...smaller];
}

type Measured = Omit<PlacedChart, 'chart' | 'box' | 'plot'>;

function measuredIn(style: TextStyle, chart: Chart, template: Template): Omit<Measured, 'labelsInRows'> {
  const look = { font: template.fonts[style.font], size: style.size, bold: false, italic: false };
  const tables = template.fontTables && { tables: template.fontTables };
  return {
    style,
    nameStyle: chart.time === undefined ? style : styleNamed(template, 'chart'),
    colours: template.colours,
    width: (text, bold = false) => measureText(text, { ...look, ...tables, bold }),
    wrap: (text, width) => {
      const { lines, broken } = breakLines([{ text, ...look, ...tables }], width);
      return { lines: lines.map((line) => line.text), broken };
    },
  };
}

interface SetChart {
  readonly placed: PlacedChart;
  /** In points from the box's corner. */
  readonly plot: Box;
  readonly marks: readonly Mark[];
}

/** Undefined if its labels can’t be set in this way. */
function setChart(chart: Chart, box: Box, measured: Measured): SetChart | undefined {
  const plot = plotArea({ chart, box, ...measured });
  const onSlide = { ...plot, x: box.x + plot.x, y: box.y + plot.y };
  const fitting = { ...chart, gapWidth: gapBetweenRows(chart, plot) };
  const plotted: PlacedChart = withRoomyTicks({ chart: fitting, box, plot: onSlide, ...measured });
  if (namesAreCloser(plotted)) return setChart({ ...chart, namesBeside: true }, box, measured);
  if (!centreFits(plotted)) return setChart(withoutCentre(chart), box, measured);
  const roomy = measured.labelsInRows
    ? withRoomForRows(plotted)
    : hasDots(chart)
      ? withRoomForDots(plotted)
      : withFittingLabels(plotted);
  if (roomy === undefined) return undefined;
  const named = namedStops(plotted);
  const unsettled = { ...plotted, chart: named === undefined ? roomy : { ...roomy, named } };
  const settled = placeAnnotations(unsettled, settleLabels(unsettled));
  const placed = { ...unsettled, chart: settled.chart };
  return { placed, plot, marks: chartMarks(placed, settled.moves) };
}

function withoutCentre({ centre: _, ...chart }: Chart): Chart {
  return chart;
}

/** Thickest lying bar, in points: two or three fill the height by the space between them. */
const THICKEST = 64;

/** Space between the rows of lying bars, in percent of a bar. */
function gapBetweenRows(chart: Chart, plot: Box): number {
  if (!runsAcross(chart) || isSingleStack(chart)) return chart.gapWidth;
  const bars = chart.grouping === 'clustered' ? chart.series.length : 1;
  const pitch = plot.height / chart.categories.length;
  return Math.max(chart.gapWidth, Math.min(WIDEST_GAP, Math.round(100 * (pitch / THICKEST - bars))));
}

/** Of a chart part (ST_GapAmount). */
const WIDEST_GAP = 500;
