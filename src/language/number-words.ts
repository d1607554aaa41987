/** What a number word adds or multiplies by, in English and French. Only words that are a number in either language. */
const ADDENDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['zéro', 0],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
]);

/** Articles and "one": a number only inside a compound or before a multiplier. */
const UNITS: ReadonlySet<string> = new Set(['one', 'un', 'une', 'a']);
const HUNDREDS: ReadonlySet<string> = new Set(['hundred', 'cent', 'cents']);
const THOUSANDS: ReadonlySet<string> = new Set(['thousand', 'mille']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'et', '-']);
/** "one of the biggest", "one another" count nothing. */
const NOT_AFTER_ONE: ReadonlySet<string> = new Set(['of', 'another', 'day', 'who', 'that']);

export interface NumberInWords {
  readonly value: number;
  /** Index of the first word past the number. */
  readonly end: number;
}

/**
 * The number that begins at `start` of a row of lower-case words (hyphens apart): "twenty", "-", "three". `undefined`
 * where none begins there; `malformed` where number words stand together that make none ("four six").
 */
export function numberInWords(words: readonly string[], start: number): NumberInWords | 'malformed' | undefined {
  let total = 0;
  let hundreds = 0;
  /** What the next addend must stay below. */
  let room = Number.POSITIVE_INFINITY;
  let index = start;
  let end = start;
  while (index < words.length) {
    const word = words[index] ?? '';
    if (JOINERS.has(word)) {
      if (end === start || !isNumberWord(words, index + 1, true)) break;
      index += 1;
      continue;
    }
    const fourTwenties = word === 'quatre' && /^vingts?$/.test(nextWord(words, index));
    const addend = fourTwenties ? 80 : addendAt(words, index, end > start);
    if (addend !== undefined) {
      if (addend >= room) return 'malformed';
      hundreds += addend;
      room = roomAfter(addend, word);
      index = fourTwenties ? afterNextWord(words, index) : index + 1;
    } else if (HUNDREDS.has(word) && (end > start || word !== 'cents')) {
      if (hundreds >= 100) return 'malformed';
      hundreds = Math.max(1, hundreds) * 100;
      room = 100;
      index += 1;
    } else if (THOUSANDS.has(word) && (end > start || word === 'mille')) {
      if (total > 0) return 'malformed';
      total = Math.max(1, hundreds) * 1000;
      hundreds = 0;
      room = 1000;
      index += 1;
    } else break;
    end = index;
  }
  return end === start ? undefined : { value: total + hundreds, end };
}

/** Twenty leaves room for one to nine; soixante and quatre-vingt for nineteen; a unit or a teen for nothing. */
function roomAfter(addend: number, word: string): number {
  if (word === 'soixante' || addend === 80) return 20;
  if (word === 'dix') return 10;
  return addend >= 20 ? 10 : 0;
}

function addendAt(words: readonly string[], index: number, inside: boolean): number | undefined {
  const word = words[index] ?? '';
  if (!UNITS.has(word)) return ADDENDS.get(word);
  const next = words[index + 1] ?? '';
  if (inside) return word === 'a' ? undefined : 1;
  if (isMultiplier(next)) return 1;
  const counts = word === 'one' && /^\p{L}/u.test(next) && !NOT_AFTER_ONE.has(next);
  return counts && !/^(?:no|any|every|some|this|that|the)$/.test(words[index - 1] ?? '') ? 1 : undefined;
}

function isNumberWord(words: readonly string[], index: number, inside: boolean): boolean {
  return addendAt(words, index, inside) !== undefined && words[index] !== 'a';
}

function isMultiplier(word: string): boolean {
  return (HUNDREDS.has(word) && word !== 'cents') || word === 'thousand' || /^(?:m|b)illion$|^milliard$/.test(word);
}

function nextWord(words: readonly string[], index: number): string {
  const next = words[index + 1] ?? '';
  return next === '-' ? (words[index + 2] ?? '') : next;
}

function afterNextWord(words: readonly string[], index: number): number {
  return words[index + 1] === '-' ? index + 3 : index + 2;
}
