import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { isChangeFact } from '../facts/change-fact.ts';
import { evaluate } from '../facts/derive.ts';
import { exactQuantity, exactValue } from '../facts/exact-value.ts';
import { computeFigure, operandFacts } from '../facts/figure-value.ts';
import { formsOf, formsOfPeriod, yearOf } from '../language/figure-forms.ts';
import { formatPeriod } from '../language/format-period.ts';
import { inLanguage } from '../language/languages.ts';
import { formatOrdinal, ordinalWord } from '../language/ordinal.ts';
import type { Run } from '../model/deck.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactReference } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import type { FigureExpression, FigureForm } from '../model/words.ts';
import { writePeriod } from '../values/period-text.ts';
import { locationOn, type SlideContext } from './context.ts';
import { listText, quotationRuns } from './fact-words.ts';
import { misfit, quantityText } from './quantity-text.ts';
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
      if (!formsOfPeriod(when).includes(figure.form)) {
        found.add(misfit(figure, formsOfPeriod(when), `the period of ${figure.of.id}`, context));
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
      return found.with(found.take(valueRuns(value, figure, context)));
    }
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change': {
      const computed = found.take(inPlace(computeFigure(context.store, figure), context));
      if (computed?.kind !== 'quantity') return found.with([]);
      const isChange = figure.kind === 'change' || figure.kind === 'difference';
      const text = found.take(quantityText(computed, figure, isChange, figure.kind, context));
      if (text === undefined) return found.with([]);
      return found.with([factRun(text, operandFacts(figure), figure.kind, language, exactQuantity(computed.quantity))]);
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

type ValueFigure = Extract<FigureExpression, { kind: 'value' }>;

function valueRuns(value: Evaluated, figure: ValueFigure, context: SlideContext): Outcome<readonly Run[]> {
  const { language, store } = context;
  const { of: reference, form, span } = figure;
  const run = (text: string) => [factRun(text, [reference.id], form, language, exactValue(value))];
  const isChange = isChangeFact(store, reference.id);
  const forms = formsOf(value, isChange);
  if (!forms.includes(form)) {
    return { value: [], diagnostics: [misfit(figure, forms, reference.id, context)] };
  }
  switch (value.kind) {
    case 'quantity': {
      const { value: text, diagnostics } = quantityText(value, figure, isChange, reference.id, context);
      return { value: text === undefined ? [] : run(text), diagnostics };
    }
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

function cannot(reference: FactReference, why: string, span: Span, context: SlideContext, hint?: string): Diagnostic {
  return diagnostic('words/not-a-number', { message: `${reference.id} ${why}`, span, at: locationOn(context), hint });
}
