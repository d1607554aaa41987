import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Comparing, Direction } from '../../language/comparing.ts';
import type { ClaimRelation, Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import { precedes } from '../../values/period.ts';

/** Whether a claim says what a comparing word says, its opposite, or something else. */
export type Fit = 'fits' | 'opposes' | 'other';

type Comparison = Extract<Statement, { kind: 'comparison' }>;

export function fitOf(statement: Statement, meaning: Comparing, store: FactStore): Fit {
  if (statement.kind === 'each') {
    if (meaning.kind === 'every') return 'fits';
    const fits = new Set(statement.statements.map((each) => fitOf(each, meaning, store)));
    return fits.size === 1 ? ([...fits][0] ?? 'other') : 'other';
  }
  switch (meaning.kind) {
    case 'change':
      return fitOfChange(statement, meaning, store);
    case 'steady':
      if (statement.kind === 'steady') return 'fits';
      return statement.kind === 'comparison' && isAlike(statement.relation) && factorOf(statement) === 1
        ? 'fits'
        : 'other';
    case 'extreme':
      if (statement.kind !== 'extreme') return 'other';
      return toFit((statement.extreme === 'max') === (meaning.direction === 'up'));
    case 'order':
      return fitOfOrder(statement, meaning);
    case 'equal':
      return statement.kind === 'comparison' && isAlike(statement.relation) ? 'fits' : 'other';
    case 'majority':
      if (statement.kind === 'majority' || statement.kind === 'all') return 'fits';
      return statement.kind === 'comparison' && isMore(statement.relation) && factorOf(statement) >= 0.5
        ? 'fits'
        : 'other';
    case 'every':
      return statement.kind === 'complete' ? 'fits' : 'other';
    case 'first':
      return statement.kind === 'first' || statement.kind === 'first-move' ? 'fits' : 'other';
    // A rank takes several claims: see rankClaimed.
    case 'rank':
      return 'other';
    default:
      return meaning satisfies never;
  }
}

function toFit(agrees: boolean): Fit {
  return agrees ? 'fits' : 'opposes';
}

function fitOfChange(statement: Statement, meaning: Extract<Comparing, { kind: 'change' }>, store: FactStore): Fit {
  const { direction, times, every } = meaning;
  switch (statement.kind) {
    case 'trend': {
      if ((statement.direction === 'rises') !== (direction === 'up')) return 'opposes';
      return times === undefined && (!every || statement.steps === 'every') ? 'fits' : 'other';
    }
    case 'first-move':
      if (every || times !== undefined) return 'other';
      return toFit((statement.direction === 'rises') === (direction === 'up'));
    case 'comparison': {
      const later = laterSide(statement, store);
      if (!later || every) return 'other';
      const { relation, factor } = later === 'left' ? asWritten(statement) : turned(statement);
      return fitOfFactor(relation, factor, direction, times);
    }
    case 'extreme':
    case 'steady':
    case 'majority':
    case 'all':
    case 'each':
    case 'complete':
    case 'first':
      return 'other';
    default:
      return statement satisfies never;
  }
}

/** Of a comparison over time, the side that is later. */
function laterSide({ left, right }: Comparison, store: FactStore): 'left' | 'right' | undefined {
  const [a, b] = [left, right].map(({ of }) => evaluate(store, of).value);
  if (!a?.period || !b?.period || (a.fact !== b.fact && (a.measure === undefined || a.measure !== b.measure))) {
    return undefined;
  }
  if (precedes(a.period, b.period)) return 'right';
  return precedes(b.period, a.period) ? 'left' : undefined;
}

function fitOfOrder(statement: Statement, meaning: Extract<Comparing, { kind: 'order' }>): Fit {
  if (statement.kind === 'extreme') return meaning.times === undefined ? 'fits' : 'other';
  if (statement.kind !== 'comparison') return 'other';
  const { relation, factor } = asWritten(statement);
  const ways = [asWritten(statement), turned(statement)];
  if (meaning.times !== undefined) {
    const fits = ways.map((way) => fitOfFactor(way.relation, way.factor, meaning.direction, meaning.times));
    return fits.includes('fits') ? 'fits' : 'other';
  }
  const ordered = isMore(relation)
    ? factor >= 1
    : isLess(relation)
      ? factor <= 1
      : relation === 'about' && factor !== 1;
  return ordered ? 'fits' : 'other';
}

/** The fact that a claim says is larger, and the one that is smaller. */
export function orderOf(statement: Statement): { greater: FactReference; lesser: FactReference } | undefined {
  if (statement.kind === 'extreme') {
    const [other, ...more] = statement.among;
    if (!other || more.length > 0) return undefined;
    return statement.extreme === 'max'
      ? { greater: statement.of, lesser: other }
      : { greater: other, lesser: statement.of };
  }
  if (statement.kind !== 'comparison') return undefined;
  const { relation, factor } = asWritten(statement);
  const [left, right] = [statement.left.of, statement.right.of];
  if (isMore(relation) || (relation === 'about' && factor > 1)) return { greater: left, lesser: right };
  if (isLess(relation) || (relation === 'about' && factor < 1)) return { greater: right, lesser: left };
  return undefined;
}

interface Way {
  readonly relation: ClaimRelation;
  /** One side is in this relation to so many times the other. */
  readonly factor: number;
}

function asWritten(statement: Comparison): Way {
  return { relation: statement.relation, factor: factorOf(statement) };
}

const TURNED: Readonly<Record<ClaimRelation, ClaimRelation>> = {
  '>': '<',
  '<': '>',
  '>=': '<=',
  '<=': '>=',
  '=': '=',
  about: 'about',
};

function turned(statement: Comparison): Way {
  return { relation: TURNED[statement.relation], factor: 1 / factorOf(statement) };
}

function factorOf({ left, right }: Comparison): number {
  return right.times.div(left.times).toNumber();
}

function isMore(relation: ClaimRelation): boolean {
  return relation === '>' || relation === '>=';
}

function isLess(relation: ClaimRelation): boolean {
  return relation === '<' || relation === '<=';
}

function isAlike(relation: ClaimRelation): boolean {
  return relation === '=' || relation === 'about';
}

/**
 * Whether "a is in this relation to so many times b" says that a is more (less) than b, or than so
 * many times it.
 */
function fitOfFactor(relation: ClaimRelation, factor: number, direction: Direction, times: number | undefined): Fit {
  const up = direction === 'up';
  if (times !== undefined) {
    if (isAlike(relation)) return isNear(factor, times) ? 'fits' : 'other';
    const enough = up ? factor >= times * NEARLY : factor <= times / NEARLY;
    return (up ? isMore(relation) : isLess(relation)) && enough ? 'fits' : 'other';
  }
  if (isMore(relation) && factor >= 1) return toFit(up);
  if (isLess(relation) && factor <= 1) return toFit(!up);
  return relation === 'about' && factor !== 1 ? toFit(factor > 1 === up) : 'other';
}

/** Doubling is claimed by 1.9 ×, which a rounded figure may need, and not by less. */
const NEARLY = 0.95;

function isNear(factor: number, times: number): boolean {
  return factor >= times * NEARLY && factor <= times / NEARLY;
}
