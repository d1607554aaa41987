import type { Diagnostic, Outcome } from './diagnostic.ts';

/**
 * Collects the findings of several steps while their values are used. Make one for each call of a
 * stage; never share it.
 */
export interface Findings {
  /** Returns the outcome's value and keeps its findings. */
  take<T>(outcome: Outcome<T>): T;
  add(...found: readonly Diagnostic[]): void;
  /** The value with everything found so far. */
  with<T>(value: T): Outcome<T>;
}

export function gatherFindings(): Findings {
  const diagnostics: Diagnostic[] = [];
  return {
    take(outcome) {
      for (const each of outcome.diagnostics) diagnostics.push(each);
      return outcome.value;
    },
    add(...found) {
      for (const each of found) diagnostics.push(each);
    },
    with(value) {
      return { value, diagnostics };
    },
  };
}
