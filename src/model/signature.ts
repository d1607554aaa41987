import type { FactId } from './fact.ts';

/** A checker's statement that a fact, as it was then, agrees with its source. */
export interface Signature {
  readonly fact: FactId;
  /**
   * SHA-256 of everything the fact stated when it was signed. A fact that has changed since counts
   * as unsigned.
   */
  readonly fingerprint: string;
  readonly by: string;
  /** ISO date, if it was given. */
  readonly on?: string;
}
