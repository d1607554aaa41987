import type { CalendarDate, Part, Period } from '../model/period.ts';
import type { Hedge, Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Locale } from './locale.ts';

/** A number written in a scale; scale word, currency or unit are still to be added. */
export interface ScaledNumber {
  /** Digits with separators and sign: "17.2". */
  readonly digits: string;
  /** Divided by the scale: 17.2. */
  readonly value: Decimal;
  readonly scale: Scale;
  readonly short: boolean;
  readonly locale: Locale;
}

/** How a language puts a figure together. */
export interface FigureGrammar {
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** Hedges that are others before a count: "fewer than 10 troops", "less than $10". */
  readonly hedgesOfCounts: Readonly<Partial<Record<Hedge, string>>>;
  /** Before an estimate on a chart or in a table: "est.". */
  readonly shortEstimate: string;
  /**
   * Follows an estimate in a sentence if no hedge before the number says so: "(estimation)".
   * Otherwise empty.
   */
  readonly estimateNote: string;
  /** Whether a noun after the number is plural. */
  readonly isPlural: (value: Decimal) => boolean;
  /** After a number: "million", "millions". Empty for `one`. */
  readonly scaleWord: (scale: Scale, value: Decimal) => string;
  /** A number with its scale letter: "17.2M", "17,2 M". */
  readonly withScaleLetter: (number: ScaledNumber) => string;
  readonly money: (number: ScaledNumber, currency: Currency) => string;
  readonly percent: (digits: string) => string;
  /** The noun after a number that ends in a scale word: "d’habitants" after "1,2 million". */
  readonly nounAfterScale: (noun: string, scale: Scale) => string;
  /**
   * Both ends of a range, each complete: "2 to 3", "de 2 à 3". `opened` omits the opening word:
   * after a hedge, and outside sentences.
   */
  readonly range: (low: string, high: string, opened: boolean) => string;
  /**
   * Whether the lower end of a range repeats the unit's sign. English repeats every sign in a
   * sentence and only money before a dash; French repeats only the percent sign, in a sentence.
   */
  readonly repeats: (unit: 'money' | 'percent' | 'other', form: 'sentence' | 'dash') => boolean;
}

/** Full or abbreviated: May 15, 2013; 15 May 2013; 15 mai 2013. */
export type PeriodForm = 'words' | 'short';

type Window = Period & { readonly kind: 'window' };

/** How a language writes dates and periods, without a leading preposition. */
export interface PeriodGrammar {
  readonly date: (date: CalendarDate, form: PeriodForm, locale: Locale) => string;
  /** The government fiscal year that begins in April of `start`. */
  readonly fiscalYear: (start: number, form: PeriodForm) => string;
  /** Its two years alone, on an axis: "2010–11". */
  readonly fiscalYears: (start: number) => string;
  /** A quarter of a calendar year: "Q1 2024", "1er trim. 2024". */
  readonly quarter: (quarter: number, year: number, form: PeriodForm) => string;
  /** A range in words. `first` and `last` are its formatted ends. */
  readonly fromTo: (first: string, last: string, from: CalendarDate, to: CalendarDate) => string;
  /** The ends of a range within one month; what they have in common is written once. */
  readonly endsInMonth: (from: CalendarDate, to: CalendarDate, form: PeriodForm, locale: Locale) => [string, string];
  readonly withoutYear: (date: CalendarDate, form: PeriodForm, locale: Locale) => string;
  readonly open: (kind: 'since' | 'before' | 'after', date: string, knownToTheDay: boolean) => string;
  readonly part: (part: Part, of: string) => string;
  /** A period that ends at a date: "12 months to March 2013". */
  readonly window: (length: string, anchor: string, window: Window) => string;
}

export type Gender = 'masculine' | 'feminine';

export interface OrdinalGrammar {
  /** 2nd, 21st; 1er, 1re. */
  readonly inFigures: (rank: number, gender: Gender) => string;
  /** For 1 to 10: "second", "première"; undefined above 10. */
  readonly inWords: (rank: number, gender: Gender) => string | undefined;
  /** Words that name a rank, and the letters after a rank in figures. */
  readonly words: Readonly<Record<string, number>>;
  readonly endings: readonly string[];
  /** Before a place in digits: `no` 4, `rank` 4. */
  readonly placeSigns: readonly string[];
  /** Words that alone name the first place: `largest`. */
  readonly superlatives: readonly string[];
  /** Words that count from the other end, or name several places at once: `smallest`, `one of`. */
  readonly noPlace: readonly string[];
  /** Before a number of places: `top` ten. */
  readonly topOf: readonly string[];
}

/** How a language joins words that come from elsewhere. */
export interface PhraseGrammar {
  /** Before the last item of a list: "and". */
  readonly and: (last: string) => string;
  readonly quoted: (text: string) => string;
  /**
   * After a quotation in another language; square brackets show that its speaker did not say these
   * words.
   */
  readonly ourTranslation: (text: string) => string;
  /** "as of February 17, 2022". Takes a formatted date. */
  readonly asOf: (date: string, knownToTheDay: boolean) => string;
  /** Adapts an author's words to the figure that follows, and a figure to the words before it. */
  readonly beforeFigure: (words: string, figure: string) => string;
  readonly afterWords: (words: string, figure: string) => string;
  /** Translations of the English words that begin a place in a source: `row` → ligne. */
  readonly locators: Readonly<Record<string, string>>;
  /** What plotted amounts are in: "millions of Canadian dollars". `scale` is plural or empty. */
  readonly inCurrency: (scale: string, currency: string) => string;
  readonly inUnits: (scale: string, noun: string) => string;
  readonly percentUnit: string;
  /**
   * An exchange rate by currency codes, "CAD per USD", and by currency names, "Canadian dollars per
   * US dollar".
   */
  readonly rateUnit: (to: string, from: string) => string;
  readonly rateWords: (to: string, from: string) => string;
}

/** How a language sets punctuation marks. */
export interface Typography {
  /** With its spaces: ": "; in French with a no-break space before it. */
  readonly colon: string;
  /** The replacements for straight double quotation marks. */
  readonly quotes: readonly [string, string];
  /** For quotations inside quotations, if the language has other marks for them. */
  readonly innerQuotes?: readonly [string, string];
  /** Marks that no space may precede at the beginning of a piece. */
  readonly unspacedMarks: string;
  /**
   * Adjusts the spaces around the language's marks. `before` and `after` are the characters next to
   * the text.
   */
  readonly spaced: (text: string, before: string, after: string) => string;
}
