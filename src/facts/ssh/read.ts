/** What reading bytes from outside comes to: a value, or a clause that says why there is none. */
export type Read<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly why: string };

export function read<T>(value: T): Read<T> {
  return { kind: 'read', value };
}

export function refused(why: string): { readonly kind: 'refused'; readonly why: string } {
  return { kind: 'refused', why };
}
