import type { Palette } from './contrast.ts';

/** What the scene decided about a chart's appearance beyond the chart itself. */
export interface ChartLook {
  /** The template's colours, to choose text that contrasts: the part itself names slots of the theme. */
  readonly colours: Palette;
  /** Of the words beside points. Points. */
  readonly labelSize: number;
  /** Of tick labels. Points. */
  readonly axisSize: number;
  /** Of names on an axis that PowerPoint shows some of and LibreOffice all: as small as text gets, so that they stand apart. */
  readonly denseSize: number;
  /** The plot area without its tick labels, as fractions of the chart's frame from its top left corner. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Labels that stand elsewhere than a viewer would set them. */
  readonly moves?: readonly LabelMove[];
}

/** How far a label is moved, as fractions of the chart's frame; of a series by its index, or of the events. */
export interface LabelMove extends Shift {
  readonly series: number | 'events';
  readonly point: number;
}

export interface Shift {
  readonly x: number;
  readonly y: number;
}

export function moveOf(look: ChartLook, series: number | 'events', point: number): Shift | undefined {
  return look.moves?.find((move) => move.series === series && move.point === point);
}
