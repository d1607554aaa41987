import { type Diagnostic, diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Observation, RateFact } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { Currency } from '../model/unit.ts';
import { convert } from '../values/arithmetic.ts';
import { contains } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { money } from '../values/unit.ts';

/**
 * Converts an amount, or a series point by point, to another currency. Each amount uses the rate
 * whose period contains its own. Missing points stay missing. A fiscal year lies in no calendar
 * year, so it has no annual rate.
 *
 * @param to - the target currency; if undefined, the rate's other one
 */
export function convertMoney(
  amount: Evaluated,
  rate: RateFact,
  to: Currency | undefined,
  span: Span,
): Outcome<Evaluated | undefined> {
  const wrong = unfit(amount, rate, to, span);
  if (wrong) return refused(wrong);
  const base = {
    qualifiers: { ...amount.qualifiers, conversion: rate.method },
    instruments: [...new Set([...amount.instruments, rate.id])],
    formula: `${amount.fact} × ${rate.id}`,
  };
  if (amount.kind === 'quantity') {
    const quantity = amount.period && convertAt(amount.quantity, amount.period, rate);
    if (quantity) return { value: { ...amount, ...base, quantity }, diagnostics: [] };
    return refused(noRate(rate, amount.period, span));
  }
  if (amount.kind !== 'series') return { value: undefined, diagnostics: [] };
  const points: Observation[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const point of amount.points) {
    const quantity = point.quantity && convertAt(point.quantity, point.period, rate);
    if (quantity) points.push({ ...point, quantity });
    else if (point.quantity) diagnostics.push(noRate(rate, point.period, span));
    else points.push(point);
  }
  return { value: { ...amount, ...base, unit: money(otherCurrency(amount, rate)), points }, diagnostics };
}

function unfit(amount: Evaluated, rate: RateFact, to: Currency | undefined, span: Span): Diagnostic | undefined {
  const from = currencyOf(amount);
  if (from === undefined) {
    return diagnostic('facts/not-a-number', { message: `${amount.fact} is not an amount of money`, span });
  }
  const reached = from === rate.from ? rate.to : from === rate.to ? rate.from : undefined;
  if (reached !== undefined && (to === undefined || to === reached)) return undefined;
  const message = `${rate.id} leads from ${rate.from} to ${rate.to}, not from ${from} to ${to ?? 'another currency'}`;
  return diagnostic('facts/no-rate', { message, span, hint: 'name a rate fact for these two currencies' });
}

function currencyOf(amount: Evaluated): Currency | undefined {
  const unit = amount.kind === 'quantity' ? amount.quantity.unit : amount.kind === 'series' ? amount.unit : undefined;
  return unit?.kind === 'money' ? unit.currency : undefined;
}

function otherCurrency(amount: Evaluated, rate: RateFact): Currency {
  return currencyOf(amount) === rate.from ? rate.to : rate.from;
}

function convertAt(amount: Quantity, period: Period, rate: RateFact): Quantity | undefined {
  const point = rate.points.find((each) => contains(each.period, period));
  return point?.quantity && convert(amount, point.quantity);
}

function noRate(rate: RateFact, period: Period | undefined, span: Span): Diagnostic {
  const [first, last] = [rate.points[0], rate.points.at(-1)];
  const when = period ? `for ${writePeriod(period)}` : 'for an amount without a period';
  const hint = first && last && `it runs from ${writePeriod(first.period)} to ${writePeriod(last.period)}`;
  return diagnostic('facts/no-rate', { message: `${rate.id} has no rate ${when}`, span, hint });
}
