import type { NamedFacts } from '../../project/facts/named-fact.ts';
import type { Answer } from './answer.ts';

/** What to tell somebody who named no fact that is there. */
export function unknownFact(id: string, { meant }: Extract<NamedFacts, { kind: 'unknown' }>): Answer {
  const hint = meant ? `did you mean ${meant}?` : 'briefdeck facts list lists all facts';
  return { lines: [], json: {}, wrongUse: { message: `no fact is called ${id}`, hint } };
}
