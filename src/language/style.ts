/** What reads well in a language, and what its authors mistype. */
export interface Style {
  /** The most words of a title, and of a sentence. */
  readonly titleWords: number;
  readonly sentenceWords: number;
  /** The longest alternative text, in UTF-16 units, that a screen reader's listener takes in at once. */
  readonly altLength: number;
  /** An alternative text that is no more than such a noun: "the chart". */
  readonly bareNoun: RegExp;
  /** Whether a title names a topic and says nothing of it, as far as its words tell. */
  readonly isTopic: (title: string, words: number) => boolean;
  /** The heading of what is kept ready in the notes: "If pressed". */
  readonly ifPressed: string;
  readonly mistypings: readonly Mistyping[];
  /** In a figure typed as a literal: the marks of another language's numbers. */
  readonly mistypedNumber: Mistyping;
}

/** What the typographer leaves alone, since only the author knows what was meant. */
export interface Mistyping {
  readonly pattern: RegExp;
  readonly message: (typed: string) => string;
  readonly hint: string;
}
