import type { ChartSeries, Fill } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Paint, Stroke } from '../model/mark.ts';

/** What a shape is filled and outlined with; absent: nothing. */
export interface ShapeLook {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** Outline of a bar that is not filled with its colour, in points. */
const OUTLINE = 1.5;
/** Outline that keeps a hatched bar's edge at the series' full contrast. */
const HATCH_OUTLINE = 1;
/** Between two slices of a ring. */
const SLICE_EDGE = 1.5;
const LINE_WIDTH = 2.25;
/** A line that is context for another. */
const CONTEXT_WIDTH = 1.25;

/** A bar says by its fill how firm its figure is. */
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

/** The stretch under a line of the full colour. */
export function areaLook(colour: ColourToken): ShapeLook {
  return { fill: { colour, pattern: 'pale' } };
}

/** A line says by its dash how firm its figures are, as a bar does by its fill. */
export function lineStroke({ subdued }: ChartSeries, colour: ColourToken, fill: Fill): Stroke | undefined {
  const width = subdued ? CONTEXT_WIDTH : LINE_WIDTH;
  const dashes = { solid: 'solid', outlined: 'dashed', hatched: 'dotted' } as const;
  return fill === 'none' ? undefined : { colour, width, dash: dashes[fill] };
}

/** The diameter of a point's marker on a line. Points. */
export const MARKER_SIZE = 7;

export function markerLook(colour: ColourToken, fill: Fill): ShapeLook {
  return { fill: solid(fill === 'solid' ? colour : 'paper'), stroke: unbroken(colour, 1.5) };
}

/** Whether a point bears a marker: where it is asked for, and where no line shows it for want of neighbours. */
export function isMarked({ points }: ChartSeries, index: number): boolean {
  return points[index]?.marked === true || (!points[index - 1] && !points[index + 1]);
}

/** The hole of a ring, as a share of its diameter. LibreOffice draws no other, and labels are placed by it. */
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
