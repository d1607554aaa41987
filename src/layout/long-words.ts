import type { Run } from '../model/deck.ts';
import { textOfRuns } from '../model/run.ts';
import type { MeasuredParagraph } from './text/paragraphs.ts';

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH_SPACE = '\u200b';

/** Maximum number of places tried for one cut; each leaves one more letter's width for the hyphen. */
const MOST_TRIES = 4;
/** Maximum number of cuts in one paragraph; text that needs more is not made of words. */
const MOST_CUTS = 60;

/** A web or mail address, a path or a file name: characters joined by ones that no word contains. */
const ADDRESS = /[/\\@_=]|\p{L}\.\p{L}/u;
const AFTER_JOINT = /[/\\@_=.\-?&#%:,~+]/;

type Measure = (runs: readonly Run[]) => MeasuredParagraph;

/** A paragraph's runs with places to break in its long words, measured again. */
export interface Divided {
  readonly runs: readonly Run[];
  readonly measured: MeasuredParagraph;
}

/**
 * Gives each word that is wider than its line places to break, so that every viewer breaks it there: in a word, a soft
 * hyphen between two letters, as late as the line allows; in an address, a zero-width space, after a joint if the line
 * has one. A number is never divided. Text that can't be divided stays `broken`.
 */
export function divideLongWords(runs: readonly Run[], measured: MeasuredParagraph, measure: Measure): Divided {
  let divided: Divided = { runs, measured };
  if (isNoWord(textOfRuns(runs), measured.firstCut ?? 0)) return divided;
  for (let count = 0; divided.measured.firstCut !== undefined && count < MOST_CUTS; count += 1) {
    const further = divideAt(divided.runs, divided.measured.firstCut, measure);
    if (further === undefined) return divided;
    divided = further;
  }
  return divided;
}

/** Letters of a short line. */
const SHORT_LINE = 30;

/** Whether what follows the first cut is so long that more cuts than are made wouldn’t do, were each line twice as full. */
function isNoWord(text: string, cut: number): boolean {
  const after = /^[^ \n]*/.exec(text.slice(cut))?.[0] ?? '';
  const line = Math.max(SHORT_LINE, cut - startBefore(text, cut, 0, WORD_ENDS));
  return after.length > 2 * MOST_CUTS * line;
}

/** Breaks the cut word at the last place that lets its first part fit; undefined if there is none. */
function divideAt(runs: readonly Run[], cut: number, measure: Measure): Divided | undefined {
  const text = textOfRuns(runs);
  const from = startBefore(text, cut, 0, WORD_ENDS);
  const after = /^[^ \n]*/.exec(text.slice(cut))?.[0] ?? '';
  const isAddress = ADDRESS.test(text.slice(from, cut) + after);
  const start = startBefore(text, cut, from, PLACES);
  const places = isAddress ? jointsBefore(text, start, cut) : lettersBefore(text, start, cut);
  for (const place of places.slice(0, MOST_TRIES)) {
    const divided = insertAt(runs, place, isAddress ? ZERO_WIDTH_SPACE : SOFT_HYPHEN);
    const measured = measure(divided);
    if (measured.firstCut === undefined || measured.firstCut > place + 1) return { runs: divided, measured };
  }
  return undefined;
}

const WORD_ENDS: ReadonlySet<string> = new Set([' ', '\n']);
const PLACES: ReadonlySet<string> = new Set([SOFT_HYPHEN, ZERO_WIDTH_SPACE]);

/** Where the stretch before a place begins that has none of these characters, at `from` at the earliest. */
function startBefore(text: string, place: number, from: number, ends: ReadonlySet<string>): number {
  let start = place;
  while (start > from && !ends.has(text.charAt(start - 1))) start -= 1;
  return start;
}

/**
 * Places after the joints of an address up to the cut, last first, and then the cut itself, for a stretch without
 * joints.
 */
function jointsBefore(text: string, start: number, cut: number): readonly number[] {
  const joints = range(start + 1, cut).filter((place) => AFTER_JOINT.test(text.charAt(place - 1)));
  return [...joints.reverse().slice(0, MOST_TRIES - 1), cut];
}

/** Places between two letters, with at least two letters of the word on each side, from the cut backward. */
function lettersBefore(text: string, start: number, cut: number): readonly number[] {
  return range(start + 2, cut)
    .filter((place) => /^\p{L}{4}$/u.test(text.slice(place - 2, place + 2)))
    .reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function insertAt(runs: readonly Run[], place: number, character: string): readonly Run[] {
  let from = 0;
  return runs.map((run) => {
    const at = place - from;
    from += run.text.length;
    const isHere = at > 0 && at <= run.text.length;
    return isHere ? { ...run, text: run.text.slice(0, at) + character + run.text.slice(at) } : run;
  });
}
