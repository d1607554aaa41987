import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import { type PrintedDate, printedDates } from '../reading/printed-dates.ts';
import { type PrintedToken, printedTokens } from '../reading/printed-tokens.ts';
import { type PrintedFigure, printedFigures } from './read-figures.ts';

/** A passage as the second reader sees it, and where in it the cited words stand. */
export interface Reading {
  readonly text: string;
  /** Offsets of the cited words. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the sentence around them. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly tokens: readonly PrintedToken[];
  readonly dates: readonly PrintedDate[];
  readonly figures: readonly PrintedFigure[];
  readonly vocabulary: PrintedVocabulary;
}

export function readPassage(text: string, start: number, end: number, vocabulary: PrintedVocabulary): Reading {
  const tokens = printedTokens(text, vocabulary);
  const dates = printedDates(text, vocabulary);
  const isTaken = (token: PrintedToken) =>
    dates.some(({ kind, ...date }) => (kind === 'date' || kind === 'stretch') && overlap(date, token));
  const figures = printedFigures(tokens, vocabulary, isTaken);
  return { text, start, end, sentence: sentenceAround(text, start, end), tokens, dates, figures, vocabulary };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

export function within(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A sentence ends with a full stop before a capital, except behind a title such as "Mr." */
function sentenceAround(text: string, start: number, end: number): Stretch {
  const stops = [...text.matchAll(/(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|M|Mme|no|No))[.!?]["”»)]*\s+(?=["“«(]?\p{Lu})/gu)];
  const ends = stops.map((stop) => stop.index + stop[0].length);
  const from = ends.filter((each) => each <= start).at(-1) ?? 0;
  return { start: from, end: ends.find((each) => each >= end) ?? text.length };
}
