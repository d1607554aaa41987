import type { Statement } from '../../model/claim.ts';
import { readPoint } from './read-trend.ts';
import { ends, isWhole, type Reading, type ReadTerm, readFact, readOfFacts, stop } from './reading.ts';

const MOVES: ReadonlyMap<string, 'rises' | 'falls'> = new Map([
  ['rise', 'rises'],
  ['fall', 'falls'],
]);

/** What follows `is the`: `first since b of c, d`, or `first fall since 2009`. */
export function readFirst(reading: Reading, left: ReadTerm, start: number): Statement | undefined {
  if (!isWhole(reading, left)) return undefined;
  const [first, next] = reading.tokens.slice(start);
  if (first?.text !== 'first') return stop(reading, 'only “is the first since” can be claimed', first);
  const direction = MOVES.get(next?.text ?? '');
  const since = start + (direction ? 2 : 1);
  const after = reading.tokens[since + 1];
  if (reading.tokens[since]?.text !== 'since' || !after) {
    return stop(reading, 'since when? write is the first since b.c of b.c, d.e', reading.tokens[since]);
  }
  if (direction) {
    if (!left.of.at) return stop(reading, `name the point that is the first: ${left.of.id}@2013`);
    const point = readPoint(reading, left.of, after);
    return point && ends(reading, since + 2) ? { kind: 'first-move', direction, of: left.of, since: point } : undefined;
  }
  const before = readFact(reading, since + 1);
  if (!before) return undefined;
  if (!reading.tokens[since + 2]) {
    return stop(reading, 'the first of what? write of and the facts that it is the first of', after);
  }
  const among = readOfFacts(reading, since + 2, 'the fact after since');
  return among && { kind: 'first', of: left.of, since: before, among };
}
