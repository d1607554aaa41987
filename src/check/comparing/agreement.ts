import { testStatement } from '../../facts/claims/test-claim.ts';
import { evaluate } from '../../facts/derive.ts';
import { namedInClaim } from '../../facts/named-on-slide.ts';
import { writeReference } from '../../facts/reference.ts';
import type { Claim, Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import { factNamedIn } from './candidates.ts';
import { orderOf } from './fit.ts';
import { isMuchMore, leftOut, saidBeyond } from './overstated.ts';
import { isSameTime, timeOf, timeOfBound } from './time-bounds.ts';
import type { TitleWord } from './title-word.ts';
import type { Titled } from './titled.ts';

/**
 * Whether the facts and the times that stand around a word are those of a claim that fits it:
 * - `agrees`
 * - `unread`: the words around don't say which facts are meant
 * - `elsewhere`: they name other facts
 * - a text: they say otherwise, and how
 */
export type Agreement = 'agrees' | 'unread' | 'elsewhere' | { readonly otherwise: string };

export function agreementOf(claim: Claim, word: TitleWord, titled: Titled): Agreement {
  const beyond =
    claim.kind === 'comparison' && word.meaning.kind === 'order' ? saidBeyond(claim, word, titled) : undefined;
  if (beyond !== undefined) return { otherwise: beyond };
  const statements = claim.kind === 'each' ? claim.statements : [claim];
  const all = statements.map((statement) => agreementOfOne(statement, word, titled));
  return (
    all.find((each) => typeof each === 'object') ??
    (['agrees', 'unread'] as const).find((each) => all.includes(each)) ??
    'elsewhere'
  );
}

function agreementOfOne(statement: Statement, word: TitleWord, titled: Titled): Agreement {
  const [strange] = leftOut(statement, titled);
  if (strange && word.meaning.kind === 'extreme') return { otherwise: `it leaves out ${writeReference(strange)}` };
  switch (word.meaning.kind) {
    case 'order':
      return agreementOfSides(statement, word, word.meaning.direction === 'up', titled);
    case 'change':
    case 'steady':
      return outOfTime(statement, word, titled) ?? agreementOfSubject(statement, word, titled);
    case 'extreme':
      return agreementOfSubject(statement, word, titled);
    case 'equal':
    case 'majority':
    case 'rank':
    case 'every':
    case 'first':
      return 'agrees';
    default:
      return word.meaning satisfies never;
  }
}

/** A word that says "more" has the larger before it, and one that says "less" after it. */
function agreementOfSides(statement: Statement, word: TitleWord, up: boolean, titled: Titled): Agreement {
  const order = orderOf(statement);
  const [before, after] = [word.before, word.after].map((side) =>
    factNamedIn(titled.title, side, titled.amounts, titled.language),
  );
  // More than so many times another: which is the larger isn't said, so only the facts are compared.
  const [one, other] = order ? [order.greater, order.lesser] : pairIn(statement);
  if (
    word.meaning.kind === 'order' &&
    word.meaning.slight &&
    order &&
    isMuchMore(order.greater, order.lesser, titled)
  ) {
    return { otherwise: 'the one is far more than the other' };
  }
  if (!one || !other || one.id === other.id) return 'agrees';
  const [first, second] = up || !order ? [one, other] : [other, one];
  if (before === second.id && before !== first.id && order) return { otherwise: sentence(order) };
  if (after === first.id && order) return { otherwise: sentence(order) };
  // "More than a quarter" says by itself which claim is meant.
  const isSpecific = word.meaning.kind === 'order' && word.meaning.times !== undefined;
  if (before === undefined && after === undefined) return isSpecific ? 'agrees' : 'unread';
  const known = [first.id, second.id];
  return [before, after].every((side) => side === undefined || known.includes(side)) ? 'agrees' : 'elsewhere';
}

function sentence({ greater, lesser }: { readonly greater: FactReference; readonly lesser: FactReference }): string {
  return `${writeReference(greater)} is more than ${writeReference(lesser)}`;
}

function pairIn(statement: Statement): readonly FactReference[] {
  return statement.kind === 'comparison' ? [statement.left.of, statement.right.of] : [];
}

function agreementOfSubject(statement: Statement, word: TitleWord, { title, amounts, language }: Titled): Agreement {
  const subject = factNamedIn(title, word.before, amounts, language);
  if (subject === undefined) return 'agrees';
  return namedInClaim(statement).some(({ id }) => id === subject) ? 'agrees' : 'elsewhere';
}

/** A claim over another time than the words say, or one whose turning point is another. */
function outOfTime(statement: Statement, word: TitleWord, titled: Titled): Agreement | undefined {
  if (statement.kind !== 'trend' && statement.kind !== 'steady') {
    return word.meaning.kind === 'steady'
      ? { otherwise: 'only the end points are compared, and not what lies between' }
      : undefined;
  }
  const { store } = titled;
  const { from, to } = statement;
  const [since, until] = [word.since, word.until].map((bound) => timeOfBound(bound, store));
  if (!isSameTime(since, timeOf(from, store))) return { otherwise: `it begins at ${writeReference(from)}` };
  if (!isSameTime(until, timeOf(to, store))) return { otherwise: `it ends at ${writeReference(to)}` };
  if (until === undefined || statement.kind === 'steady' || statement.steps === 'every') return undefined;
  return isTurningPoint(statement, titled) ? undefined : { otherwise: `${writeReference(to)} is not where it turned` };
}

/** What rose until a year stood highest then. */
function isTurningPoint({ from, to, direction }: Extract<Statement, { kind: 'trend' }>, titled: Titled): boolean {
  const { store, slide } = titled;
  const whole = evaluate(store, { id: from.id, span: from.span }).value;
  const [start, end] = [timeOf(from, store), timeOf(to, store)];
  if (whole?.kind !== 'series' || !start || !end) return true;
  const indexOf = (time: typeof start) => whole.points.findIndex(({ period }) => isSameTime(period, time));
  const among = whole.points
    .slice(indexOf(start), indexOf(end))
    .filter(({ quantity }) => quantity !== undefined)
    .map(({ period }): FactReference => ({ ...from, at: { kind: 'period', period } }));
  const extreme = direction === 'rises' ? 'max' : 'min';
  return testStatement(store, { kind: 'extreme', extreme, of: to, among }, slide.span).value !== 'fails';
}
