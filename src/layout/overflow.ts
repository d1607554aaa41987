import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { LayoutContext } from './context.ts';
import type { Fitted } from './fit.ts';

/** The finding that words don't fit their slot, by how much, and how many words to cut. */
export function overflow(context: LayoutContext, slotName: string, fitted: Fitted): Diagnostic {
  const lines = Math.max(1, Math.ceil(fitted.over / fitted.style.line));
  const words = fitted.flow.paragraphs
    .flatMap((p) => p.lines)
    .join(' ')
    .split(/\s+/).length;
  const cut = Math.max(1, Math.ceil((words / Math.max(1, fitted.flow.lineCount)) * lines));
  const message = fitted.flow.broken
    ? `a word is longer than the line in slot ${slotName}`
    : `the words are ${lines} ${lines === 1 ? 'line' : 'lines'} too long for slot ${slotName} of layout ${context.layout.name}`;
  return diagnostic('layout/overflow', {
    message,
    span: context.span,
    where: context.where,
    hint: fitted.flow.broken
      ? 'use a shorter word, or let it break with a soft hyphen'
      : `cut about ${cut} ${cut === 1 ? 'word' : 'words'}, or split the slide in two`,
  });
}
