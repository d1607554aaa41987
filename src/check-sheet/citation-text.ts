import { restsOn } from '../facts/rests-on.ts';
import type { FactStore } from '../facts/store.ts';
import { formatPeriod } from '../language/format-period.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Citation } from '../model/source.ts';

/** "Government of Canada, November 2013, ¶4: “$16 million”", one for each fact that the facts rest on. */
export function citationTexts(facts: readonly FactId[], store: FactStore, language: Language): readonly string[] {
  const leaves = [...new Set(facts.flatMap((id) => restsOn(id, store)))];
  return [
    ...new Set(
      leaves.flatMap(
        (id) =>
          citationText(
            store.facts.get(id)?.citations.find((c) => !c.superseded),
            store,
            language,
          ) ?? [],
      ),
    ),
  ];
}

function citationText(citation: Citation | undefined, store: FactStore, language: Language): string | undefined {
  const source = citation === undefined ? undefined : store.sources.get(citation.source);
  if (citation === undefined || source === undefined) return undefined;
  const publisher = source.publisher[language] ?? source.publisher.en ?? source.id;
  const date = source.date.kind === 'unknown' ? '' : formatPeriod(source.date, 'short', language);
  const place = [publisher, date, source.code ?? '', citation.at ?? ''].filter((text) => text !== '').join(', ');
  if (citation.says === undefined) return place;
  return language === 'fr' ? `${place}\u00a0: «\u00a0${citation.says}\u00a0»` : `${place}: “${citation.says}”`;
}
