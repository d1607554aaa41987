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
  /** Nouns that make a figure even of a number below ten: "soldiers". */
  readonly counted: readonly string[];
  /** What holds such words and states no figure: "half-measures", "Group of Twenty". */
  readonly idioms: readonly string[];
  /** Words by which a reason says that something is no figure: "idiom", "name", "address". */
  readonly idiomNouns: readonly string[];
}
