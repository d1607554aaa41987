import type { CalendarDate, Part, Period } from '../model/period.ts';
import type { Hedge, Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Locale } from './locale.ts';

/** A number written in a scale, to be completed by scale word, currency or unit. */
export interface ScaledNumber {
  /** Digits with their marks and sign: "17.2". */
  readonly digits: string;
  /** In the scale: 17.2. */
  readonly value: Decimal;
  readonly scale: Scale;
  readonly short: boolean;
  readonly locale: Locale;
}

/** How a language puts a figure together. */
export interface FigureGrammar {
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** Stands behind an estimate in a sentence where no hedge before the number says so: "(estimation)". Else empty. */
  readonly estimateNote: string;
  /** Whether a noun after the number stands in the plural. */
  readonly isPlural: (value: Decimal) => boolean;
  /** Behind a number: "million", "millions". Empty for `one`. */
  readonly scaleWord: (scale: Scale, value: Decimal) => string;
  /** A number with the letter of its scale: "17.2M", "17,2 M". */
  readonly withScaleLetter: (number: ScaledNumber) => string;
  readonly money: (number: ScaledNumber, currency: Currency) => string;
  readonly percent: (digits: string) => string;
  /** The noun after a number that ends in its scale word: "d’habitants" after "1,2 million". */
  readonly nounAfterScale: (noun: string, scale: Scale) => string;
  /** Both ends in a sentence, each complete: "2 to 3", "de 2 à 3". `opened` where a hedge stands before it. */
  readonly range: (low: string, high: string, opened: boolean) => string;
  /** Which signs the lower end of a range repeats: all in English money, the percent sign alone in French. */
  readonly repeats: (unit: 'money' | 'percent' | 'other', form: 'sentence' | 'dash') => boolean;
}

/** "sentence" or "abbreviated": May 15, 2013; 15 May 2013; 15 mai 2013. */
export type PeriodForm = 'words' | 'short';

type Window = Period & { readonly kind: 'window' };

/** How a language writes dates and periods. Every text is given in the form asked for, without a preposition before it. */
export interface PeriodGrammar {
  readonly date: (date: CalendarDate, form: PeriodForm, locale: Locale) => string;
  /** The government's year that begins in April of `start`. */
  readonly fiscalYear: (start: number, form: PeriodForm) => string;
  /** With both ends as `rangeEnds` gives them. */
  readonly fromTo: (first: string, last: string, from: CalendarDate, to: CalendarDate) => string;
  /** The ends of a range within one month, or within one year: what they share is written once. */
  readonly endsInMonth: (from: CalendarDate, to: CalendarDate, form: PeriodForm, locale: Locale) => [string, string];
  readonly withoutYear: (date: CalendarDate, form: PeriodForm, locale: Locale) => string;
  readonly open: (kind: 'since' | 'before' | 'after', date: string, knownToTheDay: boolean) => string;
  readonly part: (part: Part, of: string) => string;
  /** A stretch that ends at a date: "12 months to March 2013". */
  readonly window: (length: string, anchor: string, window: Window) => string;
}

export type Gender = 'masculine' | 'feminine';

export interface OrdinalGrammar {
  /** 2nd, 21st; 1er, 1re. */
  readonly inFigures: (rank: number, gender: Gender) => string;
  /** Of 1 to 10: "second", "première"; undefined above. */
  readonly inWords: (rank: number, gender: Gender) => string | undefined;
  /** Words that name a rank, and the letters behind one in figures. */
  readonly words: Readonly<Record<string, number>>;
  readonly endings: readonly string[];
}

/** How a language joins words that others wrote. */
export interface PhraseGrammar {
  /** Before the last of a list: "and". */
  readonly and: (last: string) => string;
  readonly quoted: (text: string) => string;
  /** Behind a quotation in another language: square brackets say that its speaker did not say these words. */
  readonly ourTranslation: (text: string) => string;
  /** "as of February 17, 2022". The date is given ready. */
  readonly asOf: (date: string, knownToTheDay: boolean) => string;
  /** An author's words made fit for the figure that follows, and a figure for the words before it. */
  readonly beforeFigure: (words: string, figure: string) => string;
  readonly afterWords: (words: string, figure: string) => string;
  /** What the words that begin a place in a source are called, from English: `row` → ligne. */
  readonly locators: Readonly<Record<string, string>>;
  /** What plotted amounts are: "millions of Canadian dollars". `scale` is a plural or empty. */
  readonly inCurrency: (scale: string, currency: string) => string;
  readonly inUnits: (scale: string, noun: string) => string;
  readonly percentUnit: string;
  /** A rate of exchange by its currencies' codes: "CAD per USD"; and by their names: "Canadian dollars per US dollar". */
  readonly rateUnit: (to: string, from: string) => string;
  readonly rateWords: (to: string, from: string) => string;
}

/** How a language sets its marks. */
export interface Typography {
  /** With its space: ": ", and a no-break space before it in French. */
  readonly colon: string;
  /** Straight double quotation marks become these. */
  readonly quotes: readonly [string, string];
  /** Within those, where a language has others for it. */
  readonly innerQuotes?: readonly [string, string];
  /** Marks that no space stands before, at the beginning of a piece. */
  readonly unspacedMarks: string;
  /** Spaces as the language has them around its marks. `before` and `after` are the characters beside the text. */
  readonly spaced: (text: string, before: string, after: string) => string;
}
