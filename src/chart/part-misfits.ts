import type { AmountDatum } from './datum.ts';
import { type Misfit, unsuitable } from './misfit.ts';
import type { ChartRequest } from './request.ts';
import { MOST_EQUALS } from './roles.ts';
import { withSliversAsOne } from './slivers.ts';

/** The reasons why figures can't be laid end to end: a whole beside its parts, or a difference of others. */
export function partMisfits(amounts: readonly AmountDatum[], what: string): readonly Misfit[] {
  const ids = new Set(amounts.map((datum) => datum.fact));
  const part = amounts.find((datum) => datum.partOf !== undefined && ids.has(datum.partOf));
  if (part !== undefined) {
    return [
      unsuitable(
        `${part.partOf} is drawn beside its part ${part.fact}, which ${what} would count twice`,
        '`kind: bar`, or leave the whole out',
      ),
    ];
  }
  const gap = amounts.find((datum) => datum.differenceOf !== undefined);
  return gap === undefined
    ? []
    : [unsuitable(`${gap.fact} is the difference of others and no part beside them`, '`kind: bar`')];
}

/** {@link partMisfits}, for shapes that can't show a figure below zero. */
export function positivePartMisfits(amounts: readonly AmountDatum[], what: string): readonly Misfit[] {
  const negative = amounts.find((datum) => datum.quantity.stated.low.isNegative());
  return negative === undefined
    ? partMisfits(amounts, what)
    : [unsuitable(`${negative.fact} is below zero, which ${what} can’t show`, '`kind: bar`')];
}

/** Refuses more parts than colours can tell apart; slivers are one. */
export function crowdedStack(amounts: readonly AmountDatum[], request: ChartRequest): readonly Misfit[] {
  const { length } = withSliversAsOne(amounts, request);
  return length <= MOST_EQUALS
    ? []
    : [unsuitable(`a stack of ${length} parts needs more colours than a reader tells apart`, '`kind: bar`')];
}
