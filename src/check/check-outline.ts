import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactStore } from '../facts/store.ts';
import type { Language } from '../model/language.ts';
import type { Outline } from '../model/outline.ts';
import { bareFactId } from './rules/bare-fact-id.ts';
import { claims } from './rules/claims.ts';
import { factUse } from './rules/fact-use.ts';
import { figureInFact } from './rules/figure-in-fact.ts';
import { glossary } from './rules/glossary.ts';
import { mistypedSigns } from './rules/mistyped-signs.ts';
import { typedBesideFigure } from './rules/typed-beside-figure.ts';
import { unclaimedComparison } from './rules/unclaimed-comparison.ts';
import { unsourcedFigure } from './rules/unsourced-figure.ts';

/** Every rule that reads the outline as written. */
export function checkOutline(
  outline: Outline,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return [
    ...unsourcedFigure(outline, languages, store.names),
    ...figureInFact(outline, store),
    ...factUse(outline, languages, store),
    ...typedBesideFigure(outline, languages),
    ...bareFactId(outline, languages, store),
    ...glossary(outline, languages, store.names),
    ...mistypedSigns(outline, languages),
    ...claims(outline, store),
    ...unclaimedComparison(outline, languages, store),
  ];
}
