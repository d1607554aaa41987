import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { figurePhrasesIn, isIdiomReason, isPlannedReason } from '../../reading/figure-phrases.ts';
import { numberInWords } from '../../reading/number-words.ts';
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
    text.figures.flatMap(({ figure, offset, span }) => {
      if (figure.kind !== 'literal') return [];
      const fault = statesFigure(figure.text, figure.because, isPast(text.text, offset, language), language)
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

/** Whether the words around a literal make a length of time a past one: "six months ago". */
function isPast(text: string, offset: number, language: Language): boolean {
  const { before, after } = packOf(language).figureWords.past;
  return (
    new RegExp(`(?<!\\p{L})(?:${before})\\s*$`, 'iu').test(text.slice(0, offset)) ||
    new RegExp(`^\\s*(?:${after})(?!\\p{L})`, 'iu').test(text.slice(offset + 1))
  );
}

function statesFigure(text: string, because: string, isPastTime: boolean, language: Language): boolean {
  const mayMeasureTime = isPlannedReason(because) && !isPastTime;
  return (
    isBareNumber(text) ||
    YEAR_OR_LARGE.test(text) ||
    wordCount(text) > IDIOM_WORDS ||
    figurePhrasesIn(text, language).length > 0 ||
    typedFigures(text, language, undefined).some(
      ({ measured }) => measured === 'amount' || (measured === 'time' && !mayMeasureTime),
    )
  );
}

/** A number and nothing else, in digits or words, is none of an idiom. */
function isBareNumber(text: string): boolean {
  if (/^[\p{N}.,\s\u00A0\u202F]+$/u.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+|-/gu) ?? [];
  const number = numberInWords(words, 0);
  return number !== undefined && number !== 'malformed' && number.end === words.length;
}
