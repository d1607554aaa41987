import { CURRENCIES, type Currency, type Unit } from '../model/unit.ts';

export const RATIO: Unit = { kind: 'ratio' };
export const PERCENT: Unit = { kind: 'percent' };

export function money(currency: Currency): Unit {
  return { kind: 'money', currency };
}

export function isCurrency(text: string): text is Currency {
  return CURRENCIES.some((currency) => currency === text);
}

/**
 * Whether numbers of both units can be added as numbers. What a count counts is not compared: the noun is wording, and
 * whether troops and officers may meet is decided by their measures.
 */
export function sameUnit(a: Unit, b: Unit): boolean {
  switch (a.kind) {
    case 'money':
      return b.kind === 'money' && a.currency === b.currency;
    case 'duration':
      return b.kind === 'duration' && a.step === b.step;
    case 'area':
      return b.kind === 'area' && a.of === b.of;
    case 'rate':
      return b.kind === 'rate' && a.from === b.from && a.to === b.to;
    case 'count':
    case 'percent':
    case 'ratio':
      return a.kind === b.kind;
  }
}

/** Whether no true value of the unit lies below zero: a count, a length of time, an area, a rate. */
export function isNeverNegative(unit: Unit): boolean {
  switch (unit.kind) {
    case 'count':
    case 'duration':
    case 'area':
    case 'rate':
      return true;
    case 'money':
    case 'percent':
    case 'ratio':
      return false;
  }
}
