import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ClaimTerm } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { Decimal } from '../../values/decimal.ts';
import { parseReference } from '../../words/reference.ts';

/** A word of a claim: everything but spaces, commas and relation signs. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A claim while it is read. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly spanOf: (token: Token) => Span;
  readonly whole: Span;
  readonly found: Diagnostic[];
}

const TIMES: ReadonlySet<string> = new Set(['×', '*', 'x', 'times']);

/** A claim compares facts. A number beside one is a multiplier, and a small one. */
const MULTIPLIER = /^(\d{1,2}(?:\.\d{1,2})?)(?:\/(\d{1,2}))?$/;

export interface ReadTerm extends ClaimTerm {
  /** Index of the token after it. */
  readonly end: number;
}

/** A fact, or a multiple of one. */
export function readTerm(reading: Reading, start: number): ReadTerm | undefined {
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

export function readFact(reading: Reading, at: number): FactReference | undefined {
  const token = reading.tokens[at];
  if (!token) return stop(reading, 'a fact is missing in this claim');
  if (/^\d/.test(token.text)) {
    return stop(reading, `${token.text} is a number; a claim compares facts, so that each has its source`, token);
  }
  const outcome = parseReference(token.text, reading.spanOf(token));
  reading.found.push(...outcome.diagnostics);
  return outcome.value;
}

/** The token after a list, and its facts. */
export interface ReadList {
  readonly facts: readonly FactReference[];
  readonly end: number;
}

/** Reads `b, c and d`, up to the first token that is no part of the list. */
export function readFacts(reading: Reading, start: number): ReadList | undefined {
  const facts: FactReference[] = [];
  let at = start;
  for (;;) {
    const fact = readFact(reading, at);
    if (!fact) return undefined;
    facts.push(fact);
    at += 1;
    const separator = at;
    if (reading.tokens[at]?.text === ',') at += 1;
    if (reading.tokens[at]?.text === 'and') at += 1;
    if (at === separator) return { facts, end: at };
  }
}

/** Reads `of b, c and d`, up to the claim's end. */
export function readOfFacts(reading: Reading, start: number, after: string): readonly FactReference[] | undefined {
  const of = reading.tokens[start];
  if (of?.text !== 'of') return stop(reading, `of stands after ${after}`, of);
  const list = readFacts(reading, start + 1);
  if (!list) return undefined;
  const extra = reading.tokens[list.end];
  return extra ? stop(reading, 'commas stand between the facts of a list', extra) : list.facts;
}

/** Only comparisons take a multiplier. */
export function isWhole(reading: Reading, { times }: ReadTerm): boolean {
  if (times.eq(1)) return true;
  stop(reading, 'a multiplier stands only in a comparison', reading.tokens[0]);
  return false;
}

export function ends(reading: Reading, end: number): boolean {
  const extra = reading.tokens[end];
  if (!extra) return true;
  stop(reading, `${extra.text} stands after the end of the claim; write each claim by itself`, extra);
  return false;
}

export function stop(reading: Reading, message: string, token?: Token): undefined {
  reading.found.push(unreadable(token ? reading.spanOf(token) : reading.whole, message));
}

export function unreadable(span: Span, message: string): Diagnostic {
  const hint = 'write a.b > c.d, a.b about 2 × c.d, a.b = max of c.d, a.b rises from 2002 to 2011, or a.b most of c.d';
  return diagnostic('claims/unreadable', { message, span, hint });
}
