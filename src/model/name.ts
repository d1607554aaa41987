import type { Span } from './span.ts';

/** A name that may stand in words though it holds a digit (C-17, Resolution 2085), or a term with its other-language twin. */
export interface NameEntry {
  readonly en: string;
  readonly fr: string;
  /** The short form, where it is a glossary term: MINUSMA. */
  readonly acronym?: { readonly en: string; readonly fr: string };
  /** Every reader knows the acronym without its full name: UN, ONU. */
  readonly common?: boolean;
  readonly span: Span;
}
