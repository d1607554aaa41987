/**
 * Words that state a figure without a digit. Each is a pattern for lower-case text with plain
 * spaces, hyphens and apostrophes. `<n>` stands for a number in words, `<m>` for one from two up,
 * `<->` for a space or a hyphen.
 */
export interface FigureWords {
  /** Rough counts, lengths of time, years: "dozens", "half a century", "twenty twelve". */
  readonly amounts: readonly string[];
  /**
   * Multiples and fractions, which a claim or a ratio can back: "doubled", "half of", "one in five".
   */
  readonly multiples: readonly string[];
  /** How many times a multiple or a fraction is, by the words in it. */
  readonly factors: {
    /** By how a word begins: `doubl` 2, `half` 0.5. */
    readonly times: Readonly<Record<string, number>>;
    /** Parts of a whole, singular: `third` 3. */
    readonly parts: Readonly<Record<string, number>>;
    /** What ends a word for so many times: `fold`. Undefined if the language has none. */
    readonly fold?: string;
  };
  /** First words by which a multiple is a rough one: "almost", "près". */
  readonly roughly: readonly string[];
  /** Nouns that make a figure even of a number below ten: "soldiers". */
  readonly counted: readonly string[];
  /**
   * Times of day, deadlines, and how long something lasts that is planned: what an author sets and no
   * source states. `<k>` stands for a number in digits or words.
   */
  readonly appointments: readonly string[];
  /** What holds such words and states no figure: "half-measures", "Group of Twenty". */
  readonly idioms: readonly string[];
  /** What a lone year may stand behind, so that it means the whole year: "in", "the year". */
  readonly beforeYear: readonly string[];
  /** What makes a planned length of time a past one, before and after it: "for the last", "ago". */
  readonly past: { readonly before: string; readonly after: string };
  /** Verbs that end as a hedge does: "add up to". */
  readonly adding: readonly string[];
  /** Words by which a reason says that something is no figure: "idiom", "name", "address". */
  readonly idiomNouns: readonly string[];
  /** Words by which a reason says that a length of time is a name’s or planned: "title", "deadline". */
  readonly plannedNouns: readonly string[];
}
