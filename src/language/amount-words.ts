import type { Hedge, Scale } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';
import type { AmountVocabulary } from './amount-vocabulary.ts';
import { REGISTERED } from './registered.ts';

/*
 * The words of every language's `AmountVocabulary` together, since a text that states an amount may
 * be in any language.
 */

const ALL: readonly AmountVocabulary[] = REGISTERED.map(({ amounts }) => amounts);

export interface ScaleWord {
  readonly scale: Scale;
  /**
   * True if only languages with a decimal comma have this word, so that a comma in the number
   * before it is a decimal mark.
   */
  readonly decimalComma: boolean;
}

export const SCALE_OF_WORD: ReadonlyMap<string, ScaleWord> = new Map(
  ALL.flatMap(({ scales }) =>
    Object.entries(scales).map(([word, scale]) => {
      const decimalComma = ALL.every((each) => each.decimalComma || !Object.hasOwn(each.scales, word));
      return [word, { scale, decimalComma }] as const;
    }),
  ),
);

/** Letters attached to a number: $17.2M, 17,2 M$, $1.6bn. */
export const SCALE_OF_LETTER: ReadonlyMap<string, Scale> = new Map([
  ['k', 'thousand'],
  ['K', 'thousand'],
  ['M', 'million'],
  ['mn', 'million'],
  ['B', 'billion'],
  ['bn', 'billion'],
  ['G', 'billion'],
]);

export const OTHER_SCALE_BEFORE: ReadonlyMap<string, string> = new Map(
  ALL.flatMap(({ otherScaleBefore }) => Object.entries(otherScaleBefore)),
);

export const DURATION_OF_WORD: ReadonlyMap<string, DurationStep> = new Map(
  ALL.flatMap(({ durations }) => Object.entries(durations)),
);

/**
 * Lengths of time for which there is no unit: a number before one is neither years nor any other
 * amount here.
 */
export const OTHER_DURATIONS = wordsOf(({ otherDurations }) => otherDurations);

/** Ten years, precise to the decade. */
export const DECADE_WORDS = wordsOf(({ decades }) => decades);
export const ONE_DECADE = wordsOf(({ oneDecade }) => oneDecade);

export const UNCOUNTED = wordsOf(({ uncounted }) => uncounted);

/** Hedges before a number, their words separated by one space. The longest match wins. */
export const HEDGES_BEFORE: readonly (readonly [string, Hedge])[] = longestFirst([
  ['≈', 'about'],
  ['~', 'about'],
  ['>', 'over'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
  ...ALL.flatMap(({ hedgesBefore }) => Object.entries(hedgesBefore)),
]);

/** Hedges directly after a number and its scale. */
export const HEDGES_AFTER: readonly (readonly [string, Hedge])[] = longestFirst([
  ['+', 'at-least'],
  ...ALL.flatMap(({ hedgesAfter }) => Object.entries(hedgesAfter)),
]);

/** Hedges as they appear in a text, if that differs from how they are read. */
export const HEDGE_SPELLINGS: ReadonlyMap<string, string> = new Map(
  ALL.flatMap(({ hedgeSpellings }) => Object.entries(hedgeSpellings)),
);

/** In brackets, anywhere after the number. */
export const ESTIMATE_NOTES: readonly string[] = ALL.flatMap(({ estimateNotes }) =>
  estimateNotes.map((note) => `( ${note} )`),
);

export const FILLERS = wordsOf(({ fillers }) => fillers);
export const MINUS_WORDS = wordsOf(({ minusWords }) => minusWords);
export const YEAR_PREPOSITIONS = wordsOf(({ yearPrepositions }) => yearPrepositions);
export const RANGE_WORDS = wordsOf(({ rangeWords }) => [...rangeWords, '-', '\u2013', '\u2014']);
export const BETWEEN: readonly (readonly [string, string])[] = ALL.map(({ between }) => between);
export const TIMES_WORDS = wordsOf(({ times }) => times);

/** Words for typed numbers: see `TypedVocabulary`. */
export const ROUND_NUMBERS = wordsOf(({ typed }) => typed.roundNumbers);
export const MEASURED_IN = wordsOf(({ typed }) => typed.units);
export const LARGER_SCALES = wordsOf(({ typed }) => typed.largerScales);
export const LINKS = wordsOf(({ typed }) => [...typed.links, '-']);
export const PER_CENT: readonly (readonly [string, string])[] = ALL.map(({ typed }) => typed.perCent);

/** Typed directly after a figure, as patterns. */
export const SCALES_BESIDE: readonly string[] = [
  ...SCALE_OF_WORD.keys(),
  ...LARGER_SCALES,
  ...wordsOf(({ typed }) => typed.besideScales),
];
export const PERCENT_BESIDE: readonly string[] = [
  ...PER_CENT.map(([per, cent]) => `${per}\\s?${cent}`),
  ...wordsOf(({ typed }) => typed.percentNouns),
];
export const CURRENCIES_BESIDE: readonly string[] = [...wordsOf(({ typed }) => typed.currencyNouns)];

/** Patterns, without flags. */
export const PERCENT_PATTERN = ALL.map(({ percent }) => percent).join('|');
export const AREA_PATTERNS = {
  km2: ['km(?:2|²)', ...ALL.map(({ areas }) => `\\b${areas.km2}`)].join('|'),
  ha: ['ha', ...ALL.map(({ areas }) => areas.ha)].join('|'),
} as const;
export const ELIDED_PATTERN = ALL.flatMap(({ elided }) => elided).join('|');

function wordsOf(words: (vocabulary: AmountVocabulary) => readonly string[]): ReadonlySet<string> {
  return new Set(ALL.flatMap(words));
}

function longestFirst<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => b.length - a.length);
}
