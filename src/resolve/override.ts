import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { Run } from '../model/deck.ts';
import { OVERRIDDEN_LINES, type OverriddenLine } from '../model/outline.ts';
import type { SlideContext } from './context.ts';
import { resolveInlines } from './inlines.ts';

/** The lines that an author wrote instead of generated ones, with their figures resolved. */
export type OverrideRuns = Readonly<Partial<Record<OverriddenLine, readonly Run[]>>>;

export function resolveOverrides(context: SlideContext): Outcome<OverrideRuns> {
  const found = gatherFindings();
  const overrides: { [L in OverriddenLine]?: readonly Run[] } = {};
  for (const line of OVERRIDDEN_LINES) {
    const inlines = context.slide.overrides?.[line]?.[context.language];
    if (inlines !== undefined) overrides[line] = found.take(resolveInlines(inlines, context));
  }
  return found.with(overrides);
}
