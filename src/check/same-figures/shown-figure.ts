import { evaluate } from '../../facts/derive.ts';
import { writeReference } from '../../facts/reference.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactReference } from '../../model/fact.ts';
import type { FigureExpression, FigureForm, FigureOperand } from '../../model/words.ts';
import { writePeriod } from '../../values/period-text.ts';

/** What a figure in words shows, and how, so that two languages can be compared. */
export interface ShownFigure {
  /** A fact or a point of one, or a computation: `aid.total@2011`, `ratio of a.b and c.d`. */
  readonly what: string;
  readonly form: string;
}

/** Undefined for what isn't a figure: a label, an idiom. */
export function shownFigure(figure: FigureExpression, store: FactStore): ShownFigure | undefined {
  switch (figure.kind) {
    case 'literal':
    case 'label':
      return undefined;
    case 'value':
      return {
        what: pointName(figure.of, store),
        form: formOf(figure.form, isDate(figure.of, store) ? 'date' : 'value'),
      };
    case 'period':
      return {
        what: pointName(figure.of, store),
        form: formOf(figure.form, isDate(figure.of, store) ? 'date' : 'period'),
      };
    case 'count':
      return { what: `the count of ${figure.of.id}`, form: 'count' };
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change':
      return {
        what: `the ${figure.kind} of ${figure.of.map((operand) => operandName(operand, store)).join(' and ')}`,
        form: formOf(figure.form, 'value'),
      };
    default:
      return figure satisfies never;
  }
}

function operandName(operand: FigureOperand, store: FactStore): string {
  if (!('kind' in operand)) return pointName(operand, store);
  return shownFigure(operand, store)?.what ?? operand.kind;
}

/** `@latest` and `@2023` are one point where 2023 is the latest. */
function pointName(reference: FactReference, store: FactStore): string {
  const { value } = reference.at ? evaluate(store, reference) : { value: undefined };
  return value?.kind === 'quantity' && value.period
    ? `${reference.id}@${writePeriod(value.period)}`
    : writeReference(reference);
}

function isDate(reference: FactReference, store: FactStore): boolean {
  return evaluate(store, reference).value?.kind === 'date';
}

/** Long or short, in letters or in digits: how a language writes one and the same thing. */
const TYPOGRAPHIC: ReadonlySet<FigureForm> = new Set(['words', 'short', 'ordinal']);

function formOf(form: FigureForm, natural: string): string {
  return TYPOGRAPHIC.has(form) ? `a ${natural}` : form === 'bare' ? 'a bare number' : `a ${form}`;
}
