import type { FactStore } from '../facts/store.ts';
import type { FactId } from '../model/fact.ts';
import type { Citation, Source, SourceId } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Document, SourceCopy } from './document.ts';
import { judge } from './judge.ts';
import { readDocument } from './read-document.ts';

/** One citation and what its source says. */
export interface VerifiedCitation {
  readonly fact: FactId;
  readonly source: SourceId;
  readonly citation: Citation;
  readonly verdict: Verdict;
}

/** A source and the copy that was found for it. */
export interface FoundCopy {
  readonly source: Source;
  /** Undefined: no copy bears its fingerprint. */
  readonly path?: string;
  /** Why a copy that is there could not be read. */
  readonly unreadable?: string;
}

export interface Verification {
  readonly citations: readonly VerifiedCitation[];
  readonly copies: readonly FoundCopy[];
}

/**
 * Holds every citation that still stands against the reader's own copies. A copy is known by its fingerprint and never
 * by its name, so a document that changed is no copy any more. Derived facts cite nothing: they rest on those that do.
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
