import { type Diagnostic, diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Observation, SeriesFact } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { deflate } from '../values/arithmetic.ts';
import { contains } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { termOf } from './formula.ts';

/**
 * Converts an amount in current prices, or a series point by point, to the prices of one year:
 * times the deflator of that year, divided by the deflator of the amount's own period. Missing
 * points stay missing.
 *
 * @param deflator - a series of price indices, with any base
 * @param base - the year whose prices to convert to
 */
export function constantPrices(
  amount: Evaluated,
  deflator: SeriesFact,
  base: number,
  span: Span,
): Outcome<Evaluated | undefined> {
  const year: Period = { kind: 'date', date: { year: base } };
  const index = indexAt(deflator, year);
  if (!index) return refused(noIndex(deflator, year, span));
  if (amount.kind !== 'quantity' && amount.kind !== 'series') return refused(notMoney(amount, span));
  const unit = amount.kind === 'quantity' ? amount.quantity.unit : amount.unit;
  if (unit.kind !== 'money') return refused(notMoney(amount, span));
  if (amount.qualifiers.prices?.kind === 'constant') {
    const message = `${amount.fact} is in prices of ${amount.qualifiers.prices.base} already`;
    return refused(diagnostic('facts/wrong-operands', { message, span, hint: 'name the series in current prices' }));
  }
  const at = (quantity: Quantity, period: Period | undefined): Quantity | undefined => {
    const own = period && indexAt(deflator, period);
    return own && deflate(quantity, own, index);
  };
  const described = {
    qualifiers: { ...amount.qualifiers, prices: { kind: 'constant', base } as const },
    instruments: [...new Set([...amount.instruments, deflator.id])],
    formula: `${termOf(amount)} × ${deflator.id}@${base} ÷ ${deflator.id}`,
  };
  if (amount.kind === 'quantity') {
    const quantity = at(amount.quantity, amount.period);
    return quantity
      ? { value: { ...amount, ...described, quantity }, diagnostics: [] }
      : refused(noIndex(deflator, amount.period, span));
  }
  const diagnostics: Diagnostic[] = [];
  const points = amount.points.flatMap((point): readonly Observation[] => {
    if (!point.quantity) return [point];
    const quantity = at(point.quantity, point.period);
    if (quantity) return [{ ...point, quantity }];
    diagnostics.push(noIndex(deflator, point.period, span));
    return [];
  });
  return { value: { ...amount, ...described, points }, diagnostics };
}

function indexAt({ points }: SeriesFact, period: Period): Quantity | undefined {
  return points.find((point) => contains(point.period, period))?.quantity;
}

function notMoney(amount: Evaluated, span: Span): Diagnostic {
  return diagnostic('facts/not-a-number', { message: `${amount.fact} is not an amount of money`, span });
}

function noIndex(deflator: SeriesFact, period: Period | undefined, span: Span): Diagnostic {
  const when = period ? `for ${writePeriod(period)}` : 'for an amount without a period';
  const [first, last] = [deflator.points[0], deflator.points.at(-1)];
  const hint = first && last && `it runs from ${writePeriod(first.period)} to ${writePeriod(last.period)}`;
  return diagnostic('facts/no-rate', { message: `${deflator.id} has no index ${when}`, span, hint });
}
