import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { testClaims } from '../../facts/claims/test-claim.ts';
import type { FactStore } from '../../facts/store.ts';
import type { OutlinePiece } from '../../model/outline.ts';

/**
 * Reads the outline and the store: tests what a slide claims on its figures. A claim that fails is
 * an error. The gate's refusals are reported where slides are resolved, since a slide may accept
 * them and print the reason.
 */
export function claims(outline: OutlinePiece, store: FactStore): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => testClaims(store, slide).others);
}
