import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { evaluate, siblingsOf } from '../facts/derive.ts';
import { exactQuantity, exactValue } from '../facts/exact-value.ts';
import { operate } from '../facts/operate.ts';
import { formatPeriod } from '../language/format-period.ts';
import { formatQuantity } from '../language/format-quantity.ts';
import { inLanguage } from '../language/languages.ts';
import { formatOrdinal, ordinalWord } from '../language/ordinal.ts';
import type { Run } from '../model/deck.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId, FactReference } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import type { FigureExpression, FigureForm, FigureOperand } from '../model/words.ts';
import { writePeriod } from '../values/period-text.ts';
import { locationOn, type SlideContext } from './context.ts';
import { listText, quotationRuns } from './fact-words.ts';
import { factRun } from './runs.ts';

/**
 * Writes what a `{{…}}` asks for, as runs that know the facts they show. Empty, with a finding, if
 * there is no value.
 */
export function resolveFigure(figure: FigureExpression, context: SlideContext): Outcome<readonly Run[]> {
  const found = gatherFindings();
  const { language } = context;
  switch (figure.kind) {
    case 'literal':
      return found.with([
        {
          text: figure.text,
          origin: { kind: 'literal', because: figure.because },
          language,
          bold: false,
          italic: false,
        },
      ]);
    case 'label': {
      const fact = context.store.facts.get(figure.of.id);
      if (fact === undefined) {
        found.take(evaluateIn(figure.of, context));
        return found.with([]);
      }
      return found.with([factRun(inLanguage(fact.label, language) ?? fact.id, [fact.id], 'label', language)]);
    }
    case 'period': {
      const value = found.take(evaluateIn(figure.of, context));
      if (value === undefined) return found.with([]);
      const when = value.kind === 'date' ? value.date : value.period;
      if (when === undefined || when.kind === 'unknown') {
        found.add(cannot(figure.of, 'has no period', figure.span, context));
        return found.with([]);
      }
      return found.with([
        factRun(periodText(when, figure.form, context), [figure.of.id], 'period', language, writePeriod(when)),
      ]);
    }
    case 'count': {
      const value = found.take(evaluateIn(figure.of, context));
      if (value === undefined) return found.with([]);
      if (value.kind !== 'list') {
        found.add(cannot(figure.of, 'is no list to count', figure.span, context));
        return found.with([]);
      }
      return found.with([factRun(String(value.items.length), [figure.of.id], 'count', language, exactValue(value))]);
    }
    case 'value': {
      const value = found.take(evaluateIn(figure.of, context));
      if (value === undefined) return found.with([]);
      return found.with(found.take(valueRuns(value, figure.of, figure.form, figure.span, context)));
    }
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change': {
      const computed = found.take(compute(figure, context));
      if (computed?.kind !== 'quantity') return found.with([]);
      return found.with([
        factRun(
          formatQuantity(computed.quantity, figure.form, language).whole,
          operandFacts(figure),
          figure.kind,
          language,
          exactQuantity(computed.quantity),
        ),
      ]);
    }
    default:
      return figure satisfies never;
  }
}

/** A fact's value. Its findings are located on the slide. */
function evaluateIn(reference: FactReference, context: SlideContext): Outcome<Evaluated | undefined> {
  return inPlace(evaluate(context.store, reference), context);
}

function inPlace<T>(outcome: Outcome<T>, context: SlideContext): Outcome<T> {
  return {
    value: outcome.value,
    diagnostics: outcome.diagnostics.map((d) => (d.at ? d : { ...d, at: locationOn(context) })),
  };
}

/** The facts that an expression names, including those in nested expressions. */
function operandFacts(expression: Computed): readonly FactId[] {
  const ids = expression.of.flatMap((operand): readonly FactId[] => {
    if (!('kind' in operand)) return [operand.id];
    if (operand.kind === 'value') return [operand.of.id];
    return isComputed(operand) ? operandFacts(operand) : [];
  });
  return [...new Set(ids)];
}

type Computed = Extract<FigureExpression, { kind: 'ratio' | 'share' | 'difference' | 'sum' | 'change' }>;

