import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/span.ts';

/** A text being parsed: what it says, where its offsets stand in the file, and what has been found so far. */
export interface SourceText {
  readonly text: string;
  /** A stretch of `text` (UTF-16 offsets, end excluded) as a span of the file. */
  readonly spanAt: (start: number, end: number) => Span;
  readonly found: Diagnostic[];
}
