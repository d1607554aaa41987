import type { FactId } from '../../model/fact.ts';
import { isRange } from '../../values/quantity.ts';
import { areParts, type ChartPlan } from '../choose.ts';
import { dayOf } from '../dated-columns.ts';
import type { AmountDatum } from '../datum.ts';
import { MOST_COLOURS } from '../palette.ts';
import type { ChartRequest } from '../request.ts';
import { type Misfit, unsuitable } from './misfit.ts';

const MOST_SLICES = 3;

/** Why single figures don't suit the kind. */
export function amountMisfits(
  plan: ChartPlan,
  amounts: readonly AmountDatum[],
  request: ChartRequest,
): readonly Misfit[] {
  const kind = request.kind;
  if (kind === 'line' || kind === 'area' || kind === 'slope' || kind === 'column-and-line') {
    return [
      unsuitable(`single figures make no ${SHAPE[kind]}: it says that something changed over time`, '`kind: bar`'),
    ];
  }
  switch (plan.form) {
    case 'stack':
    case 'doughnut':
      return [
        ...partMisfits(amounts, plan.form === 'doughnut' ? 'a doughnut' : 'a stack'),
        ...sliceMisfits(plan, amounts),
      ];
    case 'waterfall':
      return [...additiveMisfits(request), ...partMisfits(amounts, 'a waterfall')];
    case 'dated':
      return datedMisfits(amounts);
    case 'bars':
      if (kind === 'range' && !amounts.some((datum) => isRange(datum.quantity))) {
        return [unsuitable('none of the facts is a range', '`kind: bar`')];
      }
      return [];
    default:
      return [];
  }
}

const SHAPE = { line: 'line', area: 'area', slope: 'slope', 'column-and-line': 'line' } as const;

function partMisfits(amounts: readonly AmountDatum[], what: string): readonly Misfit[] {
  const negative = amounts.find((datum) => datum.quantity.stated.low.isNegative());
  if (what !== 'a waterfall' && negative !== undefined) {
    return [unsuitable(`${negative.fact} is below zero, which ${what} can’t show`, '`kind: bar`')];
  }
  const ids = new Set(amounts.map((datum) => datum.fact));
  const whole = amounts.find((datum) => datum.partOf !== undefined && ids.has(datum.partOf));
  if (whole !== undefined) {
    return [
      unsuitable(
        `${whole.partOf} is drawn beside its part ${whole.fact}, which ${what} would count twice`,
        '`kind: bar`, or leave the whole out',
      ),
    ];
  }
  const gap = amounts.find((datum) => datum.differenceOf !== undefined);
  return gap === undefined
    ? []
    : [unsuitable(`${gap.fact} is the difference of others and no part beside them`, '`kind: bar`')];
}

function sliceMisfits(plan: ChartPlan, amounts: readonly AmountDatum[]): readonly Misfit[] {
  if (plan.form === 'doughnut') {
    if (amounts.length > MOST_SLICES) {
      return [
        unsuitable(`a doughnut of ${amounts.length} slices can’t be read; ${MOST_SLICES} are the most`, '`kind: bar`'),
      ];
    }
    return areParts(amounts) ? [] : [unsuitable('the figures are not declared parts of one whole', '`kind: bar`')];
  }
  if (amounts.length > MOST_COLOURS) {
    return [
      unsuitable(`a stack of ${amounts.length} parts needs more colours than a reader tells apart`, '`kind: bar`'),
    ];
  }
  if (plan.form === 'stack' && plan.grouping === 'percent' && !areParts(amounts)) {
    return [unsuitable('the figures are not declared parts of one whole, so they have no shares', '`kind: bar`')];
  }
  return [];
}

function additiveMisfits(request: ChartRequest): readonly Misfit[] {
  if (request.additive) return [];
  return [
    {
      code: 'chart/not-additive',
      message: 'a waterfall adds figures up, and their measure does not declare that these may be added',
      hint: 'use `kind: bar`; or say in the measure’s `adds-over` along what they add up',
    },
  ];
}

function datedMisfits(amounts: readonly AmountDatum[]): readonly Misfit[] {
  const loose = amounts.find((datum) => dayOf(datum) === undefined);
  if (loose !== undefined) {
    return [unsuitable(`${loose.fact} is not dated to the month or the day`, '`kind: bar`')];
  }
  const days = new Map<number, FactId>();
  for (const datum of amounts) {
    const day = dayOf(datum) ?? 0;
    const other = days.get(day);
    if (other !== undefined) {
      return [unsuitable(`${other} and ${datum.fact} would stand on one day, one over the other`, '`kind: bar`')];
    }
    days.set(day, datum.fact);
  }
  return [];
}
