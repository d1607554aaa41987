import type { FactStore } from '../facts/store.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import type { Document, Unreadable } from './document.ts';
import { citedDocument, judge } from './judge.ts';
import { periodNames } from './judge-series.ts';
import { readPlace } from './place.ts';
import { searchDocument } from './searched-document.ts';
import { sharedWords } from './shared-words.ts';

/** One citation, and how it compares with its source. */
export interface VerifiedCitation extends Judgement {
  readonly fact: FactId;
  readonly source: SourceId;
  readonly citation: Citation;
  /** The fingerprint of the copy that was read. */
  readonly copy?: string;
}

/** A citation with what it cites and for what. */
export interface Citing {
  readonly fact: Fact;
  readonly citation: Citation;
  readonly source: Source;
}

/** What became of the copies of sources, by their fingerprints. */
export type Judged = ReadonlyMap<string, JudgedCopy>;

export type JudgedCopy =
  | { readonly kind: 'judged'; readonly judgements: ReadonlyMap<Citation, Judgement> }
  | Unreadable;

/**
 * All citations of a store, and derived facts have none: they rest on facts that have them.
 *
 * @param isWanted - which facts' citations
 */
export function citingsOf(store: FactStore, isWanted: (fact: FactId) => boolean = () => true): readonly Citing[] {
  return [...store.facts.values()].flatMap((fact) =>
    !isWanted(fact.id)
      ? []
      : fact.citations.flatMap((citation): Citing[] => {
          const source = store.sources.get(citation.source);
          return source === undefined ? [] : [{ fact, citation, source }];
        }),
  );
}

/**
 * Compares a copy, once it is read, with all citations of it. A copy is recognised by its
 * fingerprint, never by its name, so a document that has changed is no longer a copy.
 */
export function judgeCopy(
  document: Document | Unreadable,
  fingerprint: string,
  citings: readonly Citing[],
): JudgedCopy {
  if (document.kind === 'unreadable') return document;
  const cited = citings.filter(({ source, citation }) => source.fingerprint === fingerprint && !citation.superseded);
  return { kind: 'judged', judgements: judgeAll(document, cited) };
}

function judgeAll(document: Document, citings: readonly Citing[]): ReadonlyMap<Citation, Judgement> {
  const searched = searchDocument(document, soughtBy(citings));
  const bySource = new Map<Source, ReturnType<typeof citedDocument>>();
  const judgements = new Map<Citation, Judgement>();
  for (const { fact, citation, source } of citings) {
    const cited = bySource.get(source) ?? citedDocument(source, searched);
    bySource.set(source, cited);
    judgements.set(citation, judge(fact, citation, cited));
  }
  return judgements;
}

function soughtBy(citings: readonly Citing[]): Parameters<typeof searchDocument>[1] {
  const phrases = new Set<string>();
  const keys = new Set<string>();
  const periods = new Set<string>();
  for (const { fact, citation } of citings) {
    if (citation.says !== undefined) phrases.add(citation.says);
    const place = citation.at === undefined ? undefined : readPlace(citation.at);
    if (place?.kind === 'row') keys.add(place.key);
    if (fact.kind === 'series' || fact.kind === 'rate') {
      for (const name of fact.points.flatMap(periodNames)) periods.add(name);
    }
  }
  return { phrases, keys, periods };
}

/** Every citation of a store with what its copy says. */
export function verdictsOf(store: FactStore, citings: readonly Citing[], copies: Judged): readonly VerifiedCitation[] {
  const shared = sharedWords(store);
  return citings.map(({ fact, citation, source }): VerifiedCitation => {
    const named = { fact: fact.id, source: source.id, citation };
    if (citation.superseded) return { ...named, ...plain({ kind: 'superseded' }) };
    const copy = copies.get(source.fingerprint ?? '');
    if (copy === undefined || source.fingerprint === undefined) return { ...named, ...plain({ kind: 'no-copy' }) };
    const known = { ...named, copy: source.fingerprint };
    if (copy.kind === 'unreadable') return { ...known, ...plain({ kind: 'unreadable', why: copy.why }) };
    const judgement = copy.judgements.get(citation) ?? plain({ kind: 'not-found' });
    const doubts = [...judgement.doubts, ...(shared.get(citation) ?? [])];
    return { ...known, ...judgement, doubts };
  });
}

function plain(verdict: Verdict): Judgement {
  return { verdict, unmarked: [], doubts: [] };
}
