/**
 * Keeps what a step made, so that it is not repeated for the same inputs. Results are the same
 * without it.
 */
export interface Memory {
  /**
   * What `make` returns, or returned before, for these inputs of this step. Objects count as the
   * same input if they are identical, everything else if it is equal. `make` must depend only on
   * the inputs.
   */
  keep<T>(step: string, inputs: readonly unknown[], make: () => T): T;
  /** What was kept for these inputs; undefined if nothing was. */
  find<T>(step: string, inputs: readonly unknown[]): T | undefined;
  /**
   * The first object passed here that is deeply equal to this one, so that later steps find what
   * they kept.
   */
  same<T extends object>(value: T): T;
}

/** Keeps nothing. For runs that ask only once. */
export const NO_MEMORY: Memory = {
  keep: (_step, _inputs, make) => make(),
  find: () => undefined,
  same: (value) => value,
};
