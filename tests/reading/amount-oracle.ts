/*
 * A second opinion on printed amounts, for tests: whole-text patterns, with nothing of the reader's
 * tables or code. It knows fewer forms than the reader, and says nothing of the others.
 */

export interface Opinion {
  readonly low: number;
  readonly high: number;
  readonly hedge: string;
}

const HEDGES: Readonly<Record<string, string>> = {
  '': 'exact',
  about: 'about',
  approximately: 'about',
  '~': 'about',
  '≈': 'about',
  nearly: 'nearly',
  'more than': 'over',
  over: 'over',
  '>': 'over',
  'less than': 'less-than',
  'fewer than': 'less-than',
  '<': 'less-than',
  'at least': 'at-least',
  'at most': 'at-most',
  'up to': 'up-to',
  estimated: 'estimated',
  under: 'less-than',
  'not more than': 'at-most',
  'no more than': 'at-most',
  'not fewer than': 'at-least',
  'no fewer than': 'at-least',
  presque: 'nearly',
  environ: 'about',
  'plus de': 'over',
  'moins de': 'less-than',
  'au moins': 'at-least',
};

const POWERS: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  K: 3,
  thousand: 3,
  mille: 3,
  M: 6,
  m: 6,
  mn: 6,
  million: 6,
  millions: 6,
  b: 9,
  B: 9,
  bn: 9,
  mio: 6,
  mrd: 9,
  billion: 9,
  G: 9,
  Md: 9,
  Mds: 9,
  milliard: 9,
  milliards: 9,
};

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  deux: 2,
  five: 5,
  cinq: 5,
  hundred: 100,
  cent: 100,
  mille: 1000,
};

const NUMBER =
  "[-−]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d*\\.\\d+|\\d{1,3}(?:'\\d{3})+|\\d+,\\d+|\\d+|two|deux|five|cinq|hundred|cent|mille)";
const SCALE = '(?:[-]?(?:thousand|millions?|billion|mille|milliards?)|mio|mrd|k|K|M|m|mn|b|B|bn|G|Mds?)';
const END = `(?<SIGN>[-−]?(?:\\$ ?)?)(?<NUM>${NUMBER})(?<PLUS>\\+)?(?: ?(?<SCALE>${SCALE})(?!\\p{L}))?`;
const end = (name: string) =>
  END.replace('SIGN', `sign${name}`)
    .replace('NUM', `num${name}`)
    .replace('PLUS', `plus${name}`)
    .replace('SCALE', `scale${name}`);

const hedges = Object.keys(HEDGES)
  .filter((hedge) => hedge !== '')
  .sort((a, b) => b.length - a.length)
  .join('|');

const AMOUNT = new RegExp(
  `^(?:usd )?(?:[Aa] )?(?:(?<hedge>${hedges})\\.? ?)?(?:(?<other>${hedges}) ?)?(?:[Aa] )?${end('A')}(?:(?: ?(?:%|per ?cent))?(?: to |[-–—]| [-–—] | à )${end('B')})?(?<after>.*)$`,
  'u',
);

/** What may follow: a currency or percent sign, a plus, a noun of letters, a footnote, a full stop. */
const AFTER =
  /^ ?(?:(?:de )?dollars?(?: a year)?|\$|%|per ?cent|p ?\. ?(?:100|cent))?(?:[- ]?US(?!\p{L}))?(?<plus>\+)?(?: (?<bound>maximum|minimum|environ))?(?:[- ](?!(?:maximum|minimum|environ)$)(?:US|(?:US )?\p{Script=Latin}{3,}(?:[ -]\p{Script=Latin}{2,})*(?:'s?)?))?(?:[*†²³¹]{1,2}|\[\d+\])?\.?$/u;

const BOUNDS: Readonly<Record<string, string>> = { maximum: 'at-most', minimum: 'at-least', environ: 'about' };

/** The value, or the ends of a range, with the hedge; undefined where it has no opinion. */
export function opinionOn(text: string): Opinion | undefined {
  const plain = text
    .replace(/[ \u00a0\u202f]+/gu, ' ')
    .replaceAll('\u00ad', '')
    .replaceAll('\u2011', '-')
    .replace(/\p{L}{3,}/gu, (word) => word.toLowerCase())
    .trim();
  const groups = AMOUNT.exec(plain)?.groups;
  const after = AFTER.exec(groups?.after ?? '')?.groups;
  if (!groups || !after) return undefined;
  const { signA, numA = '', scaleA, signB, numB, scaleB } = groups;
  const inFull = /^\d{4}/.test(String(WORDS[numA] ?? numA.replaceAll(/[ ,]/g, '')));
  const shared = numB === undefined || inFull || scaleA !== undefined ? scaleA : scaleB;
  const french = /milliard|de dollars/.test(plain);
  const low = numberOf(signA, numA, shared, french);
  const high = numB === undefined ? low : numberOf(signB, numB, scaleB, french);
  const hedge = hedgeOf([
    ...[groups.hedge, groups.other].flatMap((word) => (word === undefined ? [] : (HEDGES[word] ?? 'unknown'))),
    ...(groups.plusA === '+' || after.plus === '+' || groups.plusB === '+' ? ['at-least'] : []),
    ...(after.bound === undefined ? [] : [BOUNDS[after.bound] ?? 'unknown']),
  ]);
  return hedge === undefined ? undefined : { low, high, hedge };
}

function hedgeOf(all: readonly string[]): string | undefined {
  const distinct = [...new Set(all)].sort();
  if (distinct.length < 2) return distinct[0] ?? 'exact';
  return distinct.join() === 'about,estimated' ? 'estimated' : undefined;
}

function numberOf(sign = '', number = '', scale = '', french = false): number {
  const digits = number.replace(/^[-−]/, '').replaceAll(/[ ']/g, '');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && !french;
  const plain = WORDS[digits] ?? (grouped ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  const minus = /[-−]/.test(sign) !== /^[-−]/.test(number);
  const value = Number(`${plain}e${POWERS[scale.replace('-', '')] ?? Number.NaN}`);
  return minus ? -value : value;
}
