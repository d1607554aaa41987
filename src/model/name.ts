import type { Texts } from './language.ts';
import type { Span } from './span.ts';

/** A name that may stand in words though it holds a digit (C-17, Resolution 2085), or a term with its twins in other languages. */
export interface NameEntry extends Texts {
  /** The short form, where it is a glossary term: MINUSMA. */
  readonly acronym?: Texts;
  /** Every reader knows the acronym without its full name: UN, ONU. */
  readonly common?: boolean;
  readonly span: Span;
}
