import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import { type PrintedDate, printedDates } from '../reading/printed-dates.ts';
import { type PrintedToken, printedTokens } from '../reading/printed-tokens.ts';
import { type PrintedFigure, printedFigures } from './read-figures.ts';

/** A passage as the second reader sees it. */
export interface PassageReading {
  readonly text: string;
  readonly tokens: readonly PrintedToken[];
  readonly dates: readonly PrintedDate[];
  readonly figures: readonly PrintedFigure[];
  readonly vocabulary: PrintedVocabulary;
  /** Where its sentences begin, but for the first. */
  readonly sentences: readonly number[];
}

/** A passage, and where in it the cited words stand. */
export interface Reading extends Omit<PassageReading, 'sentences'> {
  /** Offsets of the cited words. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the sentence around them. */
  readonly sentence: { readonly start: number; readonly end: number };
}

export function readPassage(text: string, vocabulary: PrintedVocabulary): PassageReading {
  const tokens = printedTokens(text, vocabulary);
  const dates = printedDates(text, vocabulary);
  const taken = tokensWithin(
    tokens,
    dates.filter(({ kind }) => kind === 'date' || kind === 'stretch'),
  );
  const figures = printedFigures(tokens, vocabulary, (token) => taken.has(token));
  return { text, tokens, dates, figures, vocabulary, sentences: sentencesIn(text) };
}

/** Where words stand in a passage that was read. */
export function readingAt({ sentences, ...passage }: PassageReading, start: number, end: number): Reading {
  const from = sentences.findLast((each) => each <= start) ?? 0;
  const to = sentences.find((each) => each >= end) ?? passage.text.length;
  return { ...passage, start, end, sentence: { start: from, end: to } };
}

/** The tokens that overlap one of the stretches; both stand in order, and no two stretches overlap. */
function tokensWithin(tokens: readonly PrintedToken[], stretches: readonly Stretch[]): ReadonlySet<PrintedToken> {
  const within = new Set<PrintedToken>();
  let next = 0;
  for (const token of tokens) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const stretch = stretches[next];
    if (stretch !== undefined && overlap(stretch, token)) within.add(token);
  }
  return within;
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
function sentencesIn(text: string): readonly number[] {
  const stops = text.matchAll(/(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|M|Mme|no|No))[.!?]["”»)]*\s+(?=["“«(]?\p{Lu})/gu);
  return Array.from(stops, (stop) => stop.index + stop[0].length);
}
