import type { AmountVocabulary } from '../language/amount-vocabulary.ts';
import { REGISTERED } from '../language/registered.ts';
import type { Hedge, Scale } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';

/*
 * The words of every language's `AmountVocabulary` together, since a text that states an amount may
 * be in any language.
 */

const ALL: readonly AmountVocabulary[] = REGISTERED.map(({ amounts }) => amounts);

export const SCALE_OF_WORD: ReadonlyMap<string, Scale> = new Map(
  ALL.flatMap(({ scales }) => Object.entries<Scale>(scales)),
);

/** Letters after a number, in their case, by what has to stand beside them. */
export const SCALE_LETTERS: Readonly<Record<keyof AmountVocabulary['scaleLetters'], ReadonlyMap<string, Scale>>> = {
  attached: letters('attached'),
  afterCurrency: letters('afterCurrency'),
  beforeCurrency: letters('beforeCurrency'),
};

export const OTHER_SCALE_BEFORE: ReadonlyMap<string, string> = new Map(
  ALL.flatMap(({ otherScaleBefore }) => Object.entries(otherScaleBefore)),
);

export const DURATION_OF_WORD: ReadonlyMap<string, DurationStep> = new Map(
  ALL.flatMap(({ durations }) => Object.entries(durations)),
);

/** Measures for which there is no unit here: a number before one is no other amount. */
export const OTHER_UNITS = wordsOf(({ otherUnits }) => otherUnits);

/** Ten years, precise to the decade. */
export const DECADE_WORDS = wordsOf(({ decades }) => decades);
export const ONE_DECADE = wordsOf(({ oneDecade }) => oneDecade);

/** "half", "twice", "dozens": numbers, or changes of numbers, that can't be computed. */
export const UNCOUNTED = wordsOf(({ uncounted }) => uncounted);
/** "trillion", "lakh", "hundreds": scales that aren't computed with. */
export const OTHER_SCALES = wordsOf(({ otherScales }) => otherScales);
export const NEGATIONS = wordsOf(({ negations }) => negations);

/** Hedges before a number, their words separated by one space. The longest match wins. */
export const HEDGES_BEFORE: readonly (readonly [string, Hedge])[] = longestFirst([
  ['≈', 'about'],
  ['~', 'about'],
  ['>', 'over'],
  ['≥', 'at-least'],
  ['> =', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
  ['< =', 'at-most'],
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

/** In brackets, after the number. */
export const ESTIMATE_NOTES: readonly string[] = ALL.flatMap(({ estimateNotes }) =>
  estimateNotes.map((note) => `( ${note} )`),
);

/** What may stand around an amount: see `AmountVocabulary.around`. */
export const BEFORE_AMOUNT: readonly string[] = ALL.flatMap(({ around }) => around.before);
export const AFTER_MONEY: readonly string[] = ALL.flatMap(({ around }) => around.afterMoney);
export const LINKS_OF_NOUNS = wordsOf(({ around }) => around.links);
export const SHORT_NOUNS = wordsOf(({ around }) => around.shortNouns);
export const NOT_SCALES = wordsOf(({ around }) => around.notScales);

export const RANGE_WORDS: readonly string[] = [...wordsOf(({ rangeWords }) => rangeWords), '-', '\u2013', '\u2014'];
export const RANGE_FRAMES: readonly (readonly [string, string])[] = ALL.flatMap(({ rangeFrames }) => rangeFrames);
export const TIMES_WORDS = wordsOf(({ times }) => times);
export const ELIDED = wordsOf(({ elided }) => elided);
export const PERCENTS: readonly string[] = ['%', ...wordsOf(({ percents }) => percents)];
export const AREAS: readonly (readonly [string, 'km2' | 'ha'])[] = [
  ['km²', 'km2'],
  ['km2', 'km2'],
  ['ha', 'ha'],
  ...ALL.flatMap(({ areas }) => [
    ...areas.km2.map((name) => [name, 'km2'] as const),
    ...areas.ha.map((name) => [name, 'ha'] as const),
  ]),
];
export const AFTER_SCALE = wordsOf(({ afterScale }) => afterScale);

/**
 * Whether a phrase is only of languages that write a comma before decimals, or only of others.
 * Undefined if both have it, or none.
 */
export function commaLanguage(phrase: string): 'comma' | 'point' | undefined {
  const own = ALL.filter((vocabulary) => phrasesOf(vocabulary).has(phrase));
  const comma = own.filter(({ decimalComma }) => decimalComma).length;
  if (own.length === 0 || (comma > 0 && comma < own.length)) return undefined;
  return comma > 0 ? 'comma' : 'point';
}

const PHRASES: ReadonlyMap<AmountVocabulary, ReadonlySet<string>> = new Map(
  ALL.map((each) => [
    each,
    new Set([
      ...[each.scales, each.durations, each.hedgesBefore, each.hedgesAfter, each.currencyNames].flatMap(Object.keys),
      ...[each.otherUnits, each.decades, each.times, each.percents, each.areas.km2, each.areas.ha].flat(),
      ...[each.around.before, each.around.afterMoney, each.rangeWords, each.afterScale, each.rangeFrames.flat()].flat(),
    ]),
  ]),
);

function phrasesOf(vocabulary: AmountVocabulary): ReadonlySet<string> {
  return PHRASES.get(vocabulary) ?? new Set();
}

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
export const SIGNS_BESIDE: readonly string[] = [...wordsOf(({ typed }) => typed.signs)];
export const CURRENCIES_BESIDE: readonly string[] = [...wordsOf(({ typed }) => typed.currencyNouns)];

function wordsOf(words: (vocabulary: AmountVocabulary) => readonly string[]): ReadonlySet<string> {
  return new Set(ALL.flatMap(words));
}

function letters(where: keyof AmountVocabulary['scaleLetters']): ReadonlyMap<string, Scale> {
  return new Map(ALL.flatMap(({ scaleLetters }) => Object.entries(scaleLetters[where])));
}

function longestFirst<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => b.length - a.length);
}
