import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import { equals, precedes } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { evaluate } from '../derive.ts';
import { findFact } from '../find-fact.ts';
import type { FactStore } from '../store.ts';
import type { ClaimResult } from './compare-figures.ts';
import { emptyClaim } from './extreme.ts';

/** Whether no other of some dated facts lies between two of them. */
export function testFirst(
  store: FactStore,
  claim: Extract<Statement, { kind: 'first' }>,
  span: Span,
): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const of = found.take(timeOf(store, claim.of));
  const since = found.take(timeOf(store, claim.since));
  const own = [claim.of.id, claim.since.id];
  const others = claim.among.filter(({ id }) => !own.includes(id));
  const times = others.map((each) => found.take(timeOf(store, each)));
  if (!of || !since || times.includes(undefined)) return found.with(undefined);
  if (others.length === 0) {
    found.add(emptyClaim(`nothing is named that could lie between ${claim.since.id} and ${claim.of.id}`, span));
    return found.with('fails');
  }
  const verdicts = [
    order(since, of, found.add, `${claim.of.id} is not later than ${claim.since.id}`, span),
    ...times.map((time, index): ClaimResult => {
      const name = others[index]?.id ?? '';
      if (time === undefined || isOutside(time, since, of)) return 'holds';
      const between = precedes(since, time) && precedes(time, of);
      const message = `${name} (${writePeriod(time)}) ${between ? 'lies' : 'may lie'} between ${claim.since.id} and ${claim.of.id}`;
      found.add(told(between ? 'claims/fails' : 'claims/uncertain', message, span));
      return between ? 'fails' : 'uncertain';
    }),
  ];
  return found.with(worst(verdicts));
}

type Add = (...found: readonly ReturnType<typeof diagnostic>[]) => void;

function order(earlier: Period, later: Period, add: Add, message: string, span: Span): ClaimResult {
  if (precedes(earlier, later)) return 'holds';
  const verdict = precedes(later, earlier) || equals(later, earlier) ? 'fails' : 'uncertain';
  add(told(verdict === 'fails' ? 'claims/fails' : 'claims/uncertain', message, span));
  return verdict;
}

function isOutside(time: Period, since: Period, of: Period): boolean {
  return precedes(time, since) || equals(time, since) || precedes(of, time);
}

function worst(verdicts: readonly ClaimResult[]): ClaimResult {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('uncertain') ? 'uncertain' : 'holds';
}

function told(code: 'claims/fails' | 'claims/uncertain', message: string, span: Span) {
  return diagnostic(code, { message, span, hint: 'correct the words and the claim, or the fact' });
}

function timeOf(store: FactStore, reference: FactReference): Outcome<Period | undefined> {
  const { value, diagnostics } = evaluate(store, reference);
  const time = value?.kind === 'date' ? value.date : value?.period;
  if (!value || time) return { value: time, diagnostics };
  const message = `${reference.id} has no date`;
  return {
    value: undefined,
    diagnostics: [...diagnostics, diagnostic('facts/not-a-number', { message, span: reference.span })],
  };
}

/** Whether the members are all facts of their kinds whose IDs begin so; those taken back don't count. */
export function testComplete(
  store: FactStore,
  claim: Extract<Statement, { kind: 'complete' }>,
  span: Span,
): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const members = claim.members.map((each) => found.take(findFact(store, each)));
  const known = members.filter((each) => each !== undefined);
  if (known.length < members.length) return found.with(undefined);
  const kinds = new Set(known.map(({ kind }) => kind));
  const named = new Set(known.map(({ id }) => id));
  const all = [...store.facts.values()].filter(
    ({ id, kind, retired, supersededBy }) =>
      id.startsWith(claim.prefix) && kinds.has(kind) && !retired && supersededBy === undefined,
  );
  const left = all.filter(({ id }) => !named.has(id));
  const strange = known.filter(({ id }) => !id.startsWith(claim.prefix));
  for (const { id } of left) found.add(told('claims/fails', `${id} is one of ${claim.prefix}* too`, span));
  for (const { id } of strange) found.add(told('claims/fails', `${id} is none of ${claim.prefix}*`, span));
  return found.with(left.length + strange.length > 0 ? 'fails' : 'holds');
}
