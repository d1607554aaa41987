import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactStore } from '../facts/store.ts';
import type { Language } from '../model/language.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline, OutlinePiece, OutlineSlide } from '../model/outline.ts';
import { amountAsName } from './rules/amount-as-name.ts';
import { bareFactId } from './rules/bare-fact-id.ts';
import { bothDirections } from './rules/both-directions.ts';
import { bothKinds } from './rules/both-kinds.ts';
import { bothLanguages } from './rules/both-languages.ts';
import { claims } from './rules/claims.ts';
import { coverLines } from './rules/cover-lines.ts';
import { directionFromTo } from './rules/direction-from-to.ts';
import { directionOfChange } from './rules/direction-of-change.ts';
import { factColours } from './rules/fact-colours.ts';
import { factUse } from './rules/fact-use.ts';
import { figureInFact } from './rules/figure-in-fact.ts';
import { glossary } from './rules/glossary.ts';
import { literalIdiom } from './rules/literal-idiom.ts';
import { factsToLookUp } from './rules/look-up.ts';
import { measuredOtherwise } from './rules/measured-otherwise.ts';
import { mistypedSigns } from './rules/mistyped-signs.ts';
import { otherKind } from './rules/other-kind.ts';
import { otherPeriod } from './rules/other-period.ts';
import { ownLabels } from './rules/own-labels.ts';
import { ownLines } from './rules/own-lines.ts';
import { ownSource } from './rules/own-source.ts';
import { placeToFill } from './rules/place-to-fill.ts';
import { titleClaims } from './rules/title-claims.ts';
import { translatedFigures } from './rules/translated-figures.ts';
import { twoRoundings } from './rules/two-roundings.ts';
import { typedBesideFigure } from './rules/typed-beside-figure.ts';
import { unclaimedComparison } from './rules/unclaimed-comparison.ts';
import { undatedPoint } from './rules/undated-point.ts';
import { unsourcedFigure } from './rules/unsourced-figure.ts';

/** Every rule that reads the outline as written. */
export function checkOutline(
  outline: Outline,
  languages: readonly Language[],
  store: FactStore,
  memory: Memory = NO_MEMORY,
): readonly Diagnostic[] {
  const { slides } = outline;
  const asOf = memory.same(outline.asOf);
  const title = memory.same(outline.title);
  const distribution = outline.distribution && memory.same(outline.distribution);
  const ofSlide = (slide: OutlineSlide) =>
    memory.keep('check words', [slide, asOf, languages.join(' '), store], () =>
      checkPiece({ title: {}, asOf, slides: [slide] }, languages, store),
    );
  return [
    ...figureInFact(outline, store, memory),
    ...coverLines(outline),
    ...factColours(outline, store),
    ...memory.keep('check names', [store.names], () => amountAsName(store.names)),
    ...memory.keep('check words above', [title, distribution, asOf, languages.join(' '), store], () =>
      checkPiece({ title, asOf, slides: [], ...(distribution && { distribution }) }, languages, store),
    ),
    ...slides.flatMap(ofSlide),
  ];
}

/** The rules that read each slide by itself. */
function checkPiece(piece: OutlinePiece, languages: readonly Language[], store: FactStore): readonly Diagnostic[] {
  return [
    ...unsourcedFigure(piece, languages, store),
    ...factUse(piece, languages, store),
    ...factsToLookUp(piece, languages, store),
    ...literalIdiom(piece, languages),
    ...typedBesideFigure(piece, languages, store),
    ...measuredOtherwise(piece, languages, store),
    ...otherKind(piece, languages, store),
    ...otherPeriod(piece, languages, store),
    ...undatedPoint(piece, languages, store),
    ...ownLines(piece, languages, store),
    ...ownLabels(piece, languages, store),
    ...ownSource(piece, languages, store),
    ...bareFactId(piece, languages, store),
    ...placeToFill(piece, languages),
    ...glossary(piece, languages, store.names),
    ...mistypedSigns(piece, languages),
    ...claims(piece, store),
    ...titleClaims(piece, languages, store),
    ...bothLanguages(piece, languages, store),
    ...bothDirections(piece, languages),
    ...bothKinds(piece, languages, store),
    ...translatedFigures(piece, store),
    ...unclaimedComparison(piece, languages, store),
    ...twoRoundings(piece, languages, store),
    ...directionOfChange(piece, languages, store),
    ...directionFromTo(piece, languages, store),
  ];
}
