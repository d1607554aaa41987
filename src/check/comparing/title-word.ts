import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { FigureExpression } from '../../model/words.ts';
import type { RunningText } from '../running-text.ts';
import type { Stretch } from './candidates.ts';
import { comparingIn, type FoundComparing, folded } from './find-comparing.ts';

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
  /** Figures before and after it that say from when and until when. */
  readonly since?: FigureExpression;
  readonly until?: FigureExpression;
}

export function titleWords(title: RunningText, language: Language): readonly TitleWord[] {
  const { negation, timed, since, until } = packOf(language).comparing;
  const small = folded(title.text);
  const found = comparingIn(title.text, language);
  return found.map((word, index) => {
    const from = Math.max(found[index - 1]?.end ?? 0, stopBefore(small, word.start));
    const to = Math.min(found[index + 1]?.start ?? small.length, stopAfter(small, word.end));
    const before = { start: from, end: word.start };
    const after = { start: word.end, end: to };
    const around = `${small.slice(Math.max(from, word.start - NEAR), word.start)}|${small.slice(word.end, Math.min(to, word.end + NEAR))}`;
    const figures = title.figures.filter(({ offset }) => offset >= after.start && offset < after.end);
    const bounded = (by: RegExp) => figures.find(({ offset }) => by.test(small.slice(after.start, offset)))?.figure;
    const [start, end] = [bounded(since), bounded(until)];
    const tie = title.ties.find((each) => each.start <= word.start && word.end <= each.end)?.claim;
    return {
      ...word,
      before,
      after,
      clause: { start: stopBefore(small, word.start), end: stopAfter(small, word.end) },
      isNegated: negation.test(around),
      isTimed: timed.test(small.slice(from, to)),
      ...(tie !== undefined && { tie }),
      ...(start && { since: start }),
      ...(end && { until: end }),
    };
  });
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
