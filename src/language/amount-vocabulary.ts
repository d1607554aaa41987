import type { Hedge, Scale } from '../model/quantity.ts';
import type { Currency, DurationStep } from '../model/unit.ts';

/**
 * The words that texts in a language state amounts with, all in small letters. A text is read with every language's words
 * at once, since what a source prints needn't be in the language of the brief. So a word that means something else in
 * another language has no place here, whatever it means in its own.
 */
export interface AmountVocabulary {
  readonly scales: Readonly<Record<string, Exclude<Scale, 'one'>>>;
  /** Whether a comma before such a scale word, where no other language shares it, is the decimal mark. */
  readonly decimalComma: boolean;
  /** Scale words that mean another power of ten where this word follows: "billion de" is a million million in French. */
  readonly otherScaleBefore: Readonly<Record<string, string>>;
  readonly durations: Readonly<Record<string, DurationStep>>;
  /** Lengths of time that no unit has. */
  readonly otherDurations: readonly string[];
  readonly decades: readonly string[];
  /** Before a decade these make it ten years. */
  readonly oneDecade: readonly string[];
  /** Words that make a number out of words this program doesn't count with: a reading without them would be wrong. */
  readonly uncounted: readonly string[];
  /** Words one space apart. */
  readonly hedgesBefore: Readonly<Record<string, Hedge>>;
  readonly hedgesAfter: Readonly<Record<string, Hedge>>;
  /** How a hedge is written that is read with its elisions opened and its hyphens apart: `jusqu'à` for `jusque à`. */
  readonly hedgeSpellings: Readonly<Record<string, string>>;
  /** In brackets behind a number: "estimate". */
  readonly estimateNotes: readonly string[];
  /** Words that may stand between a hedge and its number. */
  readonly fillers: readonly string[];
  /** Before a number these take away: no reading without them is right. */
  readonly minusWords: readonly string[];
  /** Before a lone four-digit number these make it a year. */
  readonly yearPrepositions: readonly string[];
  readonly rangeWords: readonly string[];
  /** Both words of a range that is announced: "between" and "and". */
  readonly between: readonly [string, string];
  readonly times: readonly string[];
  /** What is written without its last vowel before an apostrophe, and reads as with an e: `jusqu`. */
  readonly elided: readonly string[];
  /** Patterns, without flags. */
  readonly percent: string;
  readonly areas: Readonly<Record<'km2' | 'ha', string>>;
  readonly currencies: Readonly<Partial<Record<Currency, string>>>;
  /** Names of a currency that may be Canadian or American. */
  readonly dollars: string;
  readonly numbers: NumberVocabulary;
  readonly typed: TypedVocabulary;
}

/** Numbers in words. */
interface NumberVocabulary {
  readonly addends: Readonly<Record<string, number>>;
  /** Two words that are one addend: `quatre` and `vingts`. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What may be added after an addend must be below this, where that isn't ten after tens and nothing after units. */
  readonly room: Readonly<Record<string, number>>;
  /** A number inside a compound and before a multiplier only, since they are articles too. */
  readonly ones: readonly string[];
  /** A number before a multiplier only. */
  readonly articles: readonly string[];
  /** One of `ones` that counts by itself where neither such a word follows nor such a one stands before. */
  readonly counting?: {
    readonly word: string;
    readonly notBefore: readonly string[];
    readonly notAfter: readonly string[];
  };
  /** Whether a number may begin with it. */
  readonly hundreds: Readonly<Record<string, boolean>>;
  readonly thousands: Readonly<Record<string, boolean>>;
  /** Before these, `ones` and `articles` are a number. */
  readonly multipliers: readonly string[];
  readonly joiners: readonly string[];
}

/** What tells that a number typed in an author's words is a figure. */
interface TypedVocabulary {
  /** Count roughly, before a unit or a scale: "a dozen months". */
  readonly roundNumbers: readonly string[];
  /** What is measured in, beside years, months, weeks and days. */
  readonly units: readonly string[];
  readonly largerScales: readonly string[];
  /** May stand between a number and its unit. */
  readonly links: readonly string[];
  /** Scale words that count as typed right behind a figure, beside `scales` and `largerScales`. */
  readonly besideScales: readonly string[];
  /** Patterns of what stands for a percent sign or a currency there. */
  readonly percentNouns: readonly string[];
  readonly currencyNouns: readonly string[];
  /** The two words of "per cent". */
  readonly perCent: readonly [string, string];
}
