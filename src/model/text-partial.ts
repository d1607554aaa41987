/** A template's text partial after parsing: what it writes, in order. */
export type TextPartial = readonly PartialPiece[];

export type PartialPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `{{heading}}`; `this` inside `each` is the current item. */
  | { readonly kind: 'value'; readonly name: string }
  /** `{{join sources separator=" · "}}` */
  | { readonly kind: 'join'; readonly name: string; readonly separator: string }
  /**
   * `{{#if version}} … {{else}} … {{/if}}`; an empty value or list counts as false. `unless` is
   * stored with its branches swapped.
   */
  | { readonly kind: 'if'; readonly name: string; readonly held: TextPartial; readonly otherwise: TextPartial }
  /** `{{#each notes}} … {{else}} … {{/each}}`; `otherwise` is written if the list is empty. */
  | { readonly kind: 'each'; readonly name: string; readonly body: TextPartial; readonly otherwise: TextPartial };
