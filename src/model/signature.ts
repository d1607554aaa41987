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
  /**
   * The fingerprint of the SSH key by which the line was signed and that is the signer's, as
   * `ssh-keygen -l` prints it. Absent if the name was only typed.
   */
  readonly key?: string;
}

/**
 * Whether a text can be the name of a signer: letters, digits and what stands in names. No name holds the brackets
 * and semicolons by which a check sheet says what was proven.
 */
export function isSignerName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} \u00a0\u202f.,:'’‐‑–()&@/+_-]*$/u.test(text);
}
