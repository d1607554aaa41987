import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/span.ts';

/** A text being parsed: its content, its offsets in the file, and the findings so far. */
export interface SourceText {
  readonly text: string;
  /** The span in the file of a stretch of `text` (UTF-16 offsets, end excluded). */
  readonly spanAt: (start: number, end: number) => Span;
  readonly found: Diagnostic[];
}
