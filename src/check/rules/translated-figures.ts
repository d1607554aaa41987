import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { QuoteFact } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { PER_CENT } from '../../reading/amount-words.ts';
import { FIGURE_WORD_KINDS, type FigureWord, figureWordsIn } from '../../reading/figure-words-in.ts';
import { numberInWords } from '../../reading/number-words.ts';

/**
 * Reads the outline and the store: the translation of a quotation has the figures of what was said,
 * in digits or in words, and its scales, parts, months and bounds.
 */
export function translatedFigures(outline: OutlinePiece, store: FactStore): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => {
    const ids = new Set(namedOnSlide(slide).map(({ to }) => to.id));
    return [...ids].flatMap((id) => {
      const fact = store.facts.get(id);
      return fact?.kind === 'quote' ? inQuotation(fact, slide.id) : [];
    });
  });
}

function inQuotation(fact: QuoteFact, slide: string): readonly Diagnostic[] {
  const said = numbersIn(fact.text);
  return LANGUAGES.flatMap((language) => {
    const translation = fact.translation?.[language];
    if (translation === undefined) return [];
    const told = numbersIn(translation);
    const message =
      said.join(' ') === told.join(' ') ? wordsDiffer(fact, translation, language) : numbersDiffer(fact.id, said, told);
    if (message === undefined) return [];
    const hint = 'a translation keeps the figures of what was said';
    return [diagnostic('facts/translated-figure', { message, span: fact.span, at: { kind: 'slide', slide }, hint })];
  });
}

function numbersDiffer(id: string, said: readonly string[], told: readonly string[]): string {
  const [left] = without(said, told);
  const [added] = without(told, said);
  return left === undefined
    ? `the translation of ${id} says ${added}, and the quotation doesn’t`
    : `the quotation of ${id} says ${left}, and its translation ${added === undefined ? 'doesn’t' : `says ${added}`}`;
}

/**
 * A scale, part, month or bound in place of another of its kind. What only one of the two has may be
 * worded otherwise in the other, and isn't told.
 */
function wordsDiffer(fact: QuoteFact, translation: string, language: Language): string | undefined {
  const source = LANGUAGES.find((each) => each === fact.language);
  if (source === undefined) return undefined;
  const [said, told] = [figureWordsIn(fact.text, source), figureWordsIn(translation, language)];
  for (const kind of FIGURE_WORD_KINDS) {
    const [left] = besides(said, told, kind);
    const [added] = besides(told, said, kind);
    if (left === undefined || added === undefined) continue;
    return `the quotation of ${fact.id} says “${left.words}”, and its translation “${added.words}”`;
  }
  return undefined;
}

/** The words of a kind that mean what none of the others does. */
function besides(
  words: readonly FigureWord[],
  others: readonly FigureWord[],
  kind: FigureWord['kind'],
): readonly FigureWord[] {
  const own = words.filter((word) => word.kind === kind);
  const meanings = (of: readonly FigureWord[]) => of.filter((word) => word.kind === kind).map(({ meaning }) => meaning);
  const left = without(meanings(own), meanings(others));
  return own.filter(({ meaning }) => left.includes(meaning));
}

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...all];
  for (const each of taken) {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Marks inside a number differ between languages, and its digits do not: 1,200.5 and 1 200,5. */
const DIGITS = /\p{Nd}+(?:[.,\s\u00A0\u202F]\p{Nd}+)*/gu;

/** The numbers of a text, smallest spelling first; one and a, which are articles too, are left out. */
function numbersIn(text: string): readonly string[] {
  const inDigits = [...text.matchAll(DIGITS)].map(([digits]) => digits.replace(/\P{Nd}/gu, ''));
  const rates = new RegExp(PER_CENT.map(([per, cent]) => `${per}\\s+${cent}s?`).join('|'), 'giu');
  const words =
    text
      .toLowerCase()
      .replace(rates, '%')
      .match(/\p{L}+|[-\u2010\u2011]|[^\p{L}\s]/gu) ?? [];
  const plain = words.map((word) => (/^[\u2010\u2011]$/.test(word) ? '-' : word));
  const inWords: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const number = numberInWords(plain, at);
    if (number !== undefined && number !== 'malformed') {
      if (number.value > 1) inWords.push(String(number.value));
      at = number.end;
    } else at += 1;
  }
  return [...inDigits, ...inWords].sort();
}
