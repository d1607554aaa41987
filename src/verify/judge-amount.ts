import type { Quantity } from '../model/quantity.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Decimal } from '../values/decimal.ts';
import type { PrintedFigure, PrintedUnit } from './read-figures.ts';
import { overlap, type Reading, within } from './reading.ts';

/** How a stated amount compares with the figure printed where its words stand. */
export type JudgedAmount =
  | { readonly kind: 'same'; readonly figure: PrintedFigure }
  | { readonly kind: 'refused'; readonly verdict: Verdict };

/**
 * Compares value, ends of a range, hedge and unit. Where cells are read, their headings and not the
 * cell give the unit.
 */
export function judgeAmount(stated: Quantity, reading: Reading, isCell: boolean): JudgedAmount {
  const touched = reading.figures.filter((figure) => overlap(figure, reading));
  if (touched.length === 0) return refused({ kind: 'by-person' });
  const cut = touched.find((figure) => !within(figure, reading));
  if (cut !== undefined) return refused({ kind: 'cut', printed: reading.text.slice(cut.start, cut.end) });
  const figure = touched.find((each) => isSame(each, stated)) ?? touched[0];
  if (figure === undefined) return refused({ kind: 'by-person' });
  const what = difference(stated, figure, isCell);
  if (what !== undefined) return refused({ kind: 'differs', what });
  return { kind: 'same', figure };
}

function refused(verdict: Verdict): JudgedAmount {
  return { kind: 'refused', verdict };
}

function isSame(figure: PrintedFigure, stated: Quantity): boolean {
  return figure.low.equals(stated.stated.low) && figure.high.equals(stated.stated.high);
}

function difference(stated: Quantity, figure: PrintedFigure, isCell: boolean): string | undefined {
  if (figure.low.isNaN() || figure.high.isNaN()) return 'the document’s words give no exact number';
  if (!isSame(figure, stated)) {
    return `the document prints ${range(figure.low, figure.high)}, the fact says ${range(stated.stated.low, stated.stated.high)}`;
  }
  if (figure.hedge !== stated.hedge) {
    return `the document says ${hedgeWord(figure.hedge)}, the fact says ${hedgeWord(stated.hedge)}`;
  }
  if (figure.place - figure.scale < 0 && figure.place !== stated.place) {
    return 'the document prints other decimals than the fact keeps';
  }
  return unitDifference(stated, figure.unit, isCell);
}

function unitDifference({ unit }: Quantity, printed: PrintedUnit, isCell: boolean): string | undefined {
  if (isCell && printed.kind === 'none') return undefined;
  switch (unit.kind) {
    case 'money': {
      if (printed.kind !== 'money') return 'the document prints no currency';
      if (printed.currency === '$') return isDollar(unit.currency) ? undefined : `“$” is no ${unit.currency}`;
      return printed.currency === unit.currency
        ? undefined
        : `the document prints ${printed.currency}, the fact says ${unit.currency}`;
    }
    case 'percent':
    case 'points':
      return printed.kind === 'percent' ? undefined : 'the document prints no percentage';
    case 'duration':
      if (printed.kind !== 'duration') return `the document counts no ${unit.step}s`;
      return printed.step === unit.step ? undefined : `the document counts ${printed.step}s, the fact ${unit.step}s`;
    case 'count':
    case 'ratio':
    case 'area':
    case 'rate':
      return printed.kind === 'none' ? undefined : `the document prints a ${printed.kind}`;
    default:
      return unit satisfies never;
  }
}

function isDollar(currency: string): boolean {
  return currency.endsWith('D');
}

function range(low: Decimal, high: Decimal): string {
  return low.equals(high) ? low.toFixed() : `${low.toFixed()} to ${high.toFixed()}`;
}

function hedgeWord(hedge: Quantity['hedge']): string {
  return hedge === 'exact' ? 'it without a hedge' : `“${hedge}”`;
}
