import type { ChartSeries, Fill } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Paint, Stroke } from '../model/mark.ts';

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
const LINE_WIDTH = 2.25;
/** Width in points of a line that is only context for others. */
const CONTEXT_WIDTH = 1.25;

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

/** A slice of a ring, with paper between neighbours. */
export function sliceLook(colour: ColourToken, fill: Fill): ShapeLook {
  return fill === 'solid' ? { fill: solid(colour), stroke: unbroken('paper', SLICE_EDGE) } : barLook(colour, fill);
}

/** The area under a line drawn in the full colour. */
export function areaLook(colour: ColourToken): ShapeLook {
  return { fill: { colour, pattern: 'pale' } };
}

/** A line's dashes show how firm its figures are, as a bar's fill does. */
export function lineStroke({ subdued }: ChartSeries, colour: ColourToken, fill: Fill): Stroke | undefined {
  const width = subdued ? CONTEXT_WIDTH : LINE_WIDTH;
  const dashes = { solid: 'solid', outlined: 'dashed', hatched: 'dotted' } as const;
  return fill === 'none' ? undefined : { colour, width, dash: dashes[fill] };
}

/** Diameter of a point's marker on a line, in points. */
export const MARKER_SIZE = 7;

export function markerLook(colour: ColourToken, fill: Fill): ShapeLook {
  return { fill: solid(fill === 'solid' ? colour : 'paper'), stroke: unbroken(colour, 1.5) };
}

/** Whether a point has a marker: if asked for, or if it has no neighbours, so that no line shows it. */
export function isMarked({ points }: ChartSeries, index: number): boolean {
  return points[index]?.marked === true || (!points[index - 1] && !points[index + 1]);
}

/** Hole of a ring, as a share of its diameter. LibreOffice draws no other size, and labels are placed accordingly. */
export const RING_HOLE = 0.5;

export const EVENT_COLOUR: ColourToken = 'series4';
export const EVENT_STROKE: Stroke = { colour: EVENT_COLOUR, width: 1.5, dash: 'dashed' };
export const AXIS_STROKE: Stroke = unbroken('muted', 1);
export const GRIDLINE_STROKE: Stroke = unbroken('hairline', 0.75);

function solid(colour: ColourToken): Paint {
  return { colour, pattern: 'solid' };
}

function unbroken(colour: ColourToken, width: number): Stroke {
  return { colour, width, dash: 'solid' };
}
