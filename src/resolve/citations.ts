import { formatPeriod } from '../language/format-period.ts';
import type { Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';
import type { ResolveContext } from './context.ts';
import { programRun } from './runs.ts';

/** A source and the places in it that some facts cite. */
export interface CitedSource {
  readonly source: Source;
  /** `¶1`, `¶3`: each once, in order of first use. */
  readonly places: readonly string[];
}

/** The citation of a fact that is shown: the first that still holds. A derived fact rests on those of its inputs. */
export function citationOf(id: FactId, context: ResolveContext): Citation | undefined {
  return context.store.facts.get(id)?.citations.find((citation) => !citation.superseded);
}

/** The facts that some facts rest on: themselves, or what they are derived from. */
export function leavesOf(ids: readonly FactId[], context: ResolveContext): readonly FactId[] {
  const leaves = new Set<FactId>();
  const visit = (id: FactId, depth: number): void => {
    const fact = context.store.facts.get(id);
    if (fact === undefined || depth > 32) return;
    if (fact.kind === 'derived') {
      for (const input of fact.of) visit(input.id, depth + 1);
      if (fact.rate !== undefined) visit(fact.rate, depth + 1);
    } else {
      leaves.add(id);
    }
  };
  for (const id of ids) visit(id, 0);
  return [...leaves];
}

/** The sources of some facts with the places cited, in order of first use. */
export function citedSources(ids: readonly FactId[], context: ResolveContext): readonly CitedSource[] {
  const places = new Map<SourceId, Set<string>>();
  for (const id of leavesOf(ids, context)) {
    const citation = citationOf(id, context);
    if (citation === undefined) continue;
    const known = places.get(citation.source) ?? new Set<string>();
    if (citation.at !== undefined) known.add(citation.at);
    places.set(citation.source, known);
  }
  return [...places].flatMap(([id, at]) => {
    const source = context.store.sources.get(id);
    return source === undefined ? [] : [{ source, places: [...at].toSorted(byNumber) }];
  });
}

/** `¶4` before `¶13`. */
function byNumber(a: string, b: string): number {
  const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  return number(a) - number(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * One source as a source line names it: publisher, title where there is room, date, places.
 * "Government of Canada, Canada–Mali Relations, November 2013, ¶4".
 */
export function sourceRuns(cited: CitedSource, withTitle: boolean, context: ResolveContext): readonly Run[] {
  const { language } = context;
  const { source, places } = cited;
  const name = (text: { en?: string; fr?: string }) => text[language] ?? text.en ?? '';
  const words = [name(source.publisher), ...(withTitle ? [name(source.title)] : [])].filter((text) => text !== '').join(', ');
  const date = source.date.kind === 'unknown' ? '' : formatPeriod(source.date, 'words', language);
  const at = [...(source.code === undefined ? [] : [source.code]), ...places].join(', ');
  return [
    programRun(words, 'source-date', language),
    ...(date === '' ? [] : [programRun(`, ${date}`, 'source-date', language)]),
    ...(at === '' ? [] : [programRun(`, ${at}`, 'locator', language)]),
  ];
}
