import type { Run } from '../model/deck.ts';
import { textOfRuns } from '../model/run.ts';

/** A sentence of a paragraph, and from where to where it stands, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A full stop ends a sentence if white space follows, and then no small letter. */
const END = /[.!?…]["”»’)\u00a0\u202f ]*\s+(?!\p{Ll})/gu;

/** The sentences of a paragraph, without the white space between them. */
export function sentencesOf(runs: readonly Run[]): readonly Sentence[] {
  const whole = textOfRuns(runs);
  const ends = [...whole.matchAll(END)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts.flatMap((from, index): readonly Sentence[] => {
    const to = starts[index + 1] ?? whole.length;
    const text = whole.slice(from, to).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ text, from, to }];
  });
}

/** The sentence that a run stands in. */
export function sentenceOfRun(runs: readonly Run[], index: number): string {
  const at = textOfRuns(runs.slice(0, index)).length;
  return sentencesOf(runs).find(({ from, to }) => from <= at && at < to)?.text ?? textOfRuns(runs).trim();
}
