import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { ClaimTerm } from '../../model/claim.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { Decimal } from '../../values/decimal.ts';
import { equals } from '../../values/period.ts';
import { evaluate } from '../derive.ts';
import { nameOf } from '../formula.ts';
import type { FactStore } from '../store.ts';
import type { Figure, Side } from './compare-figures.ts';

export const ONCE = new Decimal(1);

/** A term of a claim with its value; undefined, with a finding, if it is no number. */
export function sideOf(store: FactStore, { times, of }: ClaimTerm): Outcome<Side | undefined> {
  const { value, diagnostics } = evaluate(store, of);
  if (!value) return { value: undefined, diagnostics };
  if (value.kind === 'quantity') return { value: side(value, times), diagnostics };
  return { value: undefined, diagnostics: [...diagnostics, notComparable(value, of.span)] };
}

export function wholeSide(store: FactStore, of: FactReference): Outcome<Side | undefined> {
  return sideOf(store, { times: ONCE, of });
}

export function side(figure: Figure, times = ONCE): Side {
  return { name: nameOf(figure), figure, times };
}

export function notComparable(value: Evaluated, span: Span): Diagnostic {
  const message = `${value.fact} is not a number that a claim can compare`;
  const hint = value.kind === 'series' ? `name one point: ${value.fact}@latest` : 'name a fact that is a number';
  return diagnostic('facts/not-a-number', { message, span, hint });
}

export function isSame(a: Figure, b: Figure): boolean {
  return a.fact === b.fact && (a.period === b.period || (!!a.period && !!b.period && equals(a.period, b.period)));
}
