import { pointCount, type SeriesDatum } from './datum.ts';
import { type Misfit, unsuitable } from './misfit.ts';
import { MOST_EQUALS } from './roles.ts';
import { periodsOf } from './time-axis.ts';
import { columnMisfits } from './time-misfits.ts';

/** Minimum number of points for a line to say how something developed between them. */
const FEWEST_ON_A_LINE = 3;

export function thinLines(series: readonly SeriesDatum[]): readonly Misfit[] {
  const thin = series.find((each) => pointCount(each) < FEWEST_ON_A_LINE);
  if (thin === undefined) return [];
  const message =
    pointCount(thin) === 1
      ? `${thin.fact} has one point, which makes no line`
      : `${thin.fact} has two points: a line between them says what nobody knows`;
  return [unsuitable(message, '`kind: slope` for two moments, or `kind: column`')];
}

/** Refuses more series than colours can tell apart. */
export function crowded(series: readonly SeriesDatum[], what: string): readonly Misfit[] {
  if (series.length <= MOST_EQUALS) return [];
  return [
    {
      code: 'chart/too-many-series',
      message: `${series.length} ${what} can’t be told apart; ${MOST_EQUALS} are the most`,
      hint: 'give each its own panel (`panels:` of charts share one scale), or `kind: table`',
    },
  ];
}

/** The reasons why series can't be stacked. */
export function stackMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  return [
    ...crowded(series, 'parts of a stack'),
    ...unstackable(series),
    ...columnMisfits(periodsOf(series), '`kind: line`'),
  ];
}

function unstackable(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length === 1) return [unsuitable('one series has nothing to be stacked on', '`kind: column`')];
  const below = series.find((each) => each.points.some((point) => point.quantity?.stated.low.isNegative()));
  if (below !== undefined) {
    return [unsuitable(`${below.fact} goes below zero, which a stack can’t show`, '`kind: column`')];
  }
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
