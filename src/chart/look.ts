import type { Chart, ChartPoint, ChartSeries, Fill } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Paint, Stroke } from '../model/mark.ts';
import { isData } from './data-series.ts';

/** Fill and outline of a shape; without one if absent. */
export interface ShapeLook {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** Outline of a bar that is not filled with its colour, in points. */
const OUTLINE = 1.5;
/** Outline in points that keeps a hatched bar's edge at the series' full contrast. */
const HATCH_OUTLINE = 1;
/** Width of the gap between two slices of a ring, in points. */
const SLICE_EDGE = 1.5;
/** Width of the edge that parts bars which touch, in points. */
const PARTING_EDGE = 0.75;
const LINE_WIDTH = 2.25;
/** Width in points of a line, or a stretch of one, that the title speaks of. */
const STRONG_WIDTH = 4;

/** A bar's fill shows how firm its figure is. */
export function barLook(colour: ColourToken, fill: Fill): ShapeLook {
  switch (fill) {
    case 'solid':
      return { fill: solid(colour) };
    case 'outlined':
      return { fill: solid('paper'), stroke: unbroken(colour, OUTLINE) };
    case 'hatched':
      return { fill: { colour, pattern: 'hatched' }, stroke: unbroken(colour, HATCH_OUTLINE) };
    case 'none':
      return {};
    default:
      return fill satisfies never;
  }
}

/** A bar of a chart: an edge of paper parts those that touch, whatever their colours. */
export function chartBarLook(chart: Chart, series: ChartSeries, point?: ChartPoint): ShapeLook {
  const colour = point?.colour ?? series.colour;
  const fill = point?.fill ?? series.fill;
  if (fill !== 'solid') return barLook(colour, fill);
  if (point?.pale) return { fill: { colour, pattern: 'pale' }, stroke: unbroken(colour, HATCH_OUTLINE) };
  return { ...barLook(colour, fill), ...(barsTouch(chart) && { stroke: unbroken('paper', PARTING_EDGE) }) };
}

/** Bars side by side or end to end touch, but for the two ends of a range, which are one bar. */
function barsTouch({ series }: Chart): boolean {
  const drawn = series.filter((each) => isData(each) && each.drawnAs === undefined);
  return drawn.length > 1 && !drawn.some(({ points }) => points.some((point) => point?.low !== undefined));
}

/** A slice of a ring, with paper between neighbours. */
export function sliceLook(colour: ColourToken, fill: Fill): ShapeLook {
  return fill === 'solid' ? { fill: solid(colour), stroke: unbroken('paper', SLICE_EDGE) } : barLook(colour, fill);
}

/** The area under a line drawn in the full colour. */
export function areaLook(colour: ColourToken): ShapeLook {
  return { fill: { colour, pattern: 'pale' } };
}

/** A line's dashes show how firm its figures are, as a bar's fill does. */
export function lineStroke({
  strong,
  colour,
  fill,
  helper,
}: Pick<ChartSeries, 'strong' | 'colour' | 'fill' | 'helper'>): Stroke | undefined {
  if (helper === 'steps') return STEP_STROKE;
  const dashes = { solid: 'solid', outlined: 'dashed', hatched: 'dotted' } as const;
  return fill === 'none' ? undefined : { colour, width: strong ? STRONG_WIDTH : LINE_WIDTH, dash: dashes[fill] };
}

/** The stretch of a line that leads to a point: emphasised between two points that are. */
export function stretchStroke(series: ChartSeries, index: number): Stroke | undefined {
  const point = series.points[index];
  const colour = point?.colour === series.points[index - 1]?.colour ? point?.colour : undefined;
  return lineStroke({
    strong: series.strong === true || colour !== undefined,
    colour: colour ?? series.colour,
    fill: point?.fill ?? series.fill,
    ...(series.helper && { helper: series.helper }),
  });
}

/** Diameter of a point's marker on a line, in points. */
export const MARKER_SIZE = 7;

/** Diameter of a dot on a stem, or of one of two that are joined, in points. */
export const DOT_SIZE = 9;

/** A dot stands for a figure by itself, so it shows how firm its figure is as a bar does, but an estimate is a diamond: hatching needs more room. */
export function dotShape(fill: Fill): 'circle' | 'diamond' {
  return fill === 'hatched' ? 'diamond' : 'circle';
}

export function dotLook(series: ChartSeries, point?: ChartPoint): ShapeLook {
  const colour = point?.colour ?? series.colour;
  const look = markerLook(colour, point?.fill ?? series.fill);
  return point?.pale ? { ...look, fill: { colour, pattern: 'pale' } } : look;
}

export function markerLook(colour: ColourToken, fill: Fill): ShapeLook {
  return { fill: solid(fill === 'solid' ? colour : 'paper'), stroke: unbroken(colour, 1.5) };
}

/** Whether a point has a marker: if asked for, or if it has no neighbours, so that no line shows it. */
export function isMarked({ points, fill }: ChartSeries, index: number): boolean {
  if (fill === 'none') return false;
  return points[index]?.marked === true || (!points[index - 1] && !points[index + 1]);
}

/** Hole of a ring, as a share of its diameter. LibreOffice draws no other size, and labels are placed accordingly. */
export const RING_HOLE = 0.5;

export const EVENT_COLOUR: ColourToken = 'muted';
export const EVENT_STROKE: Stroke = { colour: EVENT_COLOUR, width: 1.5, dash: 'dashed' };
export const AXIS_STROKE: Stroke = unbroken('muted', 1);
/** A leader from a point to its label. */
export const LEADER_STROKE: Stroke = unbroken('muted', 0.75);
/** From the end of one step of a waterfall to the beginning of the next. */
const STEP_STROKE: Stroke = unbroken('muted', 0.75);
/** The bar between two dots. */
export const JOINING_STROKE: Stroke = unbroken('context', 2.25);
/** A stem from zero to a dot. */
export const STEM_STROKE: Stroke = unbroken('muted', 1.25);
export const GRIDLINE_STROKE: Stroke = unbroken('hairline', 0.75);

function solid(colour: ColourToken): Paint {
  return { colour, pattern: 'solid' };
}

function unbroken(colour: ColourToken, width: number): Stroke {
  return { colour, width, dash: 'solid' };
}
