import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { grouped } from '../limits/grouped.ts';
import type { Span } from '../model/span.ts';

/** Refusals told of one meeting, and of one fact and all beneath it. */
export const MOST_REFUSALS = 1_000;

/** No acceptance lets it pass, since what isn’t told can’t be accepted. */
export function tooManyRefusals(span: Span | undefined): Diagnostic {
  return diagnostic('facts/wrong-operands', {
    message: `figures that may not meet do so here in ${grouped(MOST_REFUSALS)} ways or more`,
    span,
    hint: 'show or compute with fewer, or with figures that may meet',
  });
}
