/** What reads well in a language, and what its authors often mistype. */
export interface Style {
  /** Maximum number of words in a title, and in a sentence. */
  readonly titleWords: number;
  readonly sentenceWords: number;
  /**
   * Longest alternative text, in UTF-16 units, that a screen reader's listener takes in at once.
   */
  readonly altLength: number;
  /** An alternative text that is only a noun like this: "the chart". */
  readonly bareNoun: RegExp;
  /**
   * Whether a title only names a topic without saying anything about it, as far as its words show.
   */
  readonly isTopic: (title: string, words: number) => boolean;
  /** A first word that is no name of anybody or of any place: within a sentence it is written small. */
  readonly commonWord: RegExp;
  /** The heading of the notes kept ready for questions: "If pressed". */
  readonly ifPressed: string;
  readonly mistypings: readonly Mistyping[];
  /** In a figure typed as a literal: number marks of another language. */
  readonly mistypedNumber: Mistyping;
}

/** What the typographer leaves alone because only the author knows what was meant. */
export interface Mistyping {
  readonly pattern: RegExp;
  readonly message: (typed: string) => string;
  readonly hint: string;
}
