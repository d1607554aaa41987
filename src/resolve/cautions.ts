import { evaluate } from '../facts/derive.ts';
import { COMPUTED_FROM, reach } from '../facts/graph.ts';
import { hasInferredCurrency, withInferredDates } from '../facts/shown-inferences.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import { currencyName } from '../language/terms.ts';
import type { CautionKind } from '../model/caution.ts';
import type { Caution } from '../model/deck.ts';
import type { Fact, FactId } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
import type { Acceptance, Conversion, Evidence, WordsOnly } from '../model/outline.ts';
import { textOfRuns } from '../model/run.ts';
import { conflictSentence } from './conflict-sentence.ts';
import type { ResolveContext, SlideContext } from './context.ts';
import { spannedText } from './lines.ts';
import { splitNames } from './names.ts';
import { factRun } from './runs.ts';

/**
 * What must be told beside some facts, each sentence once: their notes, inferred currency and dates,
 * conversion, and how contradictions were settled.
 *
 * @param dated - those of them whose dates are shown
 * @param evidence - shows the facts, and may convert them
 */
export function cautionsOf(
  facts: readonly FactId[],
  dated: readonly FactId[],
  evidence: Evidence | undefined,
  context: SlideContext,
): readonly Caution[] {
  const resting = restingOn(facts, context);
  return [
    ...factNotes(facts, resting, evidence, context),
    ...inferredDates(dated, context),
    ...conflictNotes(resting, context),
  ];
}

/** The author's reasons for letting something pass, as sentences, each once. */
export function acceptedReasons(accepted: readonly Acceptance[], context: SlideContext): readonly Caution[] {
  const reasons = new Set(accepted.map(({ reason }) => spannedText(reason, context.language)));
  return [...reasons].flatMap((reason): Caution[] =>
    reason === '' ? [] : [{ kind: 'accepted', runs: splitNames(asSentence(reason), context), about: [] }],
  );
}

/** Each fact that some facts are computed from, themselves included, with those of them that are. */
type Resting = ReadonlyMap<FactId, readonly FactId[]>;

function restingOn(facts: readonly FactId[], { store }: SlideContext): Resting {
  const resting = new Map<FactId, FactId[]>();
  for (const fact of facts) {
    for (const { id } of reach(store, [fact], COMPUTED_FROM)) keptOrMade(resting, id, (): FactId[] => []).push(fact);
  }
  return resting;
}

function conflictNotes(resting: Resting, context: SlideContext): readonly Caution[] {
  const sentences = new Map<string, Caution>();
  for (const [id, by] of resting) {
    for (const conflict of context.store.conflicts.get(id) ?? []) {
      const reason = inLanguage(conflict.reason, context.language);
      const runs = reason === undefined ? [] : conflictSentence(conflict, asSentence(reason), context);
      const known = sentences.get(textOfRuns(runs))?.about ?? [];
      const about = [...new Set([...known, ...by])];
      sentences.set(textOfRuns(runs), { kind: 'conflict', runs, about });
    }
  }
  return [...sentences.values()].filter(({ runs }) => runs.length > 0);
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function factNotes(
  facts: readonly FactId[],
  resting: Resting,
  evidence: Evidence | undefined,
  context: SlideContext,
): readonly Caution[] {
  const { language } = context;
  const words = packOf(language).slideWords.lines;
  const notes = new Map<string, Caution>();
  const add = (kind: CautionKind, text: string | undefined, of: FactId) => {
    if (text === undefined || text === '') return;
    const sentence = asSentence(text);
    const known = notes.get(sentence);
    const about = [...new Set([...(known?.about ?? []), ...(resting.get(of) ?? [])])];
    notes.set(
      sentence,
      known ? { ...known, about } : { kind, runs: [factRun(sentence, [of], 'note', language)], about },
    );
  };
  const shown = facts.flatMap((id) => context.store.facts.get(id) ?? []);
  for (const fact of shown) add('fact', inLanguage(fact.note, language), fact.id);
  const beneath = [...resting.keys()].flatMap((id) => context.store.facts.get(id) ?? []);
  for (const fact of beneath) add('beneath', inLanguage(fact.note, language), fact.id);
  for (const fact of beneath) {
    const because = 'readByPerson' in fact ? inLanguage(fact.readByPerson?.because, language) : undefined;
    if (because !== undefined) add('inferred', words.readByPerson(because), fact.id);
  }
  for (const [text, id] of conversions(shown, evidence, context)) add('conversion', text, id);
  return [...notes.values(), ...ofDeck(facts, context)];
}

/** What holds for the whole deck: that a currency is inferred. */
export function ofDeck(facts: readonly FactId[], { language, store }: ResolveContext): readonly Caution[] {
  const dollars = reach(store, facts, COMPUTED_FROM)
    .filter(({ id, kind }) => kind !== 'derived' && hasInferredCurrency(store, id))
    .map(({ id }) => id);
  if (dollars.length === 0) return [];
  const text = asSentence(packOf(language).slideWords.lines.currencyInferred);
  return [{ kind: 'deck', runs: [factRun(text, dollars, 'note', language)], about: [] }];
}

/** Beyond so many, dates that are inferred are told without naming what they date. */
const MOST_NAMED = 2;

function inferredDates(dated: readonly FactId[], { language, store }: SlideContext): readonly Caution[] {
  const inferred = withInferredDates(store, dated);
  if (inferred.length === 0) return [];
  const words = packOf(language).slideWords.lines;
  const labels = inferred.map((id) => inLanguage(store.facts.get(id)?.label, language) ?? id);
  const named = [...new Set(labels)];
  const text = words.datesInferred(named.length > MOST_NAMED ? [] : named);
  return [{ kind: 'inferred', runs: [factRun(asSentence(text), inferred, 'note', language)], about: [] }];
}

/**
 * Sentences that say into which currency, and by what rates, the facts or the charts that show them
 * were converted.
 */
function conversions(
  facts: readonly Fact[],
  evidence: Evidence | undefined,
  context: SlideContext,
): readonly (readonly [string, FactId])[] {
  const { language } = context;
  const words = packOf(language).slideWords.lines;
  const inFacts = facts.flatMap((fact) => {
    const value = fact.kind === 'derived' ? evaluate(context.store, fact).value : undefined;
    const unit = value?.kind === 'quantity' ? value.quantity.unit : value?.kind === 'series' ? value.unit : undefined;
    const method = value?.qualifiers.conversion;
    if (unit?.kind !== 'money' || method === undefined) return [];
    return [[words.converted(currencyName(unit.currency, language), method), fact.id] as const];
  });
  const inCharts = conversionsOf(evidence).flatMap(({ rate, to }) => {
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
