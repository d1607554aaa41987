import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Statement } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { Decimal } from '../../values/decimal.ts';
import { mayAllMeet } from '../gate.ts';
import { operate } from '../operate.ts';
import type { FactStore } from '../store.ts';
import { type ClaimResult, compareAll, type Side } from './compare-figures.ts';
import { emptyClaim } from './extreme.ts';
import { isSame, ONCE, wholeSide } from './side.ts';

/**
 * Whether a part is more than half, or all, of a whole or of the sum of several facts. A part that
 * is itself among the facts is compared with the others, so that its own uncertainty doesn't count
 * on both sides.
 */
export function testPart(
  store: FactStore,
  claim: Extract<Statement, { kind: 'majority' | 'all' }>,
  span: Span,
): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const part = found.take(wholeSide(store, claim.part));
  const sides = claim.of.map((reference) => found.take(wholeSide(store, reference)));
  const known = sides.filter((each) => each !== undefined);
  if (!part || known.length < sides.length) return found.with(undefined);
  const others = known.filter((each) => !isSame(each.figure, part.figure));
  if (others.length === 0) {
    found.add(emptyClaim(`${part.name} is compared with nothing but itself`, span));
    return found.with('fails');
  }
  const [only, ...more] = known;
  if (only && more.length === 0) return found.with(found.take(compareAll([partOf(claim, part, only)], 'share', span)));
  found.add(
    ...mayAllMeet(
      'sum',
      known.map(({ figure }) => figure),
      span,
    ),
  );
  const isAmong = others.length < known.length;
  if (claim.kind === 'all' && isAmong) {
    found.add(emptyClaim(`${part.name} is one of several facts, and not all of them`, span));
    return found.with('fails');
  }
  const right = summed(others, span);
  if (!right) return found.with(undefined);
  const comparison = isAmong ? ({ left: part, relation: '>', right } as const) : partOf(claim, part, right);
  return found.with(found.take(compareAll([comparison], undefined, span)));
}

function partOf({ kind }: Extract<Statement, { kind: 'majority' | 'all' }>, part: Side, right: Side) {
  return kind === 'all'
    ? ({ left: part, relation: '=', right } as const)
    : ({ left: { ...part, times: new Decimal(2) }, relation: '>', right } as const);
}

function summed(sides: readonly Side[], span: Span): Side | undefined {
  const [first, ...more] = sides;
  if (more.length === 0) return first;
  const figures = sides.map(({ figure }) => figure);
  const { value } = operate('sum', figures, span);
  return value?.kind === 'quantity'
    ? { name: sides.map(({ name }) => name).join(' + '), figure: value, times: ONCE }
    : undefined;
}
