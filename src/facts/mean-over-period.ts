import { diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { Decimal } from '../values/decimal.ts';
import { spread } from '../values/mean.ts';
import { lengthInMonths } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { termOf } from './formula.ts';
import { operate } from './operate.ts';

const MONTHS_A_YEAR = 12;

/**
 * A cumulative amount, or the sum of a series' points, divided by the years of its period: the
 * amount per year. It is a mean of the years, and the figure of none of them.
 */
export function meanOverPeriod(
  operands: readonly Evaluated[],
  span: Span,
  fact: FactId,
): Outcome<Evaluated | undefined> {
  const [operand, ...more] = operands;
  if (!operand || more.length > 0)
    return wrongOperands(`a mean over a period needs one amount, not ${operands.length}`, span);
  if (operand.kind === 'series') {
    const total = operate('cumulative', operands, span);
    if (!total.value) return total;
    const mean = meanOverPeriod([total.value], span, fact);
    return { value: mean.value, diagnostics: [...total.diagnostics, ...mean.diagnostics] };
  }
  if (operand.kind !== 'quantity') return wrongOperands(`${operand.fact} is no amount to spread over years`, span);
  const { statistic = 'total' } = operand.qualifiers;
  if (statistic !== 'cumulative' && statistic !== 'total') {
    return wrongOperands(`${operand.fact} is a ${statistic}, which can’t be spread over years`, span);
  }
  const months = operand.period && lengthInMonths(operand.period);
  if (months === undefined || months <= MONTHS_A_YEAR) {
    const covers = operand.period ? writePeriod(operand.period) : 'no stated period';
    return wrongOperands(
      `${operand.fact} covers ${covers}, not a number of whole years or months longer than one year`,
      span,
    );
  }
  const quantity = spread(operand.quantity, new Decimal(months).div(MONTHS_A_YEAR));
  if (!quantity) return { value: undefined, diagnostics: [] };
  const { status: _, terms: __, ...kept } = operand;
  return {
    value: {
      ...kept,
      fact,
      quantity,
      qualifiers: { ...operand.qualifiers, statistic: 'mean', per: 'year' },
      formula: `${termOf(operand)} ÷ (${operand.period ? writePeriod(operand.period) : ''})`,
    },
    diagnostics: [],
  };
}

function wrongOperands(message: string, span: Span): Outcome<undefined> {
  const hint = 'name a cumulative amount with a closed period, such as `period: 2002..2021`';
  return refused(diagnostic('facts/wrong-operands', { message, span, hint }));
}
