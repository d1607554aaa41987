import { evidenceOf, namedInClaim, namedInFigure } from '../facts/named-on-slide.ts';
import type { FactStore } from '../facts/store.ts';
import { yearOf } from '../language/figure-forms.ts';
import { packOf } from '../language/languages.ts';
import type { FactReference } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { OutlineSlide } from '../model/outline.ts';
import { isYear } from '../reading/year.ts';
import { timeOf } from './comparing/time-bounds.ts';
import type { OutlineText } from './outline-texts.ts';
import type { TypedFigure } from './typed-figures.ts';

/** What parts the clauses of a sentence, and the sentences of a paragraph. */
const CLAUSE = /[,;:()–—]|[.!?](?=\s|$)/u;
const SENTENCE = /[.!?;](?=\s|$)/u;

/**
 * Whether a typed year is that of the figure beside it: of the nearest in its clause, or of the next in
 * its sentence where the clause has none and none stands before ("In 2012, aid came to {{aid.total}}").
 * In a title it may also be a year that a claim of the slide compares, or the one year of all that the
 * slide shows.
 */
export function isBackedYear(
  { start, end }: TypedFigure,
  { text, language, at }: OutlineText,
  slide: OutlineSlide,
  store: FactStore,
): boolean {
  const typed = text.text.slice(start, end);
  if (!isYear(typed)) return false;
  const ahead = text.text.slice(0, start);
  const isSince = packOf(language).comparing.since.test(ahead.toLowerCase());
  if (!isSince && !isWholeYear(ahead, language)) return false;
  const isOf = (reference: FactReference): boolean => isOfYear(reference, Number(typed), isSince, store);
  const between = (offset: number): string =>
    offset < start ? text.text.slice(offset + 1, start) : text.text.slice(end, offset);
  const inSentence = text.figures.filter(({ offset }) => !SENTENCE.test(between(offset)));
  const inClause = inSentence.filter(({ offset }) => !CLAUSE.test(between(offset)));
  const leads = inSentence.every(({ offset }) => offset > start);
  const nearest = (inClause.length > 0 ? inClause : leads ? inSentence : []).toSorted(
    (a, b) => between(a.offset).length - between(b.offset).length || b.offset - a.offset,
  )[0];
  if (nearest !== undefined) return namedInFigure(nearest.figure).some(isOf);
  if (at.kind !== 'slide' || at.part !== 'title' || inSentence.length > 0) return false;
  const shown = evidenceOf(slide);
  return slide.claims.flatMap(namedInClaim).some(isOf) || (shown.length > 0 && shown.every(isOf));
}

/** Whether the words before a year leave it a whole year: "in 2012", and not "after 2012" or "March 2012". */
function isWholeYear(ahead: string, language: Language): boolean {
  const before = /(\p{L}+)[ \u00A0]$/u.exec(ahead)?.[1]?.toLowerCase();
  if (before === undefined) return /(?:^|[\n(:;,–—][ \u00A0]?)$/u.test(ahead);
  return packOf(language).figureWords.beforeYear.includes(before);
}

function isOfYear(reference: FactReference, year: number, isSince: boolean, store: FactStore): boolean {
  const time = timeOf(reference, store);
  return (time?.kind === 'date' || (time?.kind === 'since' && isSince)) && yearOf(time) === year;
}
