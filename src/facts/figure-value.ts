import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId } from '../model/fact.ts';
import type { FigureExpression, FigureOperand } from '../model/words.ts';
import { lastDay } from '../values/period.ts';
import { beyondWhole, evaluate, siblingsOf } from './derive.ts';
import { operate } from './operate.ts';
import type { FactStore } from './store.ts';

/** A figure that words compute from facts. */
export type ComputedFigure = Extract<FigureExpression, { kind: 'ratio' | 'share' | 'difference' | 'sum' | 'change' }>;

export function isComputed(figure: FigureExpression): figure is ComputedFigure {
  return ['ratio', 'share', 'difference', 'sum', 'change'].includes(figure.kind);
}

/**
 * Computes as a derived fact would. The gate's refusals stay among the findings until the slide's
 * acceptances are applied.
 */
export function computeFigure(store: FactStore, figure: ComputedFigure): Outcome<Evaluated | undefined> {
  const found = gatherFindings();
  const operands = figure.of.map((operand) => found.take(operandValue(store, operand)));
  const known = operands.filter((operand) => operand !== undefined);
  if (known.length < operands.length) return found.with(undefined);
  const siblings = figure.kind === 'share' ? siblingsOf(store, known) : undefined;
  if (figure.kind === 'sum') found.add(...beyondWhole(store, known, figure.span));
  return found.with(found.take(operate(figure.kind, known, figure.span, { siblings })));
}

/** An operand's value: a fact's, or that of a nested expression. */
function operandValue(store: FactStore, operand: FigureOperand): Outcome<Evaluated | undefined> {
  if (!('kind' in operand)) return evaluate(store, operand);
  if (isComputed(operand)) return computeFigure(store, operand);
  if (operand.kind === 'value') return evaluate(store, operand.of);
  const message = `${operand.kind} gives words, not an amount to compute with`;
  return { value: undefined, diagnostics: [diagnostic('words/not-a-number', { message, span: operand.span })] };
}

/** The facts that an expression names, including those in nested expressions. */
export function operandFacts(figure: ComputedFigure): readonly FactId[] {
  const ids = figure.of.flatMap((operand): readonly FactId[] => {
    if (!('kind' in operand)) return [operand.id];
    if (operand.kind === 'value') return [operand.of.id];
    return isComputed(operand) ? operandFacts(operand) : [];
  });
  return [...new Set(ids)];
}

/** The last day of each operand’s time, as text that sorts by time; undefined for one that has none. */
export function operandPeriods(store: FactStore, of: readonly FigureOperand[]): readonly (string | undefined)[] {
  return of.map((operand) => {
    const { value } = operandValue(store, operand);
    const day = value?.period && lastDay(value.period);
    return day === undefined ? undefined : String(day).padStart(12, '0');
  });
}
