import { type PointIndex, type TextMark, textMarks } from '../../../model/mark.ts';
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
  /** The frame's size in points; label moves are written as fractions of it. */
  readonly frame: { readonly width: number; readonly height: number };
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
    frame: { width: box.width, height: box.height },
  };
}

/** The text beside a point of a series, or at an event; undefined if there is none. */
export function textAt({ texts }: ChartLook, series: PointIndex['series'], point: number): TextMark | undefined {
  return texts.find(({ of }) => of?.series === series && of.point === point);
}
