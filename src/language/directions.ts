/**
 * The verbs and nouns that say which way amounts went, each once: titles are read by them
 * (`comparing`), and words beside a change. Every member is alternatives of a pattern for small
 * letters.
 */
export interface Moving {
  /** Forms that say by themselves that amounts went so: rose, (a) augmenté. */
  readonly finite: string;
  /** Forms that say so where others stand around them: (is) rising, augmente. */
  readonly ongoing: string;
  /** Forms and words that mean something else as often, but beside a figure: to rise, gained, up. */
  readonly beside: string;
  readonly nouns: string;
  /** Adverbs after a figure: more, de plus. */
  readonly after: string;
}

/** Patterns for a single word beside a figure that says by how much something changed. */
export interface Directions {
  /** Verbs and nouns before the figure: "rose by", "une hausse de". */
  readonly rise: RegExp;
  readonly fall: RegExp;
  /** Words that say neither: "changed by". */
  readonly change: RegExp;
  /** Directly before a figure, they make it a level that was reached: "fell to". */
  readonly level: RegExp;
  /** Nouns and adverbs after the figure: "a 12% rise", "12 % de moins". */
  readonly riseAfter: RegExp;
  readonly fallAfter: RegExp;
  /** At the end of what stands before two amounts: "from" the one "to" the other. In folded text. */
  readonly from: RegExp;
  readonly to: RegExp;
}

/** @param change, level - alternatives of a pattern too */
export function directionsOf(
  up: Moving,
  down: Moving,
  change: string,
  level: string,
  ends: Pick<Directions, 'from' | 'to'>,
): Directions {
  const before = ({ finite, ongoing, beside, nouns }: Moving) => word(`${finite}|${ongoing}|${beside}|${nouns}`);
  const behind = ({ nouns, after }: Moving) => word(`${nouns}|${after}`);
  return {
    rise: before(up),
    fall: before(down),
    change: word(change),
    level: word(level),
    riseAfter: behind(up),
    fallAfter: behind(down),
    ...ends,
  };
}

function word(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`, 'u');
}
