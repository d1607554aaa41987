import type { Span } from '../model/span.ts';
import type { Severity } from './code-entry.ts';
import { CODES, type Code } from './codes.ts';
import type { Location } from './location.ts';

/** A finding about the author's input. A bug of ours is an exception, never a diagnostic. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence without a full stop, in plain words: "no fact is called trade.export-2012". */
  readonly message: string;
  readonly span?: Span;
  /** Where the finding is in the brief or the template. */
  readonly at?: Location;
  /** What to do: "did you mean trade.exports-2012?" */
  readonly hint?: string;
}

/** What a stage returns: as much of its value as could be made, and all its findings. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** No value, and why. */
export function refused(...diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics };
}

/**
 * A finding with the severity that its code has in the table. Absent parts may be given as
 * undefined.
 */
export function diagnostic(
  code: Code,
  parts: { message: string; span?: Span | undefined; at?: Location | undefined; hint?: string | undefined },
): Diagnostic {
  return {
    code,
    severity: CODES[code].severity,
    message: parts.message,
    ...(parts.span && { span: parts.span }),
    ...(parts.at && { at: parts.at }),
    ...(parts.hint && { hint: parts.hint }),
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
