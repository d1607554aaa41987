/** `T` with each property that may be undefined as one that may be absent. */
export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The properties whose value is not undefined, in the same order: a reader may find nothing, and the types of the model
 * say of what may be missing that it is absent, not undefined.
 */
export function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>;
}
