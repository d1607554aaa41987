import { anyOf } from './word-pattern.ts';

export type Direction = 'up' | 'down';

/** What a comparing word says of figures. */
export type Comparing =
  /** Rose, fell; with `times`, doubled (2) or halved (0.5); with `every`, at each step. */
  | { readonly kind: 'change'; readonly direction: Direction; readonly times?: number; readonly every?: true }
  /** Stayed near its level. */
  | { readonly kind: 'steady' }
  /** The largest or the smallest; a record. */
  /** With `beyond`, over all others that there are, and not only over the other of two. */
  | { readonly kind: 'extreme'; readonly direction: Direction; readonly beyond?: true }
  /** Second largest; absent if the word leaves the rank to a figure before it. */
  | { readonly kind: 'rank'; readonly rank?: number }
  /**
   * What stands before the word is more (less) than what stands after it, or than so many times it;
   * with `slight`, by little.
   */
  | { readonly kind: 'order'; readonly direction: Direction; readonly times?: number; readonly slight?: true }
  | { readonly kind: 'equal' }
  | { readonly kind: 'majority' }
  /** Both, each, all: with a count if the word gives one. */
  | { readonly kind: 'every'; readonly count?: number }
  /** The first since, for the first time since. */
  | { readonly kind: 'first' };

/** Words of one meaning. The pattern is for texts in lower case with plain spaces for apostrophes. */
export interface ComparingWords {
  readonly meaning: Comparing;
  readonly pattern: RegExp;
}

/** How a language compares. */
export interface ComparingGrammar {
  /** Of words that overlap the longest counts, and of equally long ones the first listed. */
  readonly words: readonly ComparingWords[];
  /** Found around a comparing word, it says the opposite: not, never. */
  readonly negation: RegExp;
  /** Says that something was so at every time: always. */
  readonly always: RegExp;
  /** Before the time at which a change ends: until. */
  readonly until: RegExp;
  /** Before the time at which a change begins: since, from. */
  readonly since: RegExp;
  /** Before the time in which something was so: in, during. */
  readonly during: RegExp;
  /** Any word that bounds a change in time, whether or not its time can be read. */
  readonly timed: RegExp;
  /** Verbs and nouns that amounts are said with: give, donor. Separated by spaces. */
  readonly ofAmounts: string;
  /** Words of three letters or more that tell no label from another: the, with. In lower case. */
  readonly particles: ReadonlySet<string>;
  /**
   * A word, in lower case and without accents, without the endings that nouns and adjectives of one
   * root differ in. What means the same has the same root: who sells, exports.
   */
  readonly root: (word: string) => string;
}

/** Stands for a figure in the texts that are searched. */
export const FIGURE = '\uFFFC';

/** Words of one meaning, from patterns for whole words. */
export function says(meaning: Comparing, ...patterns: readonly string[]): ComparingWords {
  return { meaning, pattern: anyOf(patterns) };
}
