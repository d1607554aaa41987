import { evaluate } from '../facts/derive.ts';
import { exactValue } from '../facts/exact-value.ts';
import { formatPeriod } from '../language/format-period.ts';
import { formatQuantity } from '../language/format-quantity.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import { quoted } from '../language/quotation.ts';
import type { Run } from '../model/deck.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Conflict, FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import { programRun } from '../model/run.ts';
import { hull } from '../values/period.ts';
import type { ResolveContext } from './context.ts';
import { factRun } from './runs.ts';

/**
 * How a conflict was settled, with every figure in it: "We prefer “Refugees by the census” (316,000)
 * to “Refugees by a survey” (46,000). The reason." Empty if it wasn't settled.
 *
 * @param reason - a whole sentence
 */
export function conflictSentence(
  { members, preferred }: Conflict,
  reason: string,
  context: ResolveContext,
): readonly Run[] {
  if (preferred === undefined) return [];
  const { language } = context;
  const [before, between, after] = packOf(language).slideWords.lines.preferred;
  const program = (text: string) => programRun(text, 'template', language);
  const others = members.filter((id) => id !== preferred);
  return [
    program(before),
    ...named(preferred, context),
    program(between),
    ...others.flatMap((id, index) => [...(index === 0 ? [] : [program(', ')]), ...named(id, context)]),
    program(`${after} `),
    factRun(
      reason,
      members.filter((id) => context.store.facts.has(id)),
      'note',
      language,
    ),
  ];
}

/** A fact's label, and in brackets its figure if it has one. In a draft, where it couldn’t be read, its ID. */
function named(id: FactId, { store, language }: ResolveContext): readonly Run[] {
  const fact = store.facts.get(id);
  if (fact === undefined) return [programRun(id, 'template', language)];
  const { value } = evaluate(store, { id, span: fact.span });
  const label = factRun(quoted(inLanguage(fact.label, language) ?? id, language), [id], 'label', language);
  const figure = value === undefined ? '' : figureOf(value, language);
  if (value === undefined || figure === '') return [label];
  const program = (text: string) => programRun(text, 'template', language);
  return [label, program(' ('), factRun(figure, [id], 'short', language, exactValue(value)), program(')')];
}

/** A number in its short form, a date, or the time that a series covers. */
function figureOf(value: Evaluated, language: Language): string {
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value.quantity, 'short', language).whole;
    case 'date':
      return formatPeriod(value.date, 'words', language);
    case 'series': {
      const covered = hull(value.points.map(({ period }) => period));
      return covered === undefined ? '' : formatPeriod(covered, 'short', language);
    }
    case 'list':
    case 'quote':
    case 'ranking':
    case 'verdict':
    case 'words':
      return '';
    default:
      return value satisfies never;
  }
}
