import type { Inline } from '../model/words.ts';

/**
 * `[far exceeded]{claim=far}`: words that stand for a claim of the slide. They may hold figures,
 * emphasis and words of another language, and lie on one line.
 */
export const CLAIM_TIE = /\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\{claim=[a-z][a-z0-9-]*\}/g;

const CLOSING = /^\]\{claim=([a-z][a-z0-9-]*)\}/;

/** A place in a list of inlines: the index of a text and an offset in it. */
interface Place {
  readonly index: number;
  readonly offset: number;
}

interface Tie {
  readonly claim: string;
  readonly open: Place;
  readonly close: Place;
  /** Length of what closes it. */
  readonly length: number;
}

/** Marks words that are tied to a claim with its name, and removes the brackets. */
export function readTies(inlines: readonly Inline[]): readonly Inline[] {
  const ties = tiesIn(inlines);
  return ties.length === 0 ? inlines : inlines.flatMap((inline, index) => pieces(inline, index, ties));
}

function tiesIn(inlines: readonly Inline[]): readonly Tie[] {
  if (!inlines.some((inline) => inline.kind === 'text' && inline.text.includes(']{claim='))) return [];
  const ties: Tie[] = [];
  const open: Place[] = [];
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind !== 'text') continue;
    for (const { 0: sign, index: offset } of inline.text.matchAll(/[[\]]/g)) {
      if (sign === '[') open.push({ index, offset });
      else {
        const from = open.pop();
        const closing = CLOSING.exec(inline.text.slice(offset));
        if (from && closing) {
          ties.push({ claim: closing[1] ?? '', open: from, close: { index, offset }, length: closing[0].length });
        }
      }
    }
  }
  return ties;
}

/** An inline without the brackets in it, cut where a tie begins or ends. */
function pieces(inline: Inline, index: number, ties: readonly Tie[]): readonly Inline[] {
  if (inline.kind === 'break') return [inline];
  if (inline.kind === 'figure') return [tied(inline, claimAt({ index, offset: 0 }, ties))];
  const removed = ties
    .flatMap(({ open, close, length }) => [
      { ...open, length: 1 },
      { ...close, length },
    ])
    .filter((each) => each.index === index)
    .toSorted((a, b) => a.offset - b.offset);
  const kept: Inline[] = [];
  let at = 0;
  for (const { offset, length } of [...removed, { offset: inline.text.length, length: 0 }]) {
    if (offset > at) {
      const { line, column } = inline.span.start;
      const span = {
        ...inline.span,
        start: { line, column: column + at },
        end: { line, column: column + offset },
      };
      const piece: Inline = { ...inline, text: inline.text.slice(at, offset), span };
      kept.push(tied(piece, claimAt({ index, offset: at }, ties)));
    }
    at = offset + length;
  }
  return kept;
}

function tied<T extends Inline>(inline: T, claim: string | undefined): T {
  return claim === undefined ? inline : { ...inline, claim };
}

/** The claim of the innermost tie around a place: the one that closes first. */
function claimAt(place: Place, ties: readonly Tie[]): string | undefined {
  return ties.find(({ open, close }) => isBefore(open, place) && isBefore(place, close))?.claim;
}

function isBefore(a: Place, b: Place): boolean {
  return a.index < b.index || (a.index === b.index && a.offset < b.offset);
}
