import type { Box } from '../../../model/box.ts';
import { type LineMark, type Mark, type PointIndex, type TextMark, textMarks } from '../../../model/mark.ts';
import type { SceneChart } from '../../../model/scene.ts';

/** A chart's appearance as the scene has it beyond the chart itself, in the units of a chart part. */
export interface ChartLook {
  /** Text size beside points, along the value axis and in the legend, in points. */
  readonly labelSize: number;
  /** Text size of the category names, in points. */
  readonly nameSize: number;
  /** The plot area without its tick labels, as fractions of the chart's frame from its top left corner. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly texts: readonly TextMark[];
  readonly leaders: readonly LineMark[];
  /** Where a legend of several rows stands, as fractions of the frame; a viewer sets one row by itself. */
  readonly legend?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The frame's size in points; label moves are written as fractions of it. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Where the frame stands on the slide. */
  readonly corner: { readonly x: number; readonly y: number };
}

export function chartLook({
  box,
  plot,
  labelStyle,
  nameStyle,
  marks,
}: Omit<SceneChart, 'chart' | 'kind' | 'name'>): ChartLook {
  return {
    labelSize: labelStyle.size,
    nameSize: nameStyle.size,
    plot: {
      x: plot.x / box.width,
      y: plot.y / box.height,
      width: plot.width / box.width,
      height: plot.height / box.height,
    },
    texts: textMarks(marks),
    leaders: marks.filter((mark) => mark.kind === 'line').filter(({ role }) => role === 'leader'),
    ...legendPlace(box, marks),
    frame: { width: box.width, height: box.height },
    corner: { x: box.x, y: box.y },
  };
}

function legendPlace(box: Box, marks: readonly Mark[]): Pick<ChartLook, 'legend'> {
  const names = textMarks(marks)
    .filter(({ role }) => role === 'legend')
    .map((text) => text.box);
  if (new Set(names.map(({ y }) => y)).size < 2) return {};
  const left = Math.min(...names.map(({ x }) => x)) - KEY;
  const right = Math.max(...names.map(({ x, width }) => x + width));
  const top = Math.min(...names.map(({ y }) => y));
  return {
    legend: {
      x: Math.max(0, left - box.x) / box.width,
      y: (top - box.y) / box.height,
      // Viewers wrap a name, or leave an entry out, in a legend that is only as large as its words.
      width: Math.min(box.x + box.width - left, right - left + KEY) / box.width,
      height: (box.y + box.height - top) / box.height,
    },
  };
}

/** Width in points of a key and the space at its sides. */
const KEY = 24;

/** The text beside a point of a series, or at an event; undefined if there is none. */
export function textAt({ texts }: ChartLook, series: PointIndex['series'], point: number): TextMark | undefined {
  return texts.find(({ of }) => of?.series === series && of.point === point);
}
