/** A template's text partial, read: what it writes, in order. */
export type TextPartial = readonly PartialPiece[];

export type PartialPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `{{heading}}`; `this` inside `each` is the item at hand. */
  | { readonly kind: 'value'; readonly name: string }
  /** `{{join sources separator=" · "}}` */
  | { readonly kind: 'join'; readonly name: string; readonly separator: string }
  /** `{{#if version}} … {{else}} … {{/if}}`; an empty value or list counts as no. `unless` has its branches exchanged. */
  | { readonly kind: 'if'; readonly name: string; readonly held: TextPartial; readonly otherwise: TextPartial }
  /** `{{#each notes}} … {{else}} … {{/each}}`; `otherwise` stands where the list is empty. */
  | { readonly kind: 'each'; readonly name: string; readonly body: TextPartial; readonly otherwise: TextPartial };
