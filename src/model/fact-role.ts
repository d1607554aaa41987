import type { Spanned } from './span.ts';

/**
 * The part that a fact plays in all charts of a brief, by which it has one colour: spoken of, not spoken of, or one of
 * several equals, of which `emphasis` is the first.
 */
export const FACT_ROLES = ['emphasis', 'context', 'series2', 'series3', 'series4'] as const;

export type FactRole = (typeof FACT_ROLES)[number];

/** The part that a brief gives, in all of its charts, to a series or amount by its ID, or to the facts of an entity. */
export interface FactColour {
  /** As written: an ID, or an entity as facts name it (`reporter`, `subject`, `partner`, `object`, `place`). */
  readonly of: Spanned<string>;
  readonly role: FactRole;
}
