import type { Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from '../values/decimal.ts';
import { isWhole, type Numeral, printedQuantity } from '../values/quantity.ts';
import type { AmountEnd } from './amount-end.ts';
import { type Amount, type Counted, parseAmount } from './amount-grammar.ts';
import { type AmountToken, amountTokens } from './amount-tokens.ts';
import { commaLanguage, OTHER_UNITS } from './amount-words.ts';
import { type MarkEvidence, mayBeGrouped, numeralDigits } from './numeral-digits.ts';

const LONGEST = 400;

/** Why a text is no amount of the unit that was asked for. */
export type UnreadReason =
  /** A part of the text is none of an amount's. */
  | { readonly kind: 'part' }
  /** It is in another currency, or one of several others: ISO 4217 codes, or the sign itself. */
  | { readonly kind: 'currency'; readonly codes: readonly string[] }
  /** It measures something else: a percentage where things are counted. */
  | { readonly kind: 'unit' }
  /** Two languages read its marks apart, or they make no number. */
  | { readonly kind: 'marks' }
  /** Things are counted, and the number isn't whole. */
  | { readonly kind: 'not-whole' }
  /** It is a year. */
  | { readonly kind: 'year' }
  /** The range runs downward. */
  | { readonly kind: 'downward' };

export type AmountReading =
  | { readonly kind: 'read'; readonly quantity: Quantity }
  /** `start` and `end` are offsets in the text. */
  | { readonly kind: 'unread'; readonly why: UnreadReason; readonly start: number; readonly end: number };

/** The quantity that `amountIn` reads, if it reads one. */
export function readAmount(text: string, unit: Unit): Quantity | undefined {
  const reading = amountIn(text, unit);
  return reading.kind === 'read' ? reading.quantity : undefined;
}

/**
 * The quantity a text states in any of the languages, as printed: "$17.2 million", "environ 16
 * millions de dollars", "four to six months", "about 2,500 to 3,000", "nearly a decade". Value,
 * hedge, range, scale and significant figures come from the text alone; `unit` says what is
 * counted.
 *
 * Every character counts. A text that holds anything but an amount, and the few words that may stand
 * around one, is unread; so is one that two languages read apart.
 */
export function amountIn(text: string, unit: Unit): AmountReading {
  const tokens = amountTokens(text.slice(0, LONGEST));
  const unread = (why: UnreadReason, at = 0, until = tokens.length): AmountReading => ({
    kind: 'unread',
    why,
    start: tokens[at]?.start ?? 0,
    end: tokens[until - 1]?.end ?? text.length,
  });
  if (text.length > LONGEST) return unread({ kind: 'part' });
  const amount = parseAmount(tokens, countedBy(unit));
  if ('until' in amount) return unread({ kind: 'part' }, amount.at, amount.until);
  const { first, second, hedge } = amount;
  for (const end of second ? [first, second] : [first]) {
    const why = misfit(end, unit) ?? coins(end, tokens, unit);
    if (why) return unread(why, end.start, end.next);
  }
  if (second && !isAlike(first, second)) return unread({ kind: 'part' }, first.start, second.next);
  if (isYear(amount, tokens, unit)) return unread({ kind: 'year' });
  const evidence = evidenceOf(amount);
  const numerals = (second ? [first, second] : [first]).map((end) => numeralOf(end, evidence, unit));
  const [low, high] = numerals;
  const at = second && low !== undefined ? second : first;
  if (low === undefined || (second && high === undefined)) return unread({ kind: 'marks' }, at.at, at.next);
  const shared = high === undefined ? low : shareMultiple(low, high, amount);
  const start = high === undefined || !shared ? shared : shareScale(shared, high, first, second);
  if (start === undefined) return unread({ kind: 'marks' }, first.at, (second ?? first).next);
  const printed = high === undefined ? start : ([start, high] as const);
  if (unit.kind === 'count' && ![start, high ?? start].every(isWhole))
    return unread({ kind: 'not-whole' }, first.at, (second ?? first).next);
  const quantity = printedQuantity(printed, hedge, unit);
  return quantity ? { kind: 'read', quantity } : unread({ kind: second ? 'downward' : 'marks' });
}

function countedBy(unit: Unit): Counted {
  const kind = unit.kind === 'count' ? 'things' : unit.kind === 'money' ? 'money' : 'measure';
  const nouns = unit.kind === 'count' ? Object.values(unit.noun ?? {}) : [];
  const words = nouns.flatMap(({ one, many }) => amountTokens(`${one} ${many}`).map(({ text }) => text));
  return { kind, own: new Set(words) };
}

/** What the marks at a number say that the unit isn't. */
function misfit({ currencies, measure }: AmountEnd, unit: Unit): UnreadReason | undefined {
  const other = currencies.find(({ codes }) => unit.kind !== 'money' || !codes.includes(unit.currency));
  if (other) return unit.kind === 'money' ? { kind: 'currency', codes: other.codes } : { kind: 'unit' };
  if (measure === undefined) return undefined;
  const fits =
    (measure.kind === 'decade' && unit.kind === 'duration' && unit.step === 'year') ||
    (measure.kind === 'duration' && unit.kind === 'duration' && unit.step === measure.step) ||
    (measure.kind === 'area' && unit.kind === 'area' && unit.of === measure.of) ||
    (measure.kind === unit.kind && (unit.kind === 'percent' || unit.kind === 'ratio'));
  return fits ? undefined : { kind: 'unit' };
}

/** "six cents" is six hundred in French; where money is counted and no currency stands behind it, it may be coins. */
function coins({ number, currencies, scale, at, next }: AmountEnd, tokens: readonly AmountToken[], unit: Unit) {
  const isBare = unit.kind === 'money' && number.kind === 'words' && scale === 'one' && currencies.length === 0;
  const isCoin = isBare && tokens.slice(at, next).some(({ text }) => OTHER_UNITS.has(text));
  return isCoin ? ({ kind: 'unit' } as const) : undefined;
}

/** Whether a measure behind the first end stands behind the second too. */
function isAlike(first: AmountEnd, second: AmountEnd): boolean {
  return first.measure === undefined || first.measure.kind === second.measure?.kind;
}

/** A year is no amount: "in 2012", "2012–2013". "2000 troops" and "some 2000" are. */
function isYear({ first, second, led, followed, hedge }: Amount, tokens: readonly AmountToken[], unit: Unit): boolean {
  const plain = (end: AmountEnd) =>
    /^(?:19|20)\d\d$/.test(tokens[end.at]?.text ?? '') && end.scale === 'one' && end.currencies.length === 0;
  if (unit.kind === 'money' || !plain(first) || first.measure) return false;
  return second ? plain(second) && !followed && hedge === 'exact' : led;
}

function evidenceOf({ first, second, phrases }: Amount): ReadonlySet<MarkEvidence> {
  const found = new Set<MarkEvidence>();
  for (const phrase of phrases) {
    const language = commaLanguage(phrase);
    if (language) found.add(language);
  }
  // Of the languages read here, those that write the sign first write a point before decimals.
  for (const end of [first, second]) if (end?.sign) found.add(end.sign === 'before' ? 'point' : 'comma');
  return found;
}

function numeralOf(end: AmountEnd, evidence: ReadonlySet<MarkEvidence>, unit: Unit): Numeral | undefined {
  const { number, negative, scale, scaleWord, measure } = end;
  const read =
    number.kind === 'words'
      ? { digits: number.text, comma: false }
      : numeralDigits(number.text, evidence, inFull(unit) && scale === 'one' ? 'grouped' : undefined);
  if (read === undefined) return undefined;
  // "16,5 billion": French decimals, and a scale that French doesn't have.
  if ((read.comma || evidence.has('comma')) && scaleWord !== undefined && commaLanguage(scaleWord) === 'point')
    return undefined;
  if (isDoubtfulFraction(number.text, read, end, evidence, unit)) return undefined;
  const digits = negative ? `-${read.digits}` : read.digits;
  if (measure?.kind !== 'decade') return { digits, scale };
  return read.digits.includes('.') ? undefined : { digits: `${digits}0`, scale: 'one', place: 1 };
}

/** Whether digits that were read as decimals may as well be a group of thousands. */
function isDoubtfulFraction(
  printed: string,
  { digits, comma }: { readonly digits: string; readonly comma: boolean },
  { scale, scaleWord }: AmountEnd,
  evidence: ReadonlySet<MarkEvidence>,
  unit: Unit,
): boolean {
  if (!digits.includes('.') || !mayBeGrouped(printed)) return false;
  if (scale === 'one' && (inFull(unit) || unit.kind === 'area')) return true;
  // "1,000 M$" and "1,000 %": nobody prints three zeros behind a mark.
  if (comma && digits.endsWith('.000')) return true;
  if (scale === 'one') return false;
  // "1,234 millions": French has the plural from two up.
  return comma ? scaleWord?.endsWith('s') === true && new Decimal(digits).lt(2) : evidence.has('comma');
}

/** Whether amounts of the unit are written in full, so that three digits behind a mark are a group. */
function inFull({ kind }: Unit): boolean {
  return kind === 'count' || kind === 'money' || kind === 'duration';
}

/**
 * "five to six hundred", "two to three thousand": the first number takes what the second ends with, if
 * the range then still runs upward; "fifty to one hundred" is fifty. Undefined if it may do either:
 * "5 to six hundred", "20 to 30,000", "5-600".
 */
function shareMultiple(low: Numeral, high: Numeral, { first, second, dashed }: Amount): Numeral | undefined {
  const [from, to] = [new Decimal(low.digits), new Decimal(high.digits)];
  if (second === undefined || low.scale !== 'one' || from.lte(0)) return low;
  const { number } = second;
  if (number.kind === 'digits') {
    const inHundreds = dashed && from.lt(10) && to.lt(1000) && to.mod(100).isZero();
    const mayShare = inHundreds ? from.times(100).lt(to) : to.mod(1000).isZero() && from.times(1000).lt(to);
    return mayShare ? undefined : low;
  }
  if (number.multiples === 'inside') return from.times(100).lte(to) ? undefined : low;
  const multiple = number.multiples.find((each) => to.gt(each) && from.times(each).lte(to));
  if (multiple === undefined) return low;
  const isShared = first.number.kind === 'words' && from.times(multiple).lt(to);
  return isShared ? { ...low, digits: from.times(multiple).toFixed() } : undefined;
}

/**
 * "$2.5 to $3 million", "two to three decades": the first number takes the scale of the second,
 * unless it is written in full. Undefined if it may be either: "1,500 to 2,000 million".
 */
function shareScale(low: Numeral, high: Numeral, first: AmountEnd, second: AmountEnd | undefined): Numeral | undefined {
  if (second?.measure?.kind === 'decade' && first.measure === undefined) {
    return { digits: `${low.digits}0`, scale: 'one', place: 1 };
  }
  if (low.scale !== 'one' || high.scale === 'one') return low;
  if (!/^\d{4,}/.test(low.digits)) return { ...low, scale: high.scale };
  return new Decimal(low.digits).gt(high.digits) ? low : undefined;
}
