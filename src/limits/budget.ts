import { grouped } from './grouped.ts';

/** What is counted while input from outside is read, in the words of messages. */
const NAMED = {
  bytes: 'bytes when unpacked',
  xml: 'bytes of XML',
  parts: 'parts',
  characters: 'characters',
  lines: 'lines',
  line: 'characters in one line',
  markup: 'tags, attributes and entities',
  levels: 'levels of nesting',
  layouts: 'layouts',
  shapes: 'shapes on one layout',
  allShapes: 'shapes on all layouts',
  cells: 'cells',
  pages: 'pages',
  pieces: 'pieces of text',
  pairs: 'pairs of letters in the parts of its kerning',
  scraps: 'ends of pages and drawings with text',
} as const;

export type Counted = keyof typeof NAMED;

/** The most that a reader takes of each thing. */
export type Limits<What extends Counted> = Readonly<Record<What, number>>;

/**
 * What a reader may still take. It draws on it before it takes, so that nothing is built that it may
 * not hold. Steps are counted and never time: every machine answers alike.
 */
export interface Budget<What extends Counted> {
  /** Takes so many more. @throws OverBudget once they are more than allowed, which ends the reading. */
  readonly draw: (what: What, count: number) => void;
  /** Goes as far as this, without adding it to what was drawn. @throws OverBudget */
  readonly reach: (what: What, count: number) => void;
}

/** Ends a reading whose budget is spent. Readers catch it where they begin, and say its message. */
export class OverBudget extends Error {}

export function budgetOf<What extends Counted>(limits: Limits<What>): Budget<What> {
  const drawn = new Map<What, number>();
  const reach = (what: What, count: number) => {
    const most = limits[what];
    if (count <= most) return;
    throw new OverBudget(`it holds ${grouped(count)} ${NAMED[what]} or more, and at most ${grouped(most)} are read`);
  };
  return {
    reach,
    draw: (what, count) => {
      const sum = (drawn.get(what) ?? 0) + count;
      reach(what, sum);
      drawn.set(what, sum);
    },
  };
}

/** Why a reading was refused; any other error is a fault of the program, and thrown on. */
export function overBudget(error: unknown): string {
  if (error instanceof OverBudget) return error.message;
  throw error;
}
