import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FactId } from '../../model/fact.ts';
import type { Citation, SourceId } from '../../model/source.ts';
import type { Verdict } from '../../model/verdict.ts';
import { verifyFacts } from '../../verify/verify.ts';
import type { Io } from '../io.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import { knownFacts } from './known-fact.ts';

/** A file that may be a copy of a source. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256:` and the digest of the bytes in hexadecimal. */
  readonly fingerprint: string;
}

export interface CitationVerdict {
  readonly fact: FactId;
  readonly source: SourceId;
  readonly citation: Citation;
  readonly verdict: Verdict;
}

export interface CitationVerdicts {
  /** Each citation of each fact, once. */
  readonly citations: readonly CitationVerdict[];
  /** Copies that exist but could not be read, once each. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** How many levels of folders below the given one are searched. */
const DEEPEST = 4;

/** The files in and below a folder. `folder` is absolute. */
export function sourceFiles(io: Io, folder: string, depth = 0): readonly SourceFile[] {
  return io.list(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.endsWith('/')) return depth < DEEPEST ? sourceFiles(io, path, depth + 1) : [];
    const bytes = io.readBytes(path);
    if (bytes === undefined) return [];
    return [{ path, bytes, fingerprint: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }];
  });
}

/** Compares every citation of the workspace with the user's own copies of the sources. */
export function verifyCitations(facts: WorkspaceFacts, copies: readonly SourceFile[]): CitationVerdicts {
  const verifications = facts.views.map((view) => verifyFacts(view.store, copies));
  const own = new Set(knownFacts(facts).map(({ fact }) => fact.id));
  const citations = new Map<string, CitationVerdict>();
  for (const each of verifications.flatMap((verification) => verification.citations)) {
    const key = `${each.fact} ${each.source} ${each.citation.at} ${each.citation.says}`;
    if (own.has(each.fact) && !citations.has(key)) citations.set(key, each);
  }
  const unreadable = new Map<string, string>();
  for (const { path, unreadable: why } of verifications.flatMap((verification) => verification.copies)) {
    if (path !== undefined && why !== undefined) unreadable.set(path, why);
  }
  return { citations: [...citations.values()], unreadable: [...unreadable].map(([path, why]) => ({ path, why })) };
}
