import type { Decimal } from 'decimal.js';
import type { Evaluated } from '../model/evaluated.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { writePeriod } from '../values/period-text.ts';

/**
 * The exact value of a fact, independent of language: `16000000 CAD`, `93..95 percent`,
 * `2012-03-22`, a rank, or the number of a list's items. Undefined if it has no single value: a
 * whole series, a relation, a quotation.
 */
export function exactValue(value: Evaluated): string | undefined {
  switch (value.kind) {
    case 'quantity':
      return exactQuantity(value.quantity);
    case 'date':
      return writePeriod(value.date);
    case 'ranking':
      return value.rank === undefined ? undefined : `${value.rank} rank`;
    case 'list':
      return `${value.items.length} count`;
    case 'series':
    case 'quote':
    case 'verdict':
    case 'words':
      return undefined;
    default:
      return value satisfies never;
  }
}

/** The stated number, or both ends of a range, with its unit. */
export function exactQuantity({ stated, unit }: Quantity): string {
  return exactInterval(stated, unit);
}

/** A number, or both ends of a range, and its unit: `500..700 count`. */
export function exactInterval({ low, high }: Interval, unit: Unit): string {
  const ends = low.equals(high) ? low.toFixed() : `${low.toFixed()}..${high.toFixed()}`;
  return `${ends} ${unitName(unit)}`;
}

/** A number and its unit: `16000000 CAD`. */
export function exactNumber(value: Decimal, unit: Unit): string {
  return `${value.toFixed()} ${unitName(unit)}`;
}

function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return unit.currency;
    case 'duration':
      return unit.step;
    case 'area':
      return unit.of;
    case 'rate':
      return `${unit.to}/${unit.from}`;
    case 'count':
    case 'percent':
    case 'points':
    case 'ratio':
      return unit.kind;
    default:
      return unit satisfies never;
  }
}
