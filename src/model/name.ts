import type { Texts } from './language.ts';
import type { Span } from './span.ts';

/**
 * A name that may appear in words although it contains a digit (C-17, Resolution 2085), or a term
 * with its equivalents in other languages.
 */
export interface NameEntry extends Texts {
  /** The short form, if it is a glossary term: MINUSMA. */
  readonly acronym?: Texts;
  /** Every reader knows the acronym without its full name: UN, ONU. */
  readonly common?: boolean;
  readonly span: Span;
}
