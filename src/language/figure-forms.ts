import type { Evaluated } from '../model/evaluated.ts';
import type { Period } from '../model/period.ts';
import type { FigureForm } from '../model/words.ts';

/**
 * The forms that a value can be written in, the usual one first. A year is that of a date, an ordinal that of a rank,
 * and a size that of a change or a difference.
 */
export function formsOf(value: Evaluated, isChange: boolean): readonly FigureForm[] {
  switch (value.kind) {
    case 'quantity':
      return isChange ? ['words', 'short', 'bare', 'size'] : ['words', 'short', 'bare'];
    case 'date':
      return formsOfPeriod(value.date);
    case 'ranking':
      return ['words', 'ordinal'];
    case 'list':
    case 'quote':
    case 'series':
    case 'verdict':
    case 'words':
      return ['words'];
    default:
      return value satisfies never;
  }
}

/** The forms of a date or a period; only one that lies in a single year has a year. */
export function formsOfPeriod(period: Period): readonly FigureForm[] {
  return yearOf(period) === undefined ? ['words', 'short'] : ['words', 'short', 'year'];
}

/** The year of a date, or of the open end of a period. Undefined if a period has two, or none. */
export function yearOf(period: Period): number | undefined {
  switch (period.kind) {
    case 'date':
      return period.date.year;
    case 'quarter':
      return period.year;
    case 'part':
      return period.of.year;
    case 'since':
    case 'after':
      return period.from.year;
    case 'before':
      return period.to.year;
    case 'range':
      return period.from.year === period.to.year ? period.from.year : undefined;
    case 'fiscal-year':
    case 'window':
    case 'unknown':
      return undefined;
    default:
      return period satisfies never;
  }
}
