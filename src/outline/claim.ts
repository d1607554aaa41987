import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Claim, ClaimRelation, ClaimTerm } from '../model/claim.ts';
import type { FactReference, PointSelector } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { Decimal } from '../values/decimal.ts';
import { parseReference } from '../words/reference.ts';
import type { YamlText } from '../yaml/node.ts';
import { spanWithin } from '../yaml/parse.ts';

/** A word of a claim: everything but spaces, commas and relation signs. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly spanOf: (token: Token) => Span;
  readonly whole: Span;
  readonly found: Diagnostic[];
}

const LONGEST = 500;

const TOKEN = />=|<=|[><=≥≤×*,]|[^\s><=≥≤×*,]+/gu;

const RELATIONS: ReadonlyMap<string, ClaimRelation> = new Map([
  ['>', '>'],
  ['<', '<'],
  ['>=', '>='],
  ['≥', '>='],
  ['<=', '<='],
  ['≤', '<='],
  ['=', '='],
  ['is', '='],
  ['about', 'about'],
]);

const EXTREMES: ReadonlyMap<string, 'max' | 'min'> = new Map([
  ['max', 'max'],
  ['min', 'min'],
]);

const TIMES: ReadonlySet<string> = new Set(['×', '*', 'x', 'times']);

/** A claim compares facts. A number beside one is a multiplier, and a small one. */
const MULTIPLIER = /^(\d{1,2}(?:\.\d{1,2})?)(?:\/(\d{1,2}))?$/;

/**
 * Reads one claim:
 *
 *     a > b      a >= 2 × b      a = b      a about 1/3 × b
 *     a = max of b, c and d      a@2017 = max of a
 *     a rises from 2002 to 2011  a falls
 *     a most of b                a most of b, c and d
 *
 * where each letter is the ID of a fact, optionally with a point: `aid.bilateral-usd@2011`.
 */
