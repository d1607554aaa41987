/** The result of checking a citation against its source. */
export type Verdict =
  | { readonly kind: 'agrees' }
  /** The words are there, but state another value, unit or hedge. */
  | { readonly kind: 'differs'; readonly what: string }
  /** The words are in the document, but not at the place cited. */
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'no-copy' }
  /** A citation without words, so there is nothing to look for. */
  | { readonly kind: 'no-words' };
