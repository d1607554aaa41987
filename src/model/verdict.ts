/** The result of checking a citation against its source. */
export type Verdict =
  | { readonly kind: 'agrees' }
  /** The words are there; the number was read from them by a person, and no program reads it. */
  | { readonly kind: 'by-person' }
  /** The words are there, but state something else than the fact. */
  | { readonly kind: 'differs'; readonly what: string }
  /** The words are a piece of a longer figure or date, which is given. */
  | { readonly kind: 'cut'; readonly printed: string }
  /** The words are in the document, but not at the place cited. */
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] }
  | { readonly kind: 'not-found' }
  /** There is a copy, and it can't be read. */
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'no-copy' }
  /** A citation that no longer holds; it is listed and not compared. */
  | { readonly kind: 'superseded' }
  /** A citation without words, so there is nothing to look for. */
  | { readonly kind: 'no-words' };

export type VerdictKind = Verdict['kind'];

/** A verdict with what a person should look at although the words agree. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Keys of the fact whose values the source doesn't print and that have no question mark. */
  readonly unmarked: readonly string[];
  /** Each in a few words: what nothing in the document bears out. */
  readonly doubts: readonly string[];
}
