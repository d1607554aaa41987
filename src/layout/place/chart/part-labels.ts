import { grown } from '../../../model/box.ts';
import type { Chart } from '../../../model/chart.ts';
import { markBox, type PlacedChart } from './geometry.ts';
import { type PointText, pointTexts } from './labels.ts';
import { isSingleStack } from './plot-area.ts';

/** Labels inside parts of stacks that are too small for them. */
export function labelsBeyondParts(placed: PlacedChart): readonly PointText[] {
  const { chart } = placed;
  if (chart.kind !== 'bar' || chart.grouping === 'clustered' || isSingleStack(chart)) return [];
  return pointTexts(placed).filter(({ series, point, box }) => {
    const position = chart.series[series]?.points[point]?.labelPosition ?? 'inside';
    const part = grown(markBox(placed, series, point), 1);
    return position === 'inside' && (box.width > part.width || box.height > part.height);
  });
}

/** A stack without the labels that its parts are too small for, if its axis says what they would. */
export function withFittingLabels(placed: PlacedChart): Chart {
  const { chart } = placed;
  if (!chart.partlyLabelled) return chart;
  const beyond = labelsBeyondParts(placed);
  return {
    ...chart,
    series: chart.series.map((series, s) => ({
      ...series,
      points: series.points.map((point, index) => {
        if (point === null || !beyond.some((text) => text.series === s && text.point === index)) return point;
        const { label: _, labelPosition: __, ...rest } = point;
        return rest;
      }),
    })),
  };
}
