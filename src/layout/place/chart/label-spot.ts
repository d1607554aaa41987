import { standsPastEnd } from '../../../chart/past-end.ts';
import type { Chart, ChartPoint } from '../../../model/chart.ts';
import type { LabelSide } from '../../../model/mark.ts';
import { isLine } from './geometry.ts';

/** Where a point's label belongs before anything is moved out of the way. */
export interface LabelSpot {
  /** Absent for charts that have only one place for labels. */
  readonly side?: LabelSide;
  /** Whether the label lies on its bar. */
  readonly onBar: boolean;
  /** Past the end of a stack, where the next part would begin. */
  readonly pastEnd?: true;
}

const ON_BAR = { onBar: true } as const;
const OFF_BAR = { onBar: false } as const;

export function labelSpot(chart: Chart, seriesIndex: number, index: number): LabelSpot {
  const series = chart.series[seriesIndex];
  const point = series?.points[index];
  if (chart.kind === 'doughnut' || series === undefined || !point) return OFF_BAR;
  if (isLine(chart, series)) {
    return { side: LINE_SIDES[point.labelPosition ?? (index === series.nameAt ? 'right' : 'above')], ...OFF_BAR };
  }
  return chart.grouping === 'clustered' ? besideBar(point) : onStack(point, standsPastEnd(chart, seriesIndex, index));
}

const LINE_SIDES: Readonly<Record<NonNullable<ChartPoint['labelPosition']>, LabelSide>> = {
  above: 'above',
  below: 'below',
  left: 'left',
  right: 'right',
  inside: 'center',
  end: 'right',
};

function besideBar({ labelPosition = 'end' }: ChartPoint): LabelSpot {
  switch (labelPosition) {
    case 'inside':
      return { side: 'inside-end', ...ON_BAR };
    case 'below':
    case 'left':
      return { side: 'inside-base', ...ON_BAR };
    case 'above':
    case 'right':
    case 'end':
      return { side: 'outside-end', ...OFF_BAR };
    default:
      return labelPosition satisfies never;
  }
}

function onStack({ labelPosition = 'inside' }: ChartPoint, pastEnd: boolean): LabelSpot {
  switch (labelPosition) {
    case 'inside':
      return { side: 'center', ...ON_BAR };
    case 'below':
    case 'left':
      return { side: 'inside-base', ...ON_BAR };
    case 'right':
      // Beside an upright stack, where it is moved to.
      return { side: 'center', ...OFF_BAR };
    case 'above':
    case 'end':
      return pastEnd ? { side: 'inside-base', ...OFF_BAR, pastEnd: true } : { side: 'center', ...ON_BAR };
    default:
      return labelPosition satisfies never;
  }
}
