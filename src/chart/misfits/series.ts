import type { Period } from '../../model/period.ts';
import { type ChartPlan, pointCount } from '../choose.ts';
import type { SeriesDatum } from '../datum.ts';
import { MOST_COLOURS } from '../palette.ts';
import type { ChartRequest } from '../request.ts';
import { periodsOf } from '../time-axis.ts';
import { type Misfit, periodName, unsuitable } from './misfit.ts';

/** A line needs so many points before it says how something went between them. */
const FEWEST_ON_A_LINE = 3;
const MOST_SLOPES = 6;

/** Why series don't suit the kind. */
export function seriesMisfits(
  plan: ChartPlan,
  series: readonly SeriesDatum[],
  request: ChartRequest,
): readonly Misfit[] {
  const kind = request.kind;
  if (kind === 'doughnut' || kind === 'waterfall') {
    return [
      unsuitable(
        `a ${kind} shows one moment, and a series has many`,
        '`kind: stacked`, or one point of each series (id@2011)',
      ),
    ];
  }
  if (kind === 'dated') return [unsuitable('a series has an axis of time already', '`kind: column`')];
  if (kind === 'range') return [unsuitable('a range is drawn of single figures', '`kind: line`')];
  switch (plan.form) {
    case 'lines':
      return [...thinLines(series), ...crowded(series, 'lines')];
    case 'area':
      return thinLines(series).length > 0 ? thinLines(series) : areaMisfits(series);
    case 'slope':
      return slopeMisfits(series);
    case 'columns-and-line':
      return columnAndLineMisfits(series);
    case 'series-bars':
      return plan.grouping === 'clustered'
        ? crowdedClusters(plan, series)
        : [...crowded(series, 'parts of a stack'), ...stackMisfits(series)];
    default:
      return [];
  }
}

function thinLines(series: readonly SeriesDatum[]): readonly Misfit[] {
  const thin = series.find((each) => pointCount(each) < FEWEST_ON_A_LINE);
  if (thin === undefined) return [];
  const count = pointCount(thin);
  const message =
    count === 1
      ? `${thin.fact} has one point, which makes no line`
      : `${thin.fact} has two points: a line between them says what nobody knows`;
  return [unsuitable(message, '`kind: slope` for two moments, or `kind: column`')];
}

function crowded(series: readonly SeriesDatum[], what: string): readonly Misfit[] {
  if (series.length <= MOST_COLOURS) return [];
  return [
    {
      code: 'chart/too-many-series',
      message: `${series.length} ${what} can’t be told apart; ${MOST_COLOURS} are the most`,
      hint: 'give each its own panel (`panels:` of charts share one scale), or `kind: table`',
    },
  ];
}

/** Clusters have as many colours as there are series, or, by fact, periods. */
function crowdedClusters(plan: ChartPlan & { form: 'series-bars' }, series: readonly SeriesDatum[]): readonly Misfit[] {
  return plan.byFact ? [] : crowded(series, 'bars side by side');
}

function areaMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length > 1)
    return [
      unsuitable('areas of several series hide one another', '`kind: line`, or `kind: stacked` for parts of a whole'),
    ];
  const gap = series[0] && periodsOf(series).find((period) => figureAt(series, period) === undefined);
  if (gap !== undefined) {
    return [
      unsuitable(
        `${periodName(gap)} is missing, and an area would fall to zero there`,
        '`kind: line`, which leaves a gap',
      ),
    ];
  }
  const below = series[0]?.points.some((point) => point.quantity?.stated.low.isNegative());
  return below ? [unsuitable('an area below zero reads as one above it', '`kind: column`')] : [];
}

function figureAt(series: readonly SeriesDatum[], period: Period) {
  const name = periodName(period);
  return series[0]?.points.find((point) => periodName(point.period) === name)?.quantity;
}

function slopeMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const periods = new Set(series.flatMap((each) => each.points.map((point) => periodName(point.period))));
  if (periods.size !== 2 || series.some((each) => pointCount(each) !== 2)) {
    return [
      unsuitable('a slope joins two moments that every series has', '`kind: line`; or name two years of each series'),
    ];
  }
  if (series.length > MOST_SLOPES) {
    return [unsuitable(`${series.length} slopes cross beyond reading; ${MOST_SLOPES} are the most`, '`kind: bar`')];
  }
  return [];
}

function columnAndLineMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length !== 2) {
    return [unsuitable(`columns and a line take two series, not ${series.length}`, '`kind: line`')];
  }
  return thinLines(series.slice(1));
}

function stackMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length === 1) return [unsuitable('one series has nothing to be stacked on', '`kind: column`')];
  const below = series.find((each) => each.points.some((point) => point.quantity?.stated.low.isNegative()));
  if (below !== undefined)
    return [unsuitable(`${below.fact} goes below zero, which a stack can’t show`, '`kind: column`')];
  const gapped = series.find(
    (each) => each.points.length < periodsOf(series).length || each.points.some((p) => p.quantity === undefined),
  );
  return gapped === undefined
    ? []
    : [
        unsuitable(
          `${gapped.fact} lacks a period that the others have, so the stack would look smaller there`,
          '`kind: line`, or the years that all of them have',
        ),
      ];
}
