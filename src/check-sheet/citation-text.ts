import { leavesOf } from '../facts/graph.ts';
import type { FactStore } from '../facts/store.ts';
import { formatPeriod } from '../language/format-period.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import { formatLocator } from '../language/locator.ts';
import { quoted } from '../language/quotation.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';

/** A source as it is cited for a fact. */
interface Cited {
  readonly citation: Citation;
  readonly source: Source;
}

/**
 * "Government of Canada, November 2013, ¶4: “$16 million”", one for each stated fact that the facts
 * rest on; equal ones appear once.
 *
 * @param undated - sources to name without their date
 */
export function citationTexts(
  facts: readonly FactId[],
  store: FactStore,
  language: Language,
  undated: ReadonlySet<SourceId> = new Set(),
): readonly string[] {
  return [...new Set(citedFor(facts, store).map((cited) => citationText(cited, undated, language)))];
}

/**
 * Of the sources cited for the facts, those that are the only one of their publisher, so that its
 * name alone says which is meant.
 */
export function onlyOnesOfTheirPublisher(
  facts: readonly FactId[],
  store: FactStore,
  language: Language,
): ReadonlySet<SourceId> {
  const sources = [...new Set(citedFor(facts, store).map(({ source }) => source))];
  const publishers = sources.map((source) => publisherOf(source, language));
  return new Set(sources.map(({ id }) => id).filter((_, index) => isOnce(publishers, publishers[index])));
}

function isOnce(names: readonly string[], name: string | undefined): boolean {
  return names.filter((each) => each === name).length === 1;
}

function citedFor(facts: readonly FactId[], store: FactStore): readonly Cited[] {
  return leavesOf(store, facts).flatMap((id) => {
    const citation = store.facts.get(id)?.citations.find((c) => !c.superseded);
    const source = citation && store.sources.get(citation.source);
    return citation && source ? [{ citation, source }] : [];
  });
}

function publisherOf(source: Source, language: Language): string {
  return inLanguage(source.publisher, language) ?? source.id;
}

function citationText({ citation, source }: Cited, undated: ReadonlySet<SourceId>, language: Language): string {
  const publisher = publisherOf(source, language);
  const isDated = source.date.kind !== 'unknown' && !undated.has(source.id);
  const date = isDated ? formatPeriod(source.date, 'short', language) : '';
  const at = citation.at === undefined ? '' : formatLocator(citation.at, language);
  const place = [publisher, date, source.code ?? '', at].filter((text) => text !== '').join(', ');
  if (citation.says === undefined) return place;
  return `${place}${packOf(language).typography.colon}${quoted(citation.says, language)}`;
}
