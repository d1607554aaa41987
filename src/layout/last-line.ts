import type { Run } from '../model/deck.ts';

/** A space that a line may not break at. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * A last line is an orphan if it is narrower than this share of the widest line: `word` for a single word, `words` for
 * several.
 */
const ORPHAN_SHARE = { word: 0.4, words: 0.16 };

/** Maximum number of joins made to improve one last line. */
const MOST_JOINS = 6;

type Lines = readonly { readonly text: string; readonly width: number }[];

/** A measured paragraph, with its lines in a viewer that fills the full width. */
export interface Measured {
  readonly lines: Lines;
  readonly looseLines: Lines;
  readonly broken: boolean;
}

/**
 * Joins the last words by no-break spaces until the last line is no orphan, neither here nor in a viewer that fills the
 * full width: no single short word, and no less than `lastLineShare` of the widest line. A join that would add a line
 * or cut a word is not made. Undefined if nothing needs to be done or nothing helps.
 */
export function fillLastLine<M extends Measured>(
  runs: readonly Run[],
  measured: M,
  measure: (runs: readonly Run[]) => M,
  lastLineShare: number,
): { readonly runs: readonly Run[]; readonly measured: M } | undefined {
  const isPoor = ({ lines, looseLines }: M) =>
    isOrphaned(lines, lastLineShare) || isOrphaned(looseLines, lastLineShare);
  let best: { readonly runs: readonly Run[]; readonly measured: M } | undefined;
  for (let joins = 0; joins < MOST_JOINS && isPoor(best?.measured ?? measured); joins += 1) {
    const joined = joinLastWords(best?.runs ?? runs);
    if (joined === undefined) break;
    const again = measure(joined);
    if (again.lines.length > measured.lines.length || again.broken) break;
    best = { runs: joined, measured: again };
  }
  return best;
}

function isOrphaned(lines: Lines, lastLineShare: number): boolean {
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined) return false;
  const share = last.width / Math.max(...lines.map((line) => line.width));
  const isWord = !/[ \u00a0]/.test(last.text.trim());
  return share < Math.max(lastLineShare, isWord ? ORPHAN_SHARE.word : ORPHAN_SHARE.words);
}

/**
 * The same runs with the last breakable space between two words turned into a no-break space; undefined if there is
 * none.
 */
function joinLastWords(runs: readonly Run[]): readonly Run[] | undefined {
  let wordAfter = false;
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined) continue;
    const text: string = wordAfter ? run.text : run.text.trimEnd();
    const space = text.lastIndexOf(' ');
    if (space >= 0 && (wordAfter || space < text.length - 1)) {
      const tied = `${run.text.slice(0, space)}${NO_BREAK_SPACE}${run.text.slice(space + 1)}`;
      return runs.with(index, { ...run, text: tied });
    }
    wordAfter ||= text !== '';
  }
  return undefined;
}
