import type { Hedge, Scale } from '../model/quantity.ts';
import type { Currency, DurationStep } from '../model/unit.ts';

/**
 * The words that state amounts in a language, all in lower case. A text is read with the words of
 * every language at once, since a source need not be in the language of the brief. A word that
 * means something else in another language must therefore be left out.
 */
export interface AmountVocabulary {
  readonly scales: Readonly<Record<string, Exclude<Scale, 'one'>>>;
  /**
   * Whether a comma in a number before such a scale word is the decimal mark. Ignored if a language
   * without a decimal comma has the same word.
   */
  readonly decimalComma: boolean;
  /**
   * Scale words that mean another power of ten before the given word: "billion de" is a million
   * million in French.
   */
  readonly otherScaleBefore: Readonly<Record<string, string>>;
  readonly durations: Readonly<Record<string, DurationStep>>;
  /** Lengths of time for which there is no unit. */
  readonly otherDurations: readonly string[];
  readonly decades: readonly string[];
  /** Before a decade, these make it ten years. */
  readonly oneDecade: readonly string[];
  /**
   * Words that form numbers this program can't compute; ignoring them would give a wrong reading.
   */
  readonly uncounted: readonly string[];
  /** Phrases, their words separated by one space. */
  readonly hedgesBefore: Readonly<Record<string, Hedge>>;
  readonly hedgesAfter: Readonly<Record<string, Hedge>>;
  /**
   * Spelling of hedges that are read with elisions expanded and hyphens set apart: `jusqu'à` for
   * `jusque à`.
   */
  readonly hedgeSpellings: Readonly<Record<string, string>>;
  /** In brackets after a number: "estimate". */
  readonly estimateNotes: readonly string[];
  /** Words allowed between a hedge and its number. */
  readonly fillers: readonly string[];
  /** Before a number, these subtract; no reading that ignores them is right. */
  readonly minusWords: readonly string[];
  /** Before a lone four-digit number, these make it a year. */
  readonly yearPrepositions: readonly string[];
  readonly rangeWords: readonly string[];
  /** The two words around the ends of a range: "between" and "and". */
  readonly between: readonly [string, string];
  readonly times: readonly string[];
  /**
   * Words that lose their final e before an apostrophe and are read as if they had kept it:
   * `jusqu`.
   */
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
  /** Two words that form one addend: `quatre` and `vingts`. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * Whatever follows this addend must be below this value. By default ten after tens, and nothing
   * may follow units.
   */
  readonly room: Readonly<Record<string, number>>;
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
  readonly joiners: readonly string[];
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
  /** Patterns of what replaces a percent sign or a currency there. */
  readonly percentNouns: readonly string[];
  readonly currencyNouns: readonly string[];
  /** The two words of "per cent". */
  readonly perCent: readonly [string, string];
}
