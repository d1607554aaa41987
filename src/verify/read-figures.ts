import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { Hedge } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';
import { numberAt, type PrintedNumber } from '../reading/printed-numbers.ts';
import { asPhrases, type PrintedToken, phraseAt, phraseBefore } from '../reading/printed-tokens.ts';
import { Decimal } from '../values/decimal.ts';

/** What a document prints beside a number: what it is a number of. */
export type PrintedUnit =
  /** A code of a currency, or its name; `$` where the country isn't named. */
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'duration'; readonly step: DurationStep }
  | { readonly kind: 'none' };

/** A figure in a document, with everything that belongs to it. */
export interface PrintedFigure {
  /** Offsets of all of it: hedge, signs, both ends of a range, scale and unit. */
  readonly start: number;
  readonly end: number;
  /** Offsets of a hedge behind it: between the two stands what is counted, "500 soldiers at most". */
  readonly hedgeAfter?: { readonly start: number; readonly end: number };
  /** The end of the figure itself. */
  readonly numberEnd: number;
  /** The ends of its range, equal for a single number. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** Exponent of ten of the last digit printed. */
  readonly place: number;
  /** Exponent of ten of its scale word: 6 for a million. */
  readonly scale: number;
  readonly hedge: Hedge;
  readonly unit: PrintedUnit;
}

/** A number with its signs, scale and unit, before ranges and hedges are looked for. */
interface Amount {
  readonly first: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly number: PrintedNumber;
  readonly isNegative: boolean;
  /** NaN for a scale such as a dozen, by which nothing is computed. */
  readonly scale: number | undefined;
  readonly unit: PrintedUnit;
}

/** All figures among the tokens, in order. Tokens for which `isTaken` holds belong to dates. */
export function printedFigures(
  tokens: readonly PrintedToken[],
  vocabulary: PrintedVocabulary,
  isTaken: (token: PrintedToken) => boolean,
): readonly PrintedFigure[] {
  const figures: PrintedFigure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = amountAt(tokens, at, vocabulary, isTaken);
    if (first === undefined) {
      at += 1;
      continue;
    }
    const last = rangeEnd(tokens, first, vocabulary, isTaken);
    const figure = figureOf(tokens, first, last ?? first, vocabulary);
    if (figure !== undefined) figures.push(figure);
    at = (last ?? first).next;
  }
  return figures;
}

/** What stands before a figure and belongs to it. */
function hedgesAround(
  tokens: readonly PrintedToken[],
  first: number,
  next: number,
  vocabulary: PrintedVocabulary,
): {
  readonly hedge: Hedge;
  readonly first: number;
  readonly next: number;
  readonly after: { readonly at: number; readonly length: number } | undefined;
} {
  const after = hedgeBehind(tokens, next, vocabulary);
  let start = first;
  let before = phraseBefore(tokens, start, vocabulary.hedgesBefore);
  for (let skipped = 0; before === undefined && skipped < 2; skipped += 1) {
    const filler = tokens[start - 1];
    if (filler?.kind !== 'word' || !vocabulary.fillers.includes(filler.text)) break;
    start -= 1;
    before = phraseBefore(tokens, start, vocabulary.hedgesBefore);
  }
  return {
    hedge: before?.meaning ?? after?.meaning ?? 'exact',
    first: before === undefined ? first : start - before.length,
    next: after === undefined ? next : after.at + after.length,
    after,
  };
}

/** Words that may stand between a figure and the hedge behind it: what is counted. */
const MOST_NOUNS = 3;

