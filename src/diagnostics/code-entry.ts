/** An error stops the build; a warning stops it with `--strict`; advice never does. */
export type Severity = 'error' | 'warning' | 'advice';

/** What `briefdeck explain CODE` prints. */
export interface CodeEntry {
  readonly severity: Severity;
  /** What the rule is, in one sentence. */
  readonly what: string;
  /** Why it exists. */
  readonly why: string;
  /** How to fix it, with an example where one helps. */
  readonly mend: string;
}
