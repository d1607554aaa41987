import type { Hedge, Scale } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';

/**
 * The words that state amounts in a language, all in lower case. A text is read with the words of
 * every language at once, since a source need not be in the language of the brief. A word that
 * means something else in another language must therefore be left out.
 *
 * A phrase is words and signs with one space between: `au - delà de`. An elided word stands in full:
 * `jusque à`.
 */
export interface AmountVocabulary {
  readonly scales: Readonly<Record<string, Exclude<Scale, 'one'>>>;
  /** Whether the language writes a comma before decimals. */
  readonly decimalComma: boolean;
  /**
   * Scale words that mean another power of ten before the given word: "billion de" is a million
   * million in French.
   */
  readonly otherScaleBefore: Readonly<Record<string, string>>;
  /** Abbreviated scales, in the case in which they are written. */
  readonly scaleLetters: {
    /** Attached to a number of any unit: "17.2M". */
    readonly attached: Readonly<Record<string, Scale>>;
    /** After a number that follows a currency: "$100m", "$100 bn". */
    readonly afterCurrency: Readonly<Record<string, Scale>>;
    /** Between a number and a currency: "1,6 Md$". */
    readonly beforeCurrency: Readonly<Record<string, Scale>>;
  };
  readonly durations: Readonly<Record<string, DurationStep>>;
  /** Lengths of time and other measures for which there is no unit here. */
  readonly otherUnits: readonly string[];
  readonly decades: readonly string[];
  /** Before a decade, these make it ten years. */
  readonly oneDecade: readonly string[];
  /** Scales and words of rough size that this program doesn't compute with: "trillion", "dozens". */
  readonly otherScales: readonly string[];
  /** Words that form or change numbers in ways that this program can't compute: "half", "twice". */
  readonly uncounted: readonly string[];
  /** Words that deny or turn round what stands beside them: "not", "minus", "except". */
  readonly negations: readonly string[];
  /** Phrases. */
  readonly hedgesBefore: Readonly<Record<string, Hedge>>;
  readonly hedgesAfter: Readonly<Record<string, Hedge>>;
  /** Spelling of hedges whose phrase is spelt otherwise: `jusqu'à` for `jusque à`. */
  readonly hedgeSpellings: Readonly<Record<string, string>>;
  /** In brackets after a number: "estimate". */
  readonly estimateNotes: readonly string[];
  readonly around: AroundAmounts;
  readonly rangeWords: readonly string[];
  /** Pairs of phrases around the two ends of a range: "between" and "and". */
  readonly rangeFrames: readonly (readonly [string, string])[];
  readonly times: readonly string[];
  /** Words that lose their final e before an apostrophe, without it: `jusqu`. */
  readonly elided: readonly string[];
  /** Phrases. */
  readonly percents: readonly string[];
  readonly areas: Readonly<Record<'km2' | 'ha', readonly string[]>>;
  /** Between a scale word and what it counts: `de` in "deux millions de dollars". */
  readonly afterScale: readonly string[];
  /** Names of currencies as they stand after a number, with the ISO 4217 codes that each may mean. */
  readonly currencyNames: Readonly<Record<string, readonly string[]>>;
  readonly numbers: NumberVocabulary;
  readonly typed: TypedVocabulary;
}

/**
 * The only words that may stand around an amount without being part of it. None of them changes the
 * number. Anything else is refused.
 */
interface AroundAmounts {
  /** Phrases before it: "a total of", "over the next". */
  readonly before: readonly string[];
  /** Phrases after an amount of money: "a year", "in aid". */
  readonly afterMoney: readonly string[];
  /** Short words inside what a number counts: "police and military". */
  readonly links: readonly string[];
  /** Nouns and abbreviations of fewer than four letters: "men", "MPs". */
  readonly shortNouns: readonly string[];
  /** Ordinary words that look like a misspelt scale: "missions". */
  readonly notScales: readonly string[];
}

/** Numbers in words. */
export interface NumberVocabulary {
  readonly addends: Readonly<Record<string, number>>;
  /** Two words that form one addend: `quatre` and `vingts`. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * Whatever follows this addend must be below this value. By default ten after tens, and nothing
   * may follow units.
   */
  readonly room: Readonly<Record<string, number>>;
  /** Whatever follows this addend must at least be this: seven after `dix`. */
  readonly least: Readonly<Record<string, number>>;
  /** Also articles, so they count as a number only inside a compound or before a multiplier. */
  readonly ones: readonly string[];
  /** A number only before a multiplier. */
  readonly articles: readonly string[];
  /**
   * A member of `ones` that also counts on its own unless one of `notBefore` follows or one of
   * `notAfter` precedes.
   */
  readonly counting?: {
    readonly word: string;
    readonly notBefore: readonly string[];
    readonly notAfter: readonly string[];
  };
  /** Whether a number may begin with the word. */
  readonly hundreds: Readonly<Record<string, boolean>>;
  readonly thousands: Readonly<Record<string, boolean>>;
  /** Before these, `ones` and `articles` are numbers. */
  readonly multipliers: readonly string[];
  readonly joiners: readonly NumberJoiner[];
}

/** A word between two parts of a number, and where it may stand: `et` in "vingt et un". */
interface NumberJoiner {
  readonly word: string;
  /** What stands before it. */
  readonly behind: 'multiplier' | 'tens';
  /** The only words that may follow it; absent if any may. */
  readonly before?: readonly string[];
}

/** Words that mark a number typed in an author's text as a figure. */
interface TypedVocabulary {
  /** Rough counts, before a unit or a scale: "a dozen months". */
  readonly roundNumbers: readonly string[];
  /** Units of measurement other than years, months, weeks and days. */
  readonly units: readonly string[];
  readonly largerScales: readonly string[];
  /** Words allowed between a number and its unit. */
  readonly links: readonly string[];
  /**
   * Scale words that count as typed directly after a figure, in addition to `scales` and
   * `largerScales`.
   */
  readonly besideScales: readonly string[];
  /** Signs in words before a figure, as patterns: "minus". */
  readonly signs: readonly string[];
  /** Patterns of what replaces a percent sign or a currency there. */
  readonly percentNouns: readonly string[];
  readonly currencyNouns: readonly string[];
  /** The two words of "per cent". */
  readonly perCent: readonly [string, string];
}
