/** Keeps what a step made, so that the same inputs are not worked through twice. Without one every step gives the same values. */
export interface Memory {
  /**
   * What `make` gives, or gave before, for these inputs of this step. Objects are the same input when they are one object,
   * everything else when it is equal. `make` must depend on the inputs alone.
   */
  keep<T>(step: string, inputs: readonly unknown[], make: () => T): T;
  /** What was kept for these inputs; undefined where nothing was. */
  find<T>(step: string, inputs: readonly unknown[]): T | undefined;
  /** The first object given here that is equal to this one in every part, so that steps after it find what they kept. */
  same<T extends object>(value: T): T;
}

/** Keeps nothing: right for a run that asks once. */
export const NO_MEMORY: Memory = {
  keep: (_step, _inputs, make) => make(),
  find: () => undefined,
  same: (value) => value,
};
