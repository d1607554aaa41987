import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namePhrases } from '../../facts/names.ts';
import { factsPrinting } from '../../facts/printing.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { coveredBy } from '../../reading/covered.ts';
import type { Phrases } from '../../reading/phrases.ts';
import { isBackedMultiple } from '../backed-multiple.ts';
import { isBackedYear } from '../backed-year.ts';
import { type OutlineText, textsOfOutline, textsOfSlide } from '../outline-texts.ts';
import { unitScalesIn } from '../own-words/unit-scale.ts';
import { ownWords, quoted } from '../running-text.ts';
import { type TypedFigure, typedFigures } from '../typed-figures.ts';

/**
 * Reads the outline and the names: a figure typed in an author's words is an error, since no fact
 * backs it. A multiple or a fraction ("doubled", "a third of") passes where a claim of its slide, or a
 * figure of its paragraph, says the same; and a year where the figure beside it is of that year.
 */
export function unsourcedFigure(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  const known = namePhrases(store.names);
  const above = textsOfOutline({ ...outline, slides: [] }, languages).flatMap((each) => figuresIn(each, known, store));
  const onSlides = outline.slides.flatMap((slide) =>
    textsOfSlide(slide, languages).flatMap((each) => {
      const isUnit = unitsOf(each);
      return figuresIn(
        each,
        known,
        store,
        (figure) =>
          (figure.kind === 'multiple'
            ? isBackedMultiple(figure, each, slide.claims, store)
            : isBackedYear(figure, each, slide, store)) || isUnit(figure),
      );
    }),
  );
  return [...above, ...onSlides];
}

function figuresIn(
  { text, language, at }: OutlineText,
  known: Phrases,
  store: FactStore,
  isBacked: (figure: TypedFigure) => boolean = () => false,
): readonly Diagnostic[] {
  const inOther = text.otherLanguages.flatMap((other) =>
    typedFigures(text.text.slice(other.start, other.end), other.language, known).map((figure) => ({
      ...figure,
      start: figure.start + other.start,
      end: figure.end + other.start,
    })),
  );
  return [...typedFigures(ownWords(text), language, known), ...inOther]
    .filter((figure) => !isBacked(figure))
    .map((figure) => {
      const { start, end, hint } = figure;
      const written = quoted(text, figure);
      return diagnostic('words/unsourced-figure', {
        message: `“${written}” is typed in the words, and no fact stands behind it`,
        span: text.spanOf(start, end),
        hint: factsHint(written, store) ?? hint,
        at,
      });
    });
}

/** So many facts are named that a figure may be meant to be of. */
const MOST_NAMED = 3;

function factsHint(written: string, store: FactStore): string | undefined {
  const ids = factsPrinting(store, written);
  if (ids.length === 0 || ids.length > MOST_NAMED) return undefined;
  const meant = ids.length === 1 ? 'the fact that prints it' : 'the fact that is meant';
  return `name ${meant}: ${ids.map((id) => `{{${id}}}`).join(' or ')}`;
}

const LINES_WITH_UNITS: ReadonlySet<string | undefined> = new Set(['subtitle', 'alt']);

/** Whether a figure of a text is the scale of a unit: "millions" of "in millions of US dollars". */
function unitsOf({ text, language, at }: OutlineText): (figure: TypedFigure) => boolean {
  if (at.kind !== 'slide' || !LINES_WITH_UNITS.has(at.part)) return () => false;
  const isScale = coveredBy(unitScalesIn(text.text, language));
  return ({ start }) => isScale({ start, end: start + 1 });
}