function isComputed(expression: FigureExpression): expression is Computed {
  return ['ratio', 'share', 'difference', 'sum', 'change'].includes(expression.kind);
}

/** An operand's value: a fact's, or that of a nested expression. */
function operandValue(operand: FigureOperand, context: SlideContext): Outcome<Evaluated | undefined> {
  if (!('kind' in operand)) return evaluateIn(operand, context);
  switch (operand.kind) {
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change':
      return compute(operand, context);
    case 'value':
      return evaluateIn(operand.of, context);
    case 'label':
    case 'period':
    case 'count':
    case 'literal':
      return {
        value: undefined,
        diagnostics: [
          diagnostic('words/not-a-number', {
            message: `${operand.kind} gives words, not an amount to compute with`,
            span: operand.span,
            at: locationOn(context),
          }),
        ],
      };
    default:
      return operand satisfies never;
  }
}

/**
 * Computes as a derived fact would. The gate's refusals stay among the findings until the slide's
 * acceptances are applied.
 */
function compute(expression: Computed, context: SlideContext): Outcome<Evaluated | undefined> {
  const found = gatherFindings();
  const operands = expression.of.map((operand) => found.take(operandValue(operand, context)));
  const known = operands.filter((operand) => operand !== undefined);
  if (known.length < operands.length) return found.with(undefined);
  const siblings = expression.kind === 'share' ? siblingsOf(context.store, known) : undefined;
  return found.with(found.take(inPlace(operate(expression.kind, known, expression.span, { siblings }), context)));
}

function valueRuns(
  value: Evaluated,
  reference: FactReference,
  form: FigureForm,
  span: Span,
  context: SlideContext,
): Outcome<readonly Run[]> {
  const { language } = context;
  const run = (text: string) => [factRun(text, [reference.id], form, language, exactValue(value))];
  switch (value.kind) {
    case 'quantity':
      return { value: run(formatQuantity(value.quantity, form, language).whole), diagnostics: [] };
    case 'date':
      return { value: run(periodText(value.date, form, context)), diagnostics: [] };
    case 'ranking':
      return value.rank === undefined
        ? { value: [], diagnostics: [cannot(reference, 'states no rank', span, context)] }
        : {
            value: run(form === 'words' ? ordinalWord(value.rank, language) : formatOrdinal(value.rank, language)),
            diagnostics: [],
          };
    case 'list':
      return { value: [factRun(listText(value.items, language), [reference.id], 'items', language)], diagnostics: [] };
    case 'quote':
      return { value: quotationRuns(value, language), diagnostics: [] };
    case 'series':
      return {
        value: [],
        diagnostics: [
          cannot(
            reference,
            'is a series',
            span,
            context,
            `name one point: {{${reference.id}@latest}} or {{at ${reference.id} 2011}}`,
          ),
        ],
      };
    case 'verdict':
    case 'words':
      return {
        value: [],
        diagnostics: [
          cannot(
            reference,
            'has no figure',
            span,
            context,
            `write {{label ${reference.id}}} or {{period ${reference.id}}}`,
          ),
        ],
      };
    default:
      return value satisfies never;
  }
}

function periodText(period: Period, form: FigureForm, context: SlideContext): string {
  if (form === 'year') {
    const year = yearOf(period);
    if (year !== undefined) return String(year);
  }
  return formatPeriod(period, form === 'short' ? 'short' : 'words', context.language);
}

function yearOf(period: Period): number | undefined {
  switch (period.kind) {
    case 'date':
      return period.date.year;
    case 'part':
      return period.of.year;
    case 'since':
    case 'after':
      return period.from.year;
    case 'before':
      return period.to.year;
    case 'fiscal-year':
    case 'range':
    case 'window':
    case 'unknown':
      return undefined;
    default:
      return period satisfies never;
  }
}

function cannot(reference: FactReference, why: string, span: Span, context: SlideContext, hint?: string): Diagnostic {
  return diagnostic('words/not-a-number', { message: `${reference.id} ${why}`, span, at: locationOn(context), hint });
}
