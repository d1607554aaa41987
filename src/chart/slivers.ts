import { packOf } from '../language/languages.ts';
import { sum } from '../values/arithmetic.ts';
import { Decimal } from '../values/decimal.ts';
import { isRange } from '../values/quantity.ts';
import type { AmountDatum } from './datum.ts';
import { isHighlighted } from './highlight.ts';
import type { ChartRequest } from './request.ts';
import { SLIVER } from './shares.ts';

/**
 * Parts end to end, with those below two percent of the whole in one, where they are two or more: side by side neither
 * their colours nor their names could be told apart. What the title speaks of stays by itself. The table states each.
 */
export function withSliversAsOne(data: readonly AmountDatum[], request: ChartRequest): readonly AmountDatum[] {
  const whole = Decimal.sum(0, ...data.map(({ quantity }) => quantity.stated.high));
  const isSliver = ({ quantity, fact, period }: AmountDatum) =>
    quantity.stated.high.times(100).lt(whole.times(SLIVER)) && !isHighlighted(request, fact, period);
  const slivers = data.filter(isSliver);
  const [first] = slivers;
  const together = sum(slivers.map(({ quantity }) => quantity));
  // Printed zeros come to a range around zero, which is no slice.
  if (first === undefined || slivers.length < 2 || together === undefined || isRange(together)) return data;
  const { basis, status, partOf, span } = first;
  const isShared = (key: 'basis' | 'status') => slivers.every((each) => each[key] === first[key]);
  const one: AmountDatum = {
    kind: 'amount',
    fact: first.fact,
    sumOfFacts: [...new Set(slivers.flatMap(({ fact, sumOfFacts }) => sumOfFacts ?? [fact]))],
    label: packOf(request.language).chartWords.labels.others(slivers.length),
    quantity: together,
    ...(basis && isShared('basis') && { basis }),
    ...(status && isShared('status') && { status }),
    ...(partOf !== undefined && { partOf }),
    span,
  };
  return [...data.filter((datum) => !isSliver(datum)), one];
}
