import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lookUp } from '../../facts/look-up.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { usesOf } from './fact-use.ts';

/** Reads the outline and its facts: whoever checks the deck must be able to look its figures up. */
export function factsToLookUp(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => lookUp(store, usesOf(slide, languages, store), outline.asOf.value));
}
