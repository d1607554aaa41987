import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { FigureExpression } from '../../model/words.ts';
import { YEAR } from '../../reading/year.ts';
import type { RunningText } from '../running-text.ts';
import type { Stretch } from './candidates.ts';
import { comparisonsIn, type FoundComparing, folded } from './find-comparing.ts';

/** A comparing word of a title, and what stands around it. */
export interface TitleWord extends FoundComparing {
  /** From the comparing word before it, or a stop, to it; and from it to the next. */
  readonly before: Stretch;
  readonly after: Stretch;
  /** All between the stops around it. */
  readonly clause: Stretch;
  /** The name of the claim that it is tied to. */
  readonly tie?: string;
  readonly isNegated: boolean;
  /** Whether a word near it bounds it in time, whether or not the time can be read. */
  readonly isTimed: boolean;
  /** Figures and years after it that say from when and until when. */
  readonly since?: TimeBound;
  readonly until?: TimeBound;
}

/** A figure that gives a time, or a typed year. */
export type TimeBound = FigureExpression | { readonly kind: 'year'; readonly year: number };

export function titleWords(title: RunningText, language: Language): readonly TitleWord[] {
  const { negation, timed, since, until } = packOf(language).comparing;
  const small = folded(title.text);
  const found = comparisonsIn(title, language);
  return found.map((word, index) => {
    const from = Math.max(found[index - 1]?.end ?? 0, stopBefore(small, word.start));
    const to = Math.min(found[index + 1]?.start ?? small.length, stopAfter(small, word.end));
    const before = { start: from, end: word.start };
    const after = { start: word.end, end: to };
    const around = `${small.slice(Math.max(from, word.start - NEAR), word.start)}|${small.slice(word.end, Math.min(to, word.end + NEAR))}`;
    const bounds = boundsIn(title, after);
    const leads = (by: RegExp, index: number) =>
      by.test(small.slice(bounds[index - 1]?.end ?? after.start, bounds[index]?.start));
    const ends = bounds.findIndex((_, index) => leads(until, index));
    // "De 2017 à 2021": what an end follows is a beginning.
    const begins = bounds.findIndex(({ of }, at) => leads(since, at) || (of.kind === 'year' && at === ends - 1));
    const [start, end] = [bounds[begins]?.of, bounds[ends]?.of];
    const tie = title.ties.find((each) => each.start <= word.start && word.end <= each.end)?.claim;
    return {
      ...word,
      before,
      after,
      clause: { start: stopBefore(small, word.start), end: stopAfter(small, word.end) },
      isNegated: negation.test(around),
      isTimed: timed.test(small.slice(from, to)) || bounds.some(({ of }) => of.kind === 'year'),
      ...(tie !== undefined && { tie }),
      ...(start && { since: start }),
      ...(end && { until: end }),
    };
  });
}

interface Bound extends Stretch {
  readonly of: TimeBound;
}

/** The figures and the years of a stretch, in order. */
const YEARS = new RegExp(`(?<![\\p{L}\\p{N}])${YEAR}(?![\\p{L}\\p{N}])`, 'gu');

function boundsIn(title: RunningText, { start, end }: Stretch): readonly Bound[] {
  const figures = title.figures.map(({ offset, figure }): Bound => ({ start: offset, end: offset + 1, of: figure }));
  const years = [...title.text.matchAll(YEARS)].map(
    ({ index, 0: year }): Bound => ({ start: index, end: index + 4, of: { kind: 'year', year: Number(year) } }),
  );
  return [...figures, ...years]
    .filter((each) => each.start >= start && each.start < end)
    .toSorted((a, b) => a.start - b.start);
}

/** How many characters from a word its negation may stand. */
const NEAR = 16;

function stopBefore(text: string, at: number): number {
  return Math.max(...[';', ':', '. '].map((stop) => text.lastIndexOf(stop, at - 1) + 1));
}

function stopAfter(text: string, at: number): number {
  return Math.min(
    ...[';', ':', '. '].map((stop) => text.indexOf(stop, at)).map((found) => (found < 0 ? text.length : found)),
  );
}
