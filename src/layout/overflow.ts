import { counted } from '../diagnostics/counted.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/span.ts';
import type { LayoutContext } from './context.ts';
import type { Fitted, FittedTexts } from './fit.ts';
import { type Flow, flowHeight } from './flow.ts';

/** Reports that text doesn't fit its slot: by how much, and about how many words to cut. */
export function overflow(context: LayoutContext, slotName: string, fitted: Fitted): Diagnostic {
  return tooLong(context, slotName, fitted.flow, fitted.style.line, fitted.over);
}

/** Like `overflow`, for the one of several texts that is furthest over. */
export function worstOverflow(context: LayoutContext, slotName: string, fitted: FittedTexts): Diagnostic {
  const worst = fitted.flows[fitted.worst] ?? fitted.flows[0];
  if (worst === undefined) throw new Error(`slot ${slotName} has no text`);
  return tooLong(context, slotName, worst, fitted.style.line, fitted.over);
}

/** Reports a paragraph that is higher than a whole slide's space, so that continuing would not help. */
export function tooHigh(context: LayoutContext, slotName: string, set: Flow | undefined, height: number): Diagnostic {
  const paragraph = set?.paragraphs.find((each) => flowHeight([{ ...each, before: 0 }]) > height);
  if (set === undefined || paragraph === undefined) {
    return refusal(context, `words have no room in slot ${slotName} of layout ${context.layout.name}`, SPLIT);
  }
  const alone = { ...set, paragraphs: [paragraph], lineCount: paragraph.lines.length };
  return tooLong(
    context,
    slotName,
    alone,
    paragraph.style.line,
    paragraph.lines.length * paragraph.style.line - height,
  );
}

const SPLIT = 'cut words, or split the slide in two';

function tooLong(context: LayoutContext, slotName: string, set: Flow, lineHeight: number, over: number): Diagnostic {
  if (set.broken) {
    const message = `a word is wider than its line in slot ${slotName} of layout ${context.layout.name}`;
    return refusal(context, message, 'use a shorter word, or give it more room in another layout', spanOf(set));
  }
  const lines = Math.max(1, Math.ceil(over / lineHeight));
  const words = set.paragraphs
    .flatMap((paragraph) => paragraph.lines.map(({ text }) => text))
    .join(' ')
    .split(/\s+/).length;
  const cut = Math.max(1, Math.ceil((words / Math.max(1, set.lineCount)) * lines));
  const message = `the words are ${counted(lines, 'line')} (${Math.ceil(over)} points) too long for slot ${slotName} of layout ${context.layout.name}`;
  return refusal(context, message, `cut about ${counted(cut, 'word')}, or split the slide in two`, spanOf(set));
}

/** Reports that something has no room, with a given message and hint. */
export function refusal(
  context: Pick<LayoutContext, 'span' | 'at'>,
  message: string,
  hint: string,
  span?: Span,
): Diagnostic {
  return diagnostic('layout/overflow', { message, span: span ?? context.span, at: context.at, hint });
}

function spanOf(set: Flow): Span | undefined {
  return set.paragraphs.flatMap((paragraph) => paragraph.runs).find((run) => run.span !== undefined)?.span;
}
