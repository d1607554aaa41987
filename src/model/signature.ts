import type { FactId } from './fact.ts';

/** A checker's word that a fact agrees with its source, as the fact stood then. */
export interface Signature {
  readonly fact: FactId;
  /** SHA-256 of all that the fact stated when it was signed: a fact that changed since is unsigned. */
  readonly fingerprint: string;
  readonly by: string;
  /** ISO date, where it was told. */
  readonly on?: string;
}
