import type { FactStore } from '../../src/facts/store.ts';
import type { Document, SourceCopy, Unreadable } from '../../src/verify/document.ts';
import { readDocument } from '../../src/verify/read-document.ts';
import { citingsOf, judgeCopy, type VerifiedCitation, verdictsOf } from '../../src/verify/verify.ts';

/** Documents by the fingerprints of their copies. */
export type ReadCopies = ReadonlyMap<string, Document | Unreadable>;

export async function readCopies(copies: readonly SourceCopy[]): Promise<ReadCopies> {
  const read = copies.map(
    async ({ path, bytes, fingerprint }) => [fingerprint, await readDocument(path, bytes)] as const,
  );
  return new Map(await Promise.all(read));
}

/** Every citation of a store, compared with copies of its sources. */
export function verifyFacts(store: FactStore, copies: ReadCopies): readonly VerifiedCitation[] {
  const citings = citingsOf(store);
  const judged = [...copies].map(
    ([fingerprint, document]) => [fingerprint, judgeCopy(document, fingerprint, citings)] as const,
  );
  return verdictsOf(store, citings, new Map(judged));
}
