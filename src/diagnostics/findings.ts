import type { Diagnostic, Outcome } from './diagnostic.ts';

/** Collects the findings of several steps while their values are used. One a stage call; never shared. */
export interface Findings {
  /** The outcome's value; its findings are kept. */
  take<T>(outcome: Outcome<T>): T;
  add(...found: readonly Diagnostic[]): void;
  /** The value with everything found so far. */
  with<T>(value: T): Outcome<T>;
}

export function gatherFindings(): Findings {
  const diagnostics: Diagnostic[] = [];
  return {
    take(outcome) {
      diagnostics.push(...outcome.diagnostics);
      return outcome.value;
    },
    add(...found) {
      diagnostics.push(...found);
    },
    with(value) {
      return { value, diagnostics };
    },
  };
}
