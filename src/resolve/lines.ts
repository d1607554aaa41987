import type { Outcome } from '../diagnostics/diagnostic.ts';
import { evaluate } from '../facts/derive.ts';
import { COMPUTED_FROM, reach } from '../facts/graph.ts';
import { inLanguage, LANGUAGES, packOf } from '../language/languages.ts';
import { currencyName } from '../language/terms.ts';
import { typeset } from '../language/typography.ts';
import type { Run } from '../model/deck.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Acceptance, Conversion, Evidence, SpannedTexts, WordsOnly } from '../model/outline.ts';
import { programRun } from '../model/run.ts';
import { citedSources, publisherRuns, sourceRuns } from './citations.ts';
import type { SlideContext } from './context.ts';
import { splitNames } from './names.ts';
import { renderPartial } from './partial.ts';
import { factRun } from './runs.ts';

/** If a slide has more sources than this, their titles are left to the annex. */
const TITLED_SOURCES = 1;

/** "Sources: …", written from the facts shown. */
export function sourceLine(facts: readonly FactId[], context: SlideContext): Outcome<readonly Run[]> {
  const cited = citedSources(facts, context);
  if (cited.length === 0) return { value: [], diagnostics: [] };
  const words = packOf(context.language).slideWords.lines;
  const heading = programRun(cited.length === 1 ? words.source : words.sources, 'template', context.language);
  const items =
    cited.length <= TITLED_SOURCES
      ? cited.map((source) => sourceRuns(source, true, context))
      : publisherRuns(cited, context);
  return renderPartial(
    'source-line',
    { heading: { kind: 'runs', runs: [heading] }, sources: { kind: 'list', items } },
    'template',
    context,
  );
}

/**
 * The author's own note or, without one, what the charts must explain and the cautions that the
 * facts carry, each once: their notes, inferred currency, conversion. Always added are how
 * contradictions were settled, and the author's reasons for letting a comparison pass.
 */
export function noteLine(
  own: readonly Run[] | undefined,
  facts: readonly FactId[],
  accepted: readonly Acceptance[],
  charts: readonly (readonly Run[])[],
  context: SlideContext,
): Outcome<readonly Run[]> {
  const generated = [...charts, ...factNotes(facts, context)];
  const notes = [
    ...(own === undefined ? generated : [own]),
    ...conflictNotes(facts, context),
    ...acceptedReasons(accepted, context),
  ];
  if (notes.every((note) => note.length === 0)) return { value: [], diagnostics: [] };
  return renderPartial('note-line', { notes: { kind: 'list', items: notes } }, 'template', context);
}

/** The subtitle from the parts that evidence gives. */
export function subtitleLine(
  parts: readonly string[],
  facts: readonly FactId[],
  context: SlideContext,
): Outcome<readonly Run[]> {
  if (parts.length === 0) return { value: [], diagnostics: [] };
  const items = parts.map((part) => [factRun(part, facts, 'subtitle', context.language)]);
  return renderPartial('subtitle', { parts: { kind: 'list', items } }, 'template', context);
}

/** Sentences that say how contradictions involving the facts shown were settled. */
function conflictNotes(facts: readonly FactId[], context: SlideContext): readonly (readonly Run[])[] {
  const { language, store } = context;
  const reasons = new Map<string, FactId>();
  for (const { id } of reach(store, facts, COMPUTED_FROM)) {
    for (const { preferred, reason } of store.conflicts.get(id) ?? []) {
      const text = inLanguage(reason, language);
      if (preferred !== undefined && text !== undefined && !reasons.has(text)) reasons.set(text, id);
    }
  }
  return [...reasons].map(([text, id]) => [factRun(asSentence(text), [id], 'note', language)]);
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function factNotes(facts: readonly FactId[], context: SlideContext): readonly (readonly Run[])[] {
  const { language } = context;
  const words = packOf(language).slideWords.lines;
  const notes = new Map<string, readonly Run[]>();
  const add = (text: string | undefined, about: readonly FactId[]) => {
    if (text === undefined || text === '') return;
    const sentence = asSentence(text);
    if (!notes.has(sentence)) notes.set(sentence, [factRun(sentence, about, 'note', language)]);
  };
  const shown = facts.flatMap((id) => context.store.facts.get(id) ?? []);
  for (const fact of shown) add(inLanguage(fact.note, language), [fact.id]);
  const beneath = reach(context.store, facts, COMPUTED_FROM);
  for (const fact of beneath) add(inLanguage(fact.note, language), [fact.id]);
  for (const [text, id] of conversions(shown, context)) add(text, [id]);
  const dollars = beneath
    .filter((fact) => fact.kind !== 'derived' && fact.inferred.includes('currency'))
    .map((fact) => fact.id);
  if (dollars.length > 0) add(words.currencyInferred, dollars);
  return [...notes.values()];
}

/**
 * Sentences that say into which currency, and by what rates, the facts or the charts that show them
 * were converted.
 */
function conversions(facts: readonly Fact[], context: SlideContext): readonly (readonly [string, FactId])[] {
  const { language } = context;
  const words = packOf(language).slideWords.lines;
  const inFacts = facts.flatMap((fact) => {
    const value = fact.kind === 'derived' ? evaluate(context.store, fact).value : undefined;
    const unit = value?.kind === 'quantity' ? value.quantity.unit : value?.kind === 'series' ? value.unit : undefined;
    const method = value?.qualifiers.conversion;
    if (unit?.kind !== 'money' || method === undefined) return [];
    return [[words.converted(currencyName(unit.currency, language), method), fact.id] as const];
  });
  const inCharts = conversionsOf(context.slide.evidence).flatMap(({ rate, to }) => {
    const fact = context.store.facts.get(rate.id);
    return fact?.kind === 'rate'
      ? [[words.converted(currencyName(to.value, language), fact.method), fact.id] as const]
      : [];
  });
  return [...inFacts, ...inCharts];
}

function conversionsOf(evidence: Evidence | WordsOnly | undefined): readonly Conversion[] {
  if (evidence?.kind === 'panels') return evidence.panels.flatMap(conversionsOf);
  return evidence?.kind === 'chart' && evidence.convert !== undefined ? [evidence.convert] : [];
}

function acceptedReasons(accepted: readonly Acceptance[], context: SlideContext): readonly (readonly Run[])[] {
  return accepted.flatMap((acceptance) => {
    const reason = spannedText(acceptance.reason, context.language);
    return reason === '' ? [] : [splitNames(asSentence(reason), context)];
  });
}

/**
 * A text of the outline in the deck's language, or in any language it has if that one is still to
 * be written.
 */
export function spannedText(text: SpannedTexts, language: Language): string {
  const written = [language, ...LANGUAGES].find((each) => text[each] !== undefined) ?? language;
  return typeset(text[written]?.value ?? '', written);
}
