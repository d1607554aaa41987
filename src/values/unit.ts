import { CURRENCIES, type Currency, type Unit } from '../model/unit.ts';

export const RATIO: Unit = { kind: 'ratio' };
export const PERCENT: Unit = { kind: 'percent' };
export const POINTS: Unit = { kind: 'points' };

export function money(currency: Currency): Unit {
  return { kind: 'money', currency };
}

export function isCurrency(text: string): text is Currency {
  return CURRENCIES.some((currency) => currency === text);
}

/**
 * Whether numbers of both units can be added. What counts count isn't compared: the noun is only wording, and measures
 * decide whether troops and officers may be added.
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
    case 'points':
    case 'ratio':
      return a.kind === b.kind;
  }
}

/** Whether true values of the unit are never negative: a count, a length of time, an area, a rate. */
export function isNeverNegative(unit: Unit): boolean {
  switch (unit.kind) {
    case 'count':
    case 'duration':
    case 'area':
    case 'rate':
      return true;
    case 'money':
    case 'percent':
    case 'points':
    case 'ratio':
      return false;
  }
}
