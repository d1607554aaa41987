import type { PlacedChart } from './geometry.ts';
import { INSET, labelWidth } from './label-width.ts';
import { VALUE_GAP } from './labels.ts';

/** Rounds in which the ends of the axis settle: each end moves the other. */
const ROUNDS = 60;

/**
 * The chart with its unseen axis extended, so that labels have room at both sides of its dots, in the plot. Undefined if they
 * leave none for the dots. Charts beside one another all make room for the widest label, so that their scale is one.
 */
export function withRoomForDots(placed: PlacedChart): PlacedChart['chart'] | undefined {
  const { chart, plot } = placed;
  const { min, max } = chart.valueAxis;
  const needs = needsOf(placed);
  let [low, high] = [min, max];
  for (let round = 0; round < ROUNDS; round += 1) {
    const perPoint = (high - low) / plot.width;
    low = Math.min(min, ...needs.map(({ at, left }) => at - left * perPoint));
    high = Math.max(max, ...needs.map(({ at, right }) => at + right * perPoint));
  }
  const isSettled = (max - min) / (high - low) > LEAST_SHARE;
  return isSettled ? { ...chart, valueAxis: { ...chart.valueAxis, min: rounded(low), max: rounded(high) } } : undefined;
}

/** As many digits as programs read alike. */
function rounded(end: number): number {
  return Number(end.toPrecision(6));
}

/** The share of the plot’s width that dots must have. */
const LEAST_SHARE = 0.2;

interface Need {
  readonly at: number;
  /** Points that words need at its sides. */
  readonly left: number;
  readonly right: number;
}

function needsOf({ chart, width }: PlacedChart): readonly Need[] {
  const own = chart.series.flatMap((series) =>
    series.points.flatMap((point, index): readonly Need[] => {
      if (point === null) return [];
      const room = VALUE_GAP + labelWidth(chart, series, index, width);
      const isLeft = point.labelPosition === 'left';
      return [{ at: point.value.toNumber(), left: isLeft ? room : 0, right: isLeft ? 0 : room }];
    }),
  );
  const beside = (chart.beside?.labels ?? []).map((label) => VALUE_GAP + width(label, true) + 2 * INSET);
  if (beside.length === 0) return own;
  const widest = Math.max(...beside);
  const { min, max } = chart.valueAxis;
  return [...own, { at: min, left: widest, right: 0 }, { at: max, left: 0, right: widest }];
}
