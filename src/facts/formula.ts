import type { Evaluated } from '../model/evaluated.ts';
import { writePeriod } from '../values/period-text.ts';

/** What can be computed from figures alone, in derived facts or in words. */
export type Computation = 'sum' | 'difference' | 'ratio' | 'share' | 'foots' | 'change' | 'mean' | 'cumulative';

/**
 * An operation on operands in signs, independent of language: "trade.exports-2012 −
 * trade.imports-2012".
 */
export function formulaOf(computation: Computation, operands: readonly Evaluated[]): string {
  const names = operands.map(termOf);
  switch (computation) {
    case 'change': {
      const [from = '', to = ''] = names;
      return `${to} ÷ ${from} − 1`;
    }
    case 'share':
    case 'ratio':
      return names.join(' ÷ ');
    case 'difference':
      return names.join(' − ');
    case 'sum':
      return names.join(' + ');
    case 'cumulative':
      return `Σ(${names.join(', ')})`;
    case 'mean':
      return `Σ(${names.join(', ')}) ÷ n`;
    case 'foots': {
      const [total = '', ...parts] = names;
      return `${total} = ${parts.join(' + ')}`;
    }
  }
}

/** A formula of more characters is not spelt out inside another; its fact is named instead. */
const LONGEST_TERM = 200;

/**
 * How an operand is written in a formula: as its own formula if it has a short one, else by name.
 */
export function termOf(operand: Evaluated): string {
  const { formula } = operand;
  return formula !== undefined && formula.length <= LONGEST_TERM ? `(${formula})` : nameOf(operand);
}

/**
 * How a figure is named in messages and formulas: by its fact, and its point if it is one of a
 * series.
 */
export function nameOf(operand: Evaluated): string {
  const point = operand.kind === 'quantity' && operand.status !== undefined && operand.period;
  return point ? `${operand.fact}@${writePeriod(point)}` : operand.fact;
}
