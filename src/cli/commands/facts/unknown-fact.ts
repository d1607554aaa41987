import type { NamedFacts } from '../../../project/facts/named-fact.ts';
import { WrongUse } from '../../command.ts';

/** What to tell somebody who named no fact that is there. */
export function unknownFact(id: string, { meant }: Extract<NamedFacts, { kind: 'unknown' }>): WrongUse {
  const hint = meant ? `did you mean ${meant}?` : 'briefdeck facts list lists all facts';
  return new WrongUse(`no fact is called ${id}`, hint);
}
