import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { figurePhrasesIn, isIdiomReason, isPlannedReason } from '../../reading/figure-phrases.ts';
import { textsOfOutline } from '../outline-texts.ts';
import { typedFigures } from '../typed-figures.ts';
import { wordCount } from '../word-count.ts';

/** The most words that an idiom has. */
const IDIOM_WORDS = 5;

/** A year, or a number that no idiom has. */
const YEAR_OR_LARGE = /\p{Nd}{4,}|\p{Nd}[ ,.\u00A0\u202F]\p{Nd}{3}(?!\p{Nd})/u;

/**
 * Reads the outline: `{{literal}}` takes idioms ("24/7"), and its reason says that it is one. A
 * currency, a percentage, a scale, a unit or a year in it is a figure after all; a length of time is none
 * where it is a title's, or the author's own plan ("a deadline").
 */
export function literalIdiom(outline: OutlinePiece, languages: readonly Language[]): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap(({ text, language, at }) =>
    text.figures.flatMap(({ figure, span }) => {
      if (figure.kind !== 'literal') return [];
      const fault = statesFigure(figure.text, figure.because, language)
        ? {
            message: `“${figure.text}” states a figure, and no fact stands behind it`,
            hint: 'name the fact: {{its.id}}; a name that holds a number goes in names.yaml',
          }
        : isIdiomReason(figure.because)
          ? undefined
          : {
              message: `“${figure.because}” doesn’t say why “${figure.text}” is no figure`,
              hint: 'say what it is: because="an idiom", or "a name", "a title", "an address", "a deadline"',
            };
      return fault === undefined ? [] : [diagnostic('words/literal-figure', { ...fault, span, at })];
    }),
  );
}

function statesFigure(text: string, because: string, language: Language): boolean {
  const mayMeasureTime = isPlannedReason(because);
  return (
    YEAR_OR_LARGE.test(text) ||
    wordCount(text) > IDIOM_WORDS ||
    figurePhrasesIn(text, language).length > 0 ||
    typedFigures(text, language, undefined).some(
      ({ measured }) => measured === 'amount' || (measured === 'time' && !mayMeasureTime),
    )
  );
}
