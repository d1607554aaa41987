/**
 * The words that say which way something went, beside a figure that says by how much. Patterns are for a single word in
 * lower case.
 */
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
}