/** A hedge behind a figure or the words it counts. "5 states, at least" and "5 states at least 20 of" have none. */
function hedgeBehind(tokens: readonly PrintedToken[], next: number, vocabulary: PrintedVocabulary) {
  for (let at = next; at <= next + MOST_NOUNS; at += 1) {
    const found = phraseAt(tokens, at, vocabulary.hedgesAfter);
    const follows = found === undefined ? undefined : tokens[at + found.length];
    const isOthers = follows !== undefined && at > next && numberAt(tokens, at + (found?.length ?? 0), vocabulary);
    if (found !== undefined && !isOthers) return { ...found, at };
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function figureOf(
  tokens: readonly PrintedToken[],
  first: Amount,
  last: Amount,
  vocabulary: PrintedVocabulary,
): PrintedFigure | undefined {
  const scale = last.scale ?? 0;
  // A scale counts for both ends unless the range would then run downward: "$500,000 to $1 million".
  const shares = first.scale === undefined && first.number.value.lt(last.number.value);
  const firstScale = first.scale ?? (shares ? scale : 0);
  const around = hedgesAround(tokens, first.first, last.next, vocabulary);
  const shared = sharedHundreds(first, last);
  const low = printedValue(shared, firstScale);
  const high = printedValue(last, scale);
  const place = (amount: Amount, of: number) => of - amount.number.decimals;
  return {
    start: tokens[around.first]?.start ?? 0,
    end: tokens[around.next - 1]?.end ?? 0,
    ...(around.after && {
      hedgeAfter: {
        start: tokens[around.after.at]?.start ?? 0,
        end: tokens[around.next - 1]?.end ?? 0,
      },
    }),
    numberEnd: tokens[last.next - 1]?.end ?? 0,
    low,
    high,
    place: Math.min(place(first, firstScale), place(last, scale)),
    scale,
    hedge: around.hedge,
    unit: last.unit.kind === 'none' ? first.unit : last.unit,
  };
}

/**
 * The first end of a range with the hundreds that it shares: "five to six hundred". No value where it
 * can't be told whether it does: "five to six hundred and ten", "20 to 30,000".
 */
function sharedHundreds(first: Amount, last: Amount): Amount {
  const [low, high] = [first.number, last.number];
  if (first === last || first.scale !== undefined || low.value.lte(0)) return first;
  const valued = (value: Decimal): Amount => ({ ...first, number: { ...low, value } });
  if (last.number.isInWords) {
    const inHundreds = low.value.times(100);
    if (high.hundred === undefined || inHundreds.gte(high.value)) return first;
    return valued(high.hundred === 'last' && low.isInWords ? inHundreds : new Decimal(Number.NaN));
  }
  const mayShare = high.value.mod(1000).isZero() && low.value.times(1000).lt(high.value);
  return mayShare ? valued(new Decimal(Number.NaN)) : first;
}

function printedValue({ number, isNegative }: Amount, scale: number): Decimal {
  const value = number.value.times(new Decimal(10).pow(scale));
  return isNegative ? value.negated() : value;
}

/** The other end of a range that begins with an amount, if its unit doesn't contradict. */
function rangeEnd(
  tokens: readonly PrintedToken[],
  first: Amount,
  vocabulary: PrintedVocabulary,
  isTaken: (token: PrintedToken) => boolean,
): Amount | undefined {
  const join = tokens[first.next];
  if (join === undefined) return undefined;
  const betweens = Object.entries(vocabulary.between).filter(([, word]) => word === join.text);
  const isRange =
    join.text === '-' ||
    vocabulary.rangeWords.includes(join.text) ||
    betweens.some(([before]) => phraseBefore(tokens, first.first, { [before]: true }) !== undefined);
  if (!isRange) return undefined;
  const last = amountAt(tokens, first.next + 1, vocabulary, isTaken);
  if (last === undefined) return undefined;
  const [a, b] = [first.unit, last.unit];
  return a.kind === 'none' || b.kind === 'none' || JSON.stringify(a) === JSON.stringify(b) ? last : undefined;
}

function amountAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
  isTaken: (token: PrintedToken) => boolean,
): Amount | undefined {
  let next = at;
  const minus =
    tokens[next]?.text === '-' &&
    !tokens[next]?.isAttached &&
    tokens[next - 1]?.kind !== 'number' &&
    tokens[next + 1]?.isAttached;
  if (minus) next += 1;
  const sign = currencySignAt(tokens, next);
  if (sign !== undefined) next += sign.length;
  const minusAfterSign = sign !== undefined && tokens[next]?.text === '-' && tokens[next + 1]?.isAttached;
  if (minusAfterSign) next += 1;
  const token = tokens[next];
  if (token === undefined || isTaken(token)) return undefined;
  const number = numberAt(tokens, next, vocabulary) ?? decadeAt(tokens, next, vocabulary);
  if (number === undefined) return undefined;
  next += number.length;
  const scaled = scaleAfter(tokens, next, vocabulary);
  next = scaled.next;
  const behind = unitAfter(tokens, next, vocabulary);
  const unit: PrintedUnit = sign ? { kind: 'money', currency: sign.currency } : (behind?.unit ?? { kind: 'none' });
  next = behind?.next ?? next;
  const country = unit.kind === 'money' && unit.currency === '$' ? countryOfDollar(tokens, next) : undefined;
  return {
    first: at,
    next: country?.next ?? next,
    number: inYears(number, behind?.decades ?? false),
    isNegative: Boolean(minus) || Boolean(minusAfterSign),
    scale: scaled.scale,
    unit: country ? { kind: 'money', currency: country.currency } : unit,
  };
}

/** "$5 million US", "$5 million (Cdn)": the country behind an amount in dollars. */
function countryOfDollar(
  tokens: readonly PrintedToken[],
  at: number,
): { readonly currency: string; readonly next: number } | undefined {
  const isBracketed = tokens[at]?.text === '(';
  const token = tokens[at + (isBracketed ? 1 : 0)];
  const isCode = token !== undefined && /^(?:US|USD|CA|CAN|CAD|CDN|Cdn)$/.test(token.raw);
  const currency = isCode ? DOLLARS.get(token.text) : undefined;
  if (currency === undefined || (isBracketed && tokens[at + 2]?.text !== ')')) return undefined;
  return { currency, next: at + (isBracketed ? 3 : 1) };
}

function inYears(number: PrintedNumber, decades: boolean): PrintedNumber {
  return decades ? { ...number, value: number.value.times(10) } : number;
}

/** "a decade", without a number of its own. */
function decadeAt(
  tokens: readonly PrintedToken[],
  at: number,
  { articles, decades }: PrintedVocabulary,
): PrintedNumber | undefined {
  const [article, noun] = [tokens[at], tokens[at + 1]];
  if (article === undefined || noun === undefined || !articles.includes(article.text)) return undefined;
  if (!decades.includes(noun.text)) return undefined;
  return { value: new Decimal(1), decimals: 0, isInWords: true, length: 1 };
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', '¥'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
]);

