import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { inAnyLanguage } from '../../language/languages.ts';
import type { QuoteFact } from '../../model/fact.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { PER_CENT } from '../../reading/amount-words.ts';
import { numberInWords } from '../../reading/number-words.ts';

/**
 * Reads the outline and the store: the translation of a quotation has the figures of what was said,
 * in digits or in words.
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
  return inAnyLanguage(fact.translation ?? {}).flatMap((translation) => {
    const told = numbersIn(translation);
    if (said.join(' ') === told.join(' ')) return [];
    const [left] = without(said, told);
    const [added] = without(told, said);
    const message =
      left === undefined
        ? `the translation of ${fact.id} says ${added}, and the quotation doesn’t`
        : `the quotation of ${fact.id} says ${left}, and its translation ${added === undefined ? 'doesn’t' : `says ${added}`}`;
    const hint = 'a translation keeps the figures of what was said';
    return [diagnostic('facts/translated-figure', { message, span: fact.span, at: { kind: 'slide', slide }, hint })];
  });
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
