import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { LINE_WORDS } from '../language/slide-words.ts';
import type { Run } from '../model/deck.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { Acceptance, Outline } from '../model/outline.ts';
import { citedSources, leavesOf, publisherRuns, sourceRuns } from './citations.ts';
import type { ResolveContext, SlideContext } from './context.ts';
import { overrideRuns } from './override.ts';
import { renderPartial } from './partial.ts';
import { factRun, programRun, wordsRun } from './runs.ts';

/** With more sources than this on one slide, titles are left to the annex. */
const TITLED_SOURCES = 1;

/** "Sources: …": written from the facts shown, or the author's own line. */
export function sourceLine(facts: readonly FactId[], context: SlideContext): Outcome<readonly Run[]> {
  const own = overrideRuns('source', context);
  if (own.value !== undefined) return { value: own.value, diagnostics: own.diagnostics };
  const cited = citedSources(facts, context);
  if (cited.length === 0) return { value: [], diagnostics: [] };
  const words = LINE_WORDS[context.language];
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
 * The cautions that the facts carry, each once: their own notes, inferred currency, conversion, stated precision, and
 * the reasons for which the author let a comparison pass.
 */
export function noteLine(
  facts: readonly FactId[],
  accepted: readonly Acceptance[],
  context: SlideContext,
): Outcome<readonly Run[]> {
  const found = gatherFindings();
  const own = found.take(overrideRuns('note', context));
  const notes = [...(own === undefined ? factNotes(facts, context) : [own]), ...acceptedReasons(accepted, context)];
  if (notes.every((note) => note.length === 0)) return found.with([]);
  return found.with(
    found.take(renderPartial('note-line', { notes: { kind: 'list', items: notes } }, 'template', context)),
  );
}

/** The subtitle from its parts, or the author's own. */
export function subtitleLine(
  parts: readonly string[],
  facts: readonly FactId[],
  context: SlideContext,
): Outcome<readonly Run[]> {
  const own = overrideRuns('subtitle', context);
  if (own.value !== undefined) return { value: own.value, diagnostics: own.diagnostics };
  if (parts.length === 0) return { value: [], diagnostics: [] };
  const items = parts.map((part) => [factRun(part, facts, 'subtitle', context.language)]);
  return renderPartial('subtitle', { parts: { kind: 'list', items } }, 'template', context);
}

function factNotes(facts: readonly FactId[], context: ResolveContext): readonly (readonly Run[])[] {
  const { language } = context;
  const words = LINE_WORDS[language];
  const notes = new Map<string, readonly Run[]>();
  const add = (text: string | undefined, about: readonly FactId[]) => {
    if (text === undefined || text === '') return;
    const sentence = /[.!?…]$/.test(text) ? text : `${text}.`;
    if (!notes.has(sentence)) notes.set(sentence, [factRun(sentence, about, 'note', language)]);
  };
  const shown = facts.flatMap((id) => context.store.facts.get(id) ?? []);
  for (const fact of shown) add(fact.note?.[language] ?? fact.note?.en, [fact.id]);
  const leaves = leavesOf(facts, context).flatMap((id) => context.store.facts.get(id) ?? []);
  for (const leaf of leaves) add(leaf.note?.[language] ?? leaf.note?.en, [leaf.id]);
  for (const fact of shown) add(conversion(fact, context), [fact.id]);
  if (leaves.some((fact) => fact.inferred.includes('currency')))
    add(
      words.currencyInferred,
      leaves.map((fact) => fact.id),
    );
  return [...notes.values()];
}

function conversion(fact: Fact, context: ResolveContext): string | undefined {
  if (fact.kind !== 'derived' || fact.op !== 'convert' || fact.to !== 'CAD') return undefined;
  const rate = fact.rate === undefined ? undefined : context.store.facts.get(fact.rate);
  const words = LINE_WORDS[context.language];
  return rate?.kind === 'rate' && rate.method === 'annual-mean' ? words.convertedAnnualMean : words.converted;
}

function acceptedReasons(accepted: readonly Acceptance[], context: SlideContext): readonly (readonly Run[])[] {
  return accepted.flatMap((acceptance) => {
    const reason = acceptance.reason[context.language]?.value ?? acceptance.reason.en?.value;
    if (reason === undefined) return [];
    const sentence = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
    return [[wordsRun(sentence, context.language)]];
  });
}

/** A bilingual text of the outline in the deck's language, English where the other is still to be written. */
export function spannedText(text: Outline['title'], context: ResolveContext): string {
  return (text[context.language] ?? text.en ?? text.fr)?.value ?? '';
}