/** The letters that countries set before `$`. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['usd', 'USD'],
]);

/** A currency's sign or code before a number. */
export function currencySignAt(
  tokens: readonly PrintedToken[],
  at: number,
): { readonly currency: string; readonly length: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return undefined;
  if (first.text === '$') return { currency: '$', length: 1 };
  const sign = SIGNS.get(first.text);
  if (sign !== undefined) return { currency: sign, length: 1 };
  if (first.kind !== 'word' || second === undefined) return undefined;
  if (second.text === '$' && second.isAttached) {
    return { currency: DOLLARS.get(first.text) ?? `${first.raw}$`, length: 2 };
  }
  return /^[A-Z]{3}$/.test(first.raw) && second.kind === 'number' ? { currency: first.raw, length: 1 } : undefined;
}

/** All scale words behind a number, multiplied: "thousand million", "-million", "M". */
function scaleAfter(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): { readonly scale: number | undefined; readonly next: number } {
  let next = at;
  let scale: number | undefined;
  for (;;) {
    const hyphen = tokens[next]?.text === '-' && tokens[next + 1]?.isAttached ? 1 : 0;
    const word = phraseAt(tokens, next + hyphen, vocabulary.scales);
    const token = tokens[next + hyphen];
    const letters =
      word === undefined && token?.kind === 'word' && Object.hasOwn(vocabulary.scaleLetters, token.raw)
        ? vocabulary.scaleLetters[token.raw]
        : undefined;
    const exponent = word?.meaning ?? letters;
    if (exponent === undefined) return { scale, next };
    scale = (scale ?? 0) + exponent;
    next += hyphen + (word?.length ?? 1);
  }
}

function unitAfter(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): { readonly unit: PrintedUnit; readonly next: number; readonly decades?: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.text === '%') return { unit: { kind: 'percent' }, next: at + 1 };
  if (token.text === '$') {
    const country = tokens[at + 1];
    const named = country?.kind === 'word' ? DOLLARS.get(country.text) : undefined;
    return named === undefined
      ? { unit: { kind: 'money', currency: '$' }, next: at + 1 }
      : { unit: { kind: 'money', currency: named }, next: at + 2 };
  }
  const sign = SIGNS.get(token.text);
  if (sign !== undefined) return { unit: { kind: 'money', currency: sign }, next: at + 1 };
  const percent = phraseAt(tokens, at, asPhrases(vocabulary.percent));
  if (percent) return { unit: { kind: 'percent' }, next: at + percent.length };
  const hyphen = token.text === '-' ? 1 : 0;
  const step = phraseAt(tokens, at + hyphen, vocabulary.durations);
  if (step) return { unit: { kind: 'duration', step: step.meaning }, next: at + hyphen + step.length };
  const decades = phraseAt(tokens, at + hyphen, asPhrases(vocabulary.decades));
  if (decades) return { unit: { kind: 'duration', step: 'year' }, next: at + hyphen + decades.length, decades: true };
  let start = at;
  while (tokens[start]?.kind === 'word' && vocabulary.fillers.includes(tokens[start]?.text ?? '') && start < at + 2) {
    start += 1;
  }
  const currency = phraseAt(tokens, start, vocabulary.currencies);
  if (currency) return { unit: { kind: 'money', currency: currency.meaning }, next: start + currency.length };
  const code = tokens[at];
  return code !== undefined && /^(?:CAD|USD|EUR|GBP|XOF|[A-Z]{2}[DFKPR])$/.test(code.raw)
    ? { unit: { kind: 'money', currency: code.raw }, next: at + 1 }
    : undefined;
}
