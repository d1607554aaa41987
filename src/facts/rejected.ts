import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { OutlineSlide } from '../model/outline.ts';
import type { Refusal } from './gate.ts';
import { COMPUTED_FROM, walk } from './graph.ts';
import { namedOnSlide, type SlideRole } from './named-on-slide.ts';
import type { FactStore } from './store.ts';

/** A chart's own names for facts, and acceptances, show nothing. */
const SHOWS_NOTHING: ReadonlySet<SlideRole> = new Set(['label', 'acceptance']);

/**
 * Reports each figure of a slide that a settled conflict has rejected, or that is computed from
 * such a one. The slide may accept it; the reason is then printed.
 */
export function rejectedOn(store: FactStore, slide: OutlineSlide): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  for (const { to, role } of namedOnSlide(slide)) {
    if (SHOWS_NOTHING.has(role)) continue;
    for (const { fact } of walk(store, [to], COMPUTED_FROM)) {
      for (const { preferred } of store.conflicts.get(fact.id) ?? []) {
        if (preferred === undefined || preferred === fact.id || found.has(`${fact.id} ${preferred}`)) continue;
        found.set(`${fact.id} ${preferred}`, {
          ...diagnostic('facts/rejected-figure', {
            message: `${fact.id} was rejected: ${preferred} is preferred to it`,
            span: to.span,
            at: { kind: 'slide', slide: slide.id },
            hint: `show ${preferred}, or accept it on the slide with a reason`,
          }),
          facts: [fact.id, preferred],
          field: 'conflict',
        });
      }
    }
  }
  return [...found.values()];
}
