import type { FactStore } from '../facts/store.ts';
import type { FactId } from '../model/fact.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Document, SourceCopy } from './document.ts';
import { judge } from './judge.ts';
import { readDocument } from './read-document.ts';

/** One citation, and how it compares with its source. */
export interface VerifiedCitation {
  readonly fact: FactId;
  readonly source: SourceId;
  readonly citation: Citation;
  readonly verdict: Verdict;
}

/** A source and the copy that was found for it. */
export interface FoundCopy {
  readonly source: Source;
  /** Undefined if no copy has the source's fingerprint. */
  readonly path?: string;
  /** Why the copy could not be read. */
  readonly unreadable?: string;
}

export interface Verification {
  readonly citations: readonly VerifiedCitation[];
  readonly copies: readonly FoundCopy[];
}

/**
 * Compares every citation that isn't superseded with the reader's own copies. A copy is recognised
 * by its fingerprint, never by its name, so a document that has changed is no longer a copy.
 * Derived facts need no citations: they rest on facts that have them.
 */
export function verifyFacts(store: FactStore, copies: readonly SourceCopy[]): Verification {
  const documents = new Map<SourceId, Document>();
  const found: FoundCopy[] = [];
  for (const source of store.sources.values()) {
    const copy = copies.find((each) => each.fingerprint === source.fingerprint);
    if (copy === undefined) {
      found.push({ source });
      continue;
    }
    const document = readDocument(copy.path, copy.bytes);
    if (document.kind === 'unreadable') {
      found.push({ source, path: copy.path, unreadable: document.why });
    } else {
      documents.set(source.id, document);
      found.push({ source, path: copy.path });
    }
  }
  const citations = [...store.facts.values()].flatMap((fact) =>
    fact.citations
      .filter((citation) => !citation.superseded)
      .flatMap((citation): VerifiedCitation[] => {
        const source = store.sources.get(citation.source);
        if (source === undefined) return [];
        const document = documents.get(source.id);
        const verdict: Verdict = document === undefined ? { kind: 'no-copy' } : judge(fact, citation, source, document);
        return [{ fact: fact.id, source: source.id, citation, verdict }];
      }),
  );
  return { citations, copies: found };
}