export function parseClaim(node: YamlText): Outcome<Claim | undefined> {
  const found: Diagnostic[] = [];
  if (node.text.length > LONGEST) {
    return unreadable(node.span, 'this claim is longer than 500 characters', found);
  }
  const tokens = [...node.text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const reading: Reading = {
    tokens,
    spanOf: ({ start, end }) => spanWithin(node, start, end),
    whole: node.span,
    found,
  };
  const value = readClaim(reading);
  return { value: found.length > 0 ? undefined : value, diagnostics: found };
}

function readClaim(reading: Reading): Claim | undefined {
  const left = readTerm(reading, 0);
  if (!left) return undefined;
  const verb = reading.tokens[left.end];
  const after = left.end + 1;
  const next = reading.tokens[after]?.text ?? '';
  if (verb && RELATIONS.has(verb.text)) {
    const extreme = verb.text === '=' || verb.text === 'is' ? EXTREMES.get(next) : undefined;
    if (extreme) return readExtreme(reading, left, extreme, after + 1);
    if (verb.text === 'is' && next === 'most') return readMajority(reading, left, after + 1);
    return readComparison(reading, left, verb, after);
  }
  if (verb?.text === 'rises' || verb?.text === 'falls') return readTrend(reading, left, verb.text, after);
  if (verb?.text === 'most') return readMajority(reading, left, after);
  return verb
    ? stop(reading, `${verb.text} is no relation of a claim`, verb)
    : stop(reading, 'this claim compares its fact with nothing');
}

interface ReadTerm extends ClaimTerm {
  readonly end: number;
}

function readTerm(reading: Reading, start: number): ReadTerm | undefined {
  const [first, second] = [reading.tokens[start], reading.tokens[start + 1]];
  if (first && second && TIMES.has(second.text)) {
    const times = multiplier(first.text);
    if (!times) {
      return stop(reading, `${first.text} is no small multiplier: write one such as 2, 1.5 or 1/3`, first);
    }
    const of = readFact(reading, start + 2);
    return of && { times, of, end: start + 3 };
  }
  const of = readFact(reading, start);
  return of && { times: new Decimal(1), of, end: start + 1 };
}

function multiplier(text: string): Decimal | undefined {
  const [, number, divisor] = MULTIPLIER.exec(text) ?? [];
  if (number === undefined) return undefined;
  const value = new Decimal(number).div(divisor ?? 1);
  return value.isFinite() && value.gt(0) ? value : undefined;
}

function readFact(reading: Reading, at: number): FactReference | undefined {
  const token = reading.tokens[at];
  if (!token) return stop(reading, 'a fact is missing in this claim');
  if (/^\d/.test(token.text)) {
    return stop(reading, `${token.text} is a number; a claim compares facts, so that each has its source`, token);
  }
  const outcome = parseReference(token.text, reading.spanOf(token));
  reading.found.push(...outcome.diagnostics);
  return outcome.value;
}

function readComparison(reading: Reading, left: ReadTerm, verb: Token, start: number): Claim | undefined {
  const relation = RELATIONS.get(verb.text);
  const right = readTerm(reading, start);
  if (!relation || !right || !ends(reading, right.end)) return undefined;
  return { kind: 'comparison', left: termOf(left), relation, right: termOf(right), span: reading.whole };
}

function termOf({ times, of }: ReadTerm): ClaimTerm {
  return { times, of };
}

function readExtreme(reading: Reading, left: ReadTerm, extreme: 'max' | 'min', start: number): Claim | undefined {
  if (!isWhole(reading, left)) return undefined;
  const among = readList(reading, start, extreme);
  return among && { kind: 'extreme', extreme, of: left.of, among, span: reading.whole };
}

function readMajority(reading: Reading, left: ReadTerm, start: number): Claim | undefined {
  if (!isWhole(reading, left)) return undefined;
  const of = readList(reading, start, 'most');
  return of && { kind: 'majority', part: left.of, of, span: reading.whole };
}

/** Reads `of b, c and d`, up to the claim's end. */
function readList(reading: Reading, start: number, after: string): readonly FactReference[] | undefined {
  const of = reading.tokens[start];
  if (of?.text !== 'of') return stop(reading, `of stands after ${after}`, of);
  const list: FactReference[] = [];
  let at = start + 1;
  for (;;) {
    const fact = readFact(reading, at);
    if (!fact) return undefined;
    list.push(fact);
    at += 1;
    if (at >= reading.tokens.length) return list;
    const separator = at;
    if (reading.tokens[at]?.text === ',') at += 1;
    if (reading.tokens[at]?.text === 'and') at += 1;
    if (at === separator) return stop(reading, 'commas stand between the facts of a list', reading.tokens[at]);
  }
}

function readTrend(reading: Reading, left: ReadTerm, direction: 'rises' | 'falls', start: number): Claim | undefined {
  if (!isWhole(reading, left)) return undefined;
  if (left.of.at) return stop(reading, `a series ${direction}, not a point of one: leave @ out`);
  const points = readEnds(reading, left.of, direction, start);
  return points && { kind: 'trend', direction, from: points.from, to: points.to, span: reading.whole };
}

function readEnds(
  reading: Reading,
  series: FactReference,
  direction: string,
  start: number,
): { from: FactReference; to: FactReference } | undefined {
  const pointAt = (at: PointSelector): FactReference => ({ ...series, at });
  if (start === reading.tokens.length) return { from: pointAt({ kind: 'earliest' }), to: pointAt({ kind: 'latest' }) };
  const [from, first, to, last] = reading.tokens.slice(start);
  if (from?.text !== 'from' || !first || to?.text !== 'to' || !last) {
    return stop(reading, `write ${direction} from 2002 to 2011, or ${direction} alone for the whole series`, from);
  }
  const points = [first, last].map((token) => {
    const outcome = parseReference(`${series.id}@${token.text}`, reading.spanOf(token));
    reading.found.push(...outcome.diagnostics);
    return outcome.value;
  });
  const [one, other] = points;
  return one && other && ends(reading, start + 4) ? { from: one, to: other } : undefined;
}

/** Only comparisons take a multiplier. */
function isWhole(reading: Reading, { times }: ReadTerm): boolean {
  if (times.eq(1)) return true;
  stop(reading, 'a multiplier stands only in a comparison', reading.tokens[0]);
  return false;
}

function ends(reading: Reading, end: number): boolean {
  const extra = reading.tokens[end];
  if (!extra) return true;
  stop(reading, `${extra.text} stands after the end of the claim; write each claim by itself`, extra);
  return false;
}

function stop(reading: Reading, message: string, token?: Token): undefined {
  unreadable(token ? reading.spanOf(token) : reading.whole, message, reading.found);
}

function unreadable(span: Span, message: string, found: Diagnostic[]): Outcome<undefined> {
  const hint = 'write a.b > c.d, a.b about 2 × c.d, a.b = max of c.d, a.b rises from 2002 to 2011, or a.b most of c.d';
  found.push(diagnostic('claims/unreadable', { message, span, hint }));
  return { value: undefined, diagnostics: found };
}
