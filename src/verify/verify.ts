import type { FactStore } from '../facts/store.ts';
import type { FactId } from '../model/fact.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import type { Document, SourceCopy } from './document.ts';
import { type CitedDocument, citedDocument, judge } from './judge.ts';
import { readDocument } from './read-document.ts';
import { sharedWords } from './shared-words.ts';

/** One citation, and how it compares with its source. */
export interface VerifiedCitation extends Judgement {
  readonly fact: FactId;
  readonly source: SourceId;
  readonly citation: Citation;
  /** The fingerprint of the copy that was read. */
  readonly copy?: string;
}

/** The copies of a store's sources, by source. */
export type ReadCopies = ReadonlyMap<SourceId, ReadCopy>;

export interface ReadCopy {
  readonly path: string;
  readonly fingerprint: string;
  readonly document: Document | { readonly kind: 'unreadable'; readonly why: string };
}

/**
 * Reads the copies of the sources. A copy is recognised by its fingerprint, never by its name, so a
 * document that has changed is no longer a copy.
 */
export async function readCopies(sources: readonly Source[], copies: readonly SourceCopy[]): Promise<ReadCopies> {
  const read = new Map<SourceId, ReadCopy>();
  const documents = new Map<string, ReadCopy>();
  for (const { id, fingerprint } of sources) {
    const copy = copies.find((each) => each.fingerprint === fingerprint);
    if (copy === undefined) continue;
    const known = documents.get(copy.fingerprint) ?? {
      path: copy.path,
      fingerprint: copy.fingerprint,
      document: await readDocument(copy.path, copy.bytes),
    };
    documents.set(copy.fingerprint, known);
    read.set(id, known);
  }
  return read;
}

/**
 * Compares every citation with the reader's own copies. Derived facts need no citations: they rest
 * on facts that have them.
 */
export function verifyFacts(store: FactStore, copies: ReadCopies): readonly VerifiedCitation[] {
  const shared = sharedWords(store);
  const cited = new Map<SourceId, CitedDocument>();
  for (const [id, { document }] of copies) {
    const source = store.sources.get(id);
    if (source !== undefined && document.kind !== 'unreadable') cited.set(id, citedDocument(source, document));
  }
  return [...store.facts.values()].flatMap((fact) =>
    fact.citations.flatMap((citation): VerifiedCitation[] => {
      const source = store.sources.get(citation.source);
      if (source === undefined) return [];
      const named = { fact: fact.id, source: source.id, citation };
      if (citation.superseded) return [{ ...named, ...plain({ kind: 'superseded' }) }];
      const copy = copies.get(source.id);
      if (copy === undefined) return [{ ...named, ...plain({ kind: 'no-copy' }) }];
      const { document, fingerprint } = copy;
      if (document.kind === 'unreadable') {
        return [{ ...named, ...plain({ kind: 'unreadable', why: document.why }), copy: fingerprint }];
      }
      const judgement = judge(fact, citation, cited.get(source.id) ?? citedDocument(source, document));
      const doubts = [...judgement.doubts, ...(shared.get(citation) ?? [])];
      return [{ ...named, ...judgement, doubts, copy: fingerprint }];
    }),
  );
}

function plain(verdict: Verdict): Judgement {
  return { verdict, unmarked: [], doubts: [] };
}
