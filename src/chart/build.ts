import type { Outcome } from '../diagnostics/diagnostic.ts';
import { annotated, annotationMisfits } from './annotations.ts';
import { chooseKind } from './choose.ts';
import { type Fit, fitOf } from './fit.ts';
import { KINDS } from './kinds.ts';
import { refuseDrawing, refuseFacts, told } from './refuse.ts';
import type { ChartRequest } from './request.ts';

/** How the facts of a request are drawn, and whether readers add up what is drawn. */
export type ChartPlan = Pick<Fit, 'build' | 'addsUp'>;

/**
 * Decides how to draw the facts: by the kind named, otherwise by the kind that suits them; or reports why they can't be
 * drawn. A table in place of a chart need not satisfy any kind.
 */
export function planChart(request: ChartRequest): Outcome<ChartPlan | undefined> {
  const refused = refuseFacts(request);
  if (refused.length > 0) return { value: undefined, diagnostics: refused };
  const chosen = fitOf(KINDS[chooseKind(request)], request);
  if (!chosen.takes) throw new Error('The kind that the facts choose doesn’t take them');
  if (request.kind === 'table') {
    const diagnostics = told(request, annotationMisfits(chosen, request));
    return { value: diagnostics.length === 0 ? chosen : undefined, diagnostics };
  }
  const fit = request.kind === undefined ? chosen : fitOf(KINDS[request.kind], request);
  const diagnostics = fit.takes
    ? refuseDrawing(fit, request)
    : [...told(request, [fit.misfit]), ...refuseDrawing({ ...chosen, misfits: [] }, request)];
  if (!fit.takes || diagnostics.length > 0) return { value: undefined, diagnostics };
  const unplaced = told(request, annotationMisfits(fit, request));
  const build = () => annotated(fit.build(), request);
  return { value: unplaced.length === 0 ? { ...fit, build } : undefined, diagnostics: unplaced };
}
