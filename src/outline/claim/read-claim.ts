import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Claim, ClaimRelation, ClaimTerm, Statement } from '../../model/claim.ts';
import type { YamlText } from '../../yaml/node.ts';
import { spanWithin } from '../../yaml/parse.ts';
import { readFirst } from './read-first.ts';
import { readSteady, readTrend } from './read-trend.ts';
import {
  ends,
  isWhole,
  type Reading,
  type ReadTerm,
  readFacts,
  readOfFacts,
  readTerm,
  stop,
  type Token,
  unreadable,
} from './reading.ts';

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

/** The verbs of a claim about several facts: `all of a, b rise`. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['rise', 'rises'],
  ['fall', 'falls'],
  ['stay', 'stays'],
  ['are', 'is'],
]);

/**
 * Reads one claim:
 *
 *     a > b      a >= 2 × b      a = b      a about 1/3 × b
 *     a = max of b, c and d      a@2017 = max of a
 *     a rises from 2002 to 2011  a falls    a rises every year from 2002 to 2011
 *     a stays within 10% of a@2008 from 2008 to 2023
 *     a most of b                a most of b, c and d          a all of b, c and d
 *     all of a, b and c > d      a, b are all of prefix-*
 *     a is the first since b of c, d        a@2013 is the first fall since 2009
 *
 * where each letter is the ID of a fact, optionally with a point: `aid.bilateral-usd@2011`.
 */
export function readClaim(node: YamlText, name?: string): Outcome<Claim | undefined> {
  const found: Diagnostic[] = [];
  if (node.text.length > LONGEST) {
    return { value: undefined, diagnostics: [unreadable(node.span, 'this claim is longer than 500 characters')] };
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
  const statement = readStatement(reading);
  if (!statement || found.length > 0) return { value: undefined, diagnostics: found };
  const claim: Claim = { ...statement, text: node.text, span: node.span, ...(name !== undefined && { name }) };
  return { value: claim, diagnostics: [] };
}

function readStatement(reading: Reading): Statement | undefined {
  const [first, second] = reading.tokens;
  if (first?.text === 'all' && second?.text === 'of') return readEach(reading);
  if (reading.tokens.some(({ text }) => text === 'are')) return readComplete(reading);
  const left = readTerm(reading, 0);
  if (!left) return undefined;
  const verb = reading.tokens[left.end];
  const after = left.end + 1;
  const next = reading.tokens[after]?.text ?? '';
  if (verb?.text === 'is' && next === 'the') return readFirst(reading, left, after + 1);
  if (verb && RELATIONS.has(verb.text)) {
    const extreme = verb.text === '=' || verb.text === 'is' ? EXTREMES.get(next) : undefined;
    if (extreme) return readExtreme(reading, left, extreme, after + 1);
    if (verb.text === 'is' && (next === 'most' || next === 'all')) return readPart(reading, left, next, after + 1);
    return readComparison(reading, left, verb, after);
  }
  if (verb?.text === 'rises' || verb?.text === 'falls') return readTrend(reading, left, verb.text, after);
  if (verb?.text === 'stays') return readSteady(reading, left, after);
  if (verb?.text === 'most' || verb?.text === 'all') return readPart(reading, left, verb.text, after);
  return verb
    ? stop(reading, `${verb.text} is no relation of a claim`, verb)
    : stop(reading, 'this claim compares its fact with nothing');
}

function readComparison(reading: Reading, left: ReadTerm, verb: Token, start: number): Statement | undefined {
  const relation = RELATIONS.get(verb.text);
  const right = readTerm(reading, start);
  if (!relation || !right || !ends(reading, right.end)) return undefined;
  return { kind: 'comparison', left: termOf(left), relation, right: termOf(right) };
}

function termOf({ times, of }: ReadTerm): ClaimTerm {
  return { times, of };
}

function readExtreme(reading: Reading, left: ReadTerm, extreme: 'max' | 'min', start: number): Statement | undefined {
  if (!isWhole(reading, left)) return undefined;
  const among = readOfFacts(reading, start, extreme);
  return among && { kind: 'extreme', extreme, of: left.of, among };
}

function readPart(reading: Reading, left: ReadTerm, share: 'most' | 'all', start: number): Statement | undefined {
  if (!isWhole(reading, left)) return undefined;
  const of = readOfFacts(reading, start, share);
  return of && { kind: share === 'most' ? 'majority' : 'all', part: left.of, of };
}

/** `all of a, b and c > d` is `a > d`, `b > d` and `c > d`. */
function readEach(reading: Reading): Statement | undefined {
  const list = readFacts(reading, 2);
  if (!list) return undefined;
  const rest = reading.tokens.slice(list.end).map((token, index) => ({
    ...token,
    text: index === 0 ? (PLURALS.get(token.text) ?? token.text) : token.text,
  }));
  const subjects = reading.tokens.slice(2, list.end).filter(({ text }) => text !== ',' && text !== 'and');
  const statements = subjects.map((subject) => readStatement({ ...reading, tokens: [subject, ...rest] }));
  const known = statements.filter((each) => each !== undefined);
  return known.length === statements.length ? { kind: 'each', statements: known } : undefined;
}

/** `a, b and c are all of prefix-*`. */
function readComplete(reading: Reading): Statement | undefined {
  const list = readFacts(reading, 0);
  if (!list) return undefined;
  const [are, all, of, prefix, star] = reading.tokens.slice(list.end);
  if (are?.text !== 'are' || all?.text !== 'all' || of?.text !== 'of') {
    return stop(reading, 'write a.b, c.d are all of a.*, or all of a.b, c.d > e.f', are);
  }
  if (!prefix || star?.text !== '*' || !/^[a-z][a-z0-9.-]*$/.test(prefix.text)) {
    return stop(reading, 'write how the IDs begin, and a star: pol.coup-*', prefix);
  }
  if (!ends(reading, list.end + 5)) return undefined;
  return { kind: 'complete', members: list.facts, prefix: prefix.text };
}
