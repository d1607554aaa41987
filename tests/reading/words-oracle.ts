/*
 * Whole numbers below a million in words, for tests: written as grammars teach it, with nothing of the
 * reader's tables or code. Plain spaces stand between all words, and French plurals have no s.
 */

export interface NumberWriter {
  /** The words of a number, without joining words and hyphens. */
  readonly plain: (value: number) => readonly string[];
  /** A text as `plain` would write it: joining words, hyphens and the s of plurals are left out. */
  readonly stripped: (text: string) => string;
  readonly hundred: string;
  readonly thousand: string;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function english(value: number): readonly string[] {
  if (value >= 1000) return [...english(Math.floor(value / 1000)), 'thousand', ...rest(english, value % 1000)];
  if (value >= 100) return [...english(Math.floor(value / 100)), 'hundred', ...rest(english, value % 100)];
  return value < 20 ? [SMALL[value] ?? ''] : [TENS[Math.floor(value / 10)] ?? '', ...rest(english, value % 10)];
}

const PETITS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
const DIZAINES = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre vingt'];

function french(value: number): readonly string[] {
  if (value >= 1000) return [...above(Math.floor(value / 1000)), 'mille', ...rest(french, value % 1000)];
  if (value >= 100) return [...above(Math.floor(value / 100)), 'cent', ...rest(french, value % 100)];
  if (value < 17) return [PETITS[value] ?? ''];
  const tens = value >= 80 ? 8 : value >= 60 ? 6 : Math.floor(value / 10);
  return [...(DIZAINES[tens] ?? '').split(' '), ...rest(french, value - tens * 10)];
}

/** Nobody writes un cent or un mille. */
function above(value: number): readonly string[] {
  return value === 1 ? [] : french(value);
}

function rest(write: (value: number) => readonly string[], value: number): readonly string[] {
  return value === 0 ? [] : write(value);
}

const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

export const ENGLISH: NumberWriter = {
  plain: english,
  stripped: (text) =>
    words(text)
      .filter((word) => word !== 'and')
      .join(' '),
  hundred: 'hundred',
  thousand: 'thousand',
};

export const FRENCH: NumberWriter = {
  plain: french,
  stripped: (text) =>
    words(text)
      .filter((word) => word !== 'et')
      .map((word) => word.replace(/^(cent|vingt)s$/, '$1'))
      .join(' '),
  hundred: 'cent',
  thousand: 'mille',
};
