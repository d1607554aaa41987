import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Run } from '../model/deck.ts';
import type { OverriddenLine } from '../model/outline.ts';
import type { SlideContext } from './context.ts';
import { textOf } from './runs.ts';
import { resolveInlines } from './words.ts';

/** The author's own line in place of a generated one, its figures written; undefined where there is none. */
export function overrideRuns(line: OverriddenLine, context: SlideContext): Outcome<readonly Run[] | undefined> {
  const inlines = context.slide.overrides?.[line]?.[context.language];
  return inlines === undefined ? { value: undefined, diagnostics: [] } : resolveInlines(inlines, context);
}

/** As `overrideRuns`, for text without runs: what a screen reader is given. */
export function overrideAlt(context: SlideContext): Outcome<string | undefined> {
  const { value, diagnostics } = overrideRuns('alt', context);
  return { value: value && textOf(value), diagnostics };
}
