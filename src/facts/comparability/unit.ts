import { MAIN_LANGUAGE } from '../../language/languages.ts';
import type { Unit } from '../../model/unit.ts';
import { sameUnit } from '../../values/unit.ts';
import type { Comparable, Rule } from './rule.ts';

/** Amounts of money must be in one currency, and converted by one method if both were converted. */
export const currency: Rule = (_, a, b) => {
  const [one, other] = [unitOf(a), unitOf(b)];
  if (one.kind !== 'money' || other.kind !== 'money') return undefined;
  if (one.currency !== other.currency) {
    return {
      code: 'facts/incomparable-currency',
      field: 'currency',
      of: [one.currency, other.currency],
      mend: 'convert one of them by a rate fact',
    };
  }
  const [by, otherBy] = [a.qualifiers.conversion, b.qualifiers.conversion];
  if (by === undefined || otherBy === undefined || by === otherBy) return undefined;
  return {
    code: 'facts/incomparable-currency',
    field: 'exchange rate',
    of: [by, otherBy],
    mend: 'convert both with rates of one method',
  };
};

export const unit: Rule = (_, a, b) => {
  const [one, other] = [unitOf(a), unitOf(b)];
  if (sameUnit(one, other) || (one.kind === 'money' && other.kind === 'money')) return undefined;
  return {
    code: 'facts/incomparable-unit',
    field: 'unit',
    of: [nameOfUnit(one), nameOfUnit(other)],
    mend: 'show them apart',
  };
};

function unitOf(figure: Comparable): Unit {
  return figure.kind === 'quantity' ? figure.quantity.unit : figure.unit;
}

function nameOfUnit(of: Unit): string {
  switch (of.kind) {
    case 'money':
      return of.currency;
    case 'count':
      return of.noun?.[MAIN_LANGUAGE]?.many ?? 'a count';
    case 'duration':
      return `${of.step}s`;
    case 'percent':
      return 'per cent';
    case 'points':
      return 'percentage points';
    case 'ratio':
      return 'a ratio';
    case 'area':
      return of.of;
    case 'rate':
      return `${of.to} for ${of.from}`;
  }
}
