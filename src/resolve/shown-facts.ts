import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { evaluate } from '../facts/derive.ts';
import { inLanguage } from '../language/languages.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactReference } from '../model/fact.ts';
import { locationOn, type SlideContext } from './context.ts';

/** A fact that evidence shows: what was asked for, and its value. */
export interface ShownFact {
  readonly reference: FactReference;
  readonly value: Evaluated;
}

/**
 * The facts that evidence names, with their values. Those without a value are left out, with a
 * finding.
 */
export function shownFacts(references: readonly FactReference[], context: SlideContext): Outcome<readonly ShownFact[]> {
  const found = gatherFindings();
  const shown = references.flatMap((reference): readonly ShownFact[] => {
    const outcome = evaluate(context.store, reference);
    const value = found.take({
      value: outcome.value,
      diagnostics: outcome.diagnostics.map((d) => located(d, context)),
    });
    return value === undefined ? [] : [{ reference, value }];
  });
  return found.with(shown);
}

function located(found: Diagnostic, context: SlideContext): Diagnostic {
  return found.at === undefined ? { ...found, at: locationOn(context) } : found;
}

/**
 * A fact's label in the deck's language, in the main language if that one is still to be written,
 * or else its ID.
 */
export function labelOf(reference: FactReference, context: SlideContext): string {
  const label = context.store.facts.get(reference.id)?.label;
  return inLanguage(label, context.language) ?? reference.id;
}
