/** What a look at the source gave. */
export type Verdict =
  | { readonly kind: 'agrees' }
  /** It stands there, but says another value, unit or hedge. */
  | { readonly kind: 'differs'; readonly what: string }
  /** The words stand in the document, but not at the place cited. */
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'no-copy' }
  /** A citation without words: there is nothing to look for. */
  | { readonly kind: 'no-words' };
