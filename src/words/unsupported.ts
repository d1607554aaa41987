import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from './source-text.ts';

/** The finding for a Markdown feature that a slide's words don't support. */
export function unsupported(
  what: string,
  start: number,
  end: number,
  source: SourceText,
  hint: string | undefined,
): Diagnostic {
  return diagnostic('words/markdown', {
    message: `${what} can’t stand in the words`,
    span: source.spanAt(start, end),
    hint,
  });
}
