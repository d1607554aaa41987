import { packOf } from '../language/languages.ts';
import { formatNumber } from '../language/number.ts';
import type { Chart, ValueAxis } from '../model/chart.ts';
import { Decimal } from '../values/decimal.ts';

/** The numbers along the value axis. */
export function tickValues({ valueAxis: { min, max, step } }: Pick<Chart, 'valueAxis'>): readonly number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
}

/** A number along the value axis, as the deck's language writes it. */
export function tickText({ valueAxis, grouping, language }: Chart, value: number): string {
  const number = formatNumber(new Decimal(value), decimalsOf(valueAxis), language);
  return grouping === 'percent' ? packOf(language).figures.percent(number) : number;
}

/** The number of digits after the decimal mark that an axis's format writes. */
export function decimalsOf({ format }: ValueAxis): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}
