import type { Evaluated } from '../model/evaluated.ts';
import { writePeriod } from '../values/period-text.ts';
import type { Computation } from './operate.ts';

/** How an operation and its operands are written: "trade.exports-2012 less trade.imports-2012". */
export function formulaOf(computation: Computation, operands: readonly Evaluated[]): string {
  const names = operands.map(termOf);
  switch (computation) {
    case 'change':
      return `change from ${names.join(' to ')}`;
    case 'share':
      return `share of ${names.join(' in ')}`;
    case 'ratio':
      return `ratio of ${names.join(' to ')}`;
    case 'difference':
      return names.join(' less ');
    case 'sum':
    case 'mean':
    case 'cumulative':
      return `${computation} of ${names.join(', ')}`;
    case 'foots': {
      const [total = '', ...parts] = names;
      return `${total} against the sum of ${parts.join(', ')}`;
    }
  }
}

/** Beyond this many characters a formula names what it rests on and does not spell it out. */
const LONGEST_TERM = 200;

/** How an operand stands in a formula: by its own formula where it has a short one. */
export function termOf(operand: Evaluated): string {
  const { formula } = operand;
  return formula !== undefined && formula.length <= LONGEST_TERM ? `(${formula})` : nameOf(operand);
}

/** How a figure is named in messages and formulas: by its fact, and its point where it is one of a series. */
export function nameOf(operand: Evaluated): string {
  const point = operand.kind === 'quantity' && operand.status !== undefined && operand.period;
  return point ? `${operand.fact}@${writePeriod(point)}` : operand.fact;
}
