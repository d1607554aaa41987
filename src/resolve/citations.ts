import { leavesOf } from '../facts/graph.ts';
import { formatPeriod } from '../language/format-period.ts';
import { inLanguage } from '../language/languages.ts';
import { formatLocator } from '../language/locator.ts';
import { compareText } from '../model/compare-text.ts';
import type { Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Texts } from '../model/language.ts';
import { programRun } from '../model/run.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';
import type { ResolveContext } from './context.ts';

/** A source and the places in it that some facts cite. */
export interface CitedSource {
  readonly source: Source;
  /** `¶1`, `¶3`: each once, sorted by number. */
  readonly places: readonly string[];
}

/**
 * The citation shown for a fact: the first that is not superseded. A derived fact is cited through
 * its inputs.
 */
export function citationOf(id: FactId, context: ResolveContext): Citation | undefined {
  return context.store.facts.get(id)?.citations.find((citation) => !citation.superseded);
}

/** The sources of some facts with the places cited, in order of first use. */
export function citedSources(ids: readonly FactId[], context: ResolveContext): readonly CitedSource[] {
  const places = new Map<SourceId, Set<string>>();
  for (const id of leavesOf(context.store, ids)) {
    const citation = citationOf(id, context);
    if (citation === undefined) continue;
    const known = places.get(citation.source) ?? new Set<string>();
    if (citation.at !== undefined) known.add(formatLocator(citation.at, context.language));
    places.set(citation.source, known);
  }
  return [...places].flatMap(([id, at]) => {
    const source = context.store.sources.get(id);
    return source === undefined ? [] : [{ source, places: [...at].toSorted(byNumber) }];
  });
}

/** Sorts `¶4` before `¶13`. */
function byNumber(a: string, b: string): number {
  const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  return number(a) - number(b) || compareText(a, b);
}

/**
 * One source as whoever looks a figure up needs it: publisher, title, date, series and places: "Government of Canada,
 * Canada–Mali Relations, November 2013, ¶4".
 */
export function sourceRuns(cited: CitedSource, context: ResolveContext): readonly Run[] {
  const { language } = context;
  const { source, places } = cited;
  const name = (texts: Texts) => inLanguage(texts, language) ?? '';
  const words = [name(source.publisher), name(source.title)].filter((text) => text !== '').join(', ');
  const date = source.date.kind === 'unknown' ? '' : formatPeriod(source.date, 'words', language);
  const at = [...(source.code === undefined ? [] : [source.code]), ...places].join(', ');
  return [
    programRun(words, 'source-date', language),
    ...(date === '' ? [] : [programRun(`, ${date}`, 'source-date', language)]),
    ...(at === '' ? [] : [programRun(`, ${at}`, 'locator', language)]),
  ];
}

/**
 * Sources as a source line names them, each publisher's of one date once, with titles if asked for: "Government of Canada
 * (November 2013)". Series and places are for the notes, the annex and the check sheet.
 */
export function publisherRuns(
  cited: readonly CitedSource[],
  withTitle: boolean,
  { language }: ResolveContext,
): readonly (readonly Run[])[] {
  const names = new Set(
    cited.map(({ source }) => {
      const name = (texts: Texts) => inLanguage(texts, language) ?? '';
      const words = [name(source.publisher), ...(withTitle ? [name(source.title)] : [])].filter((text) => text !== '');
      const date = source.date.kind === 'unknown' ? '' : ` (${formatPeriod(source.date, 'words', language)})`;
      return `${words.join(', ')}${date}`;
    }),
  );
  return [...names].map((name) => [programRun(name, 'source-date', language)]);
}
