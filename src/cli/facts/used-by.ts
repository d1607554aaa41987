import { DECIDED_BY, dependentsOf } from '../../facts/graph.ts';
import { factsNamed, usesOfKnown } from '../../project/facts/named-fact.ts';
import type { Io } from '../../project/io.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';
import { unknownFact } from './unknown-fact.ts';
import { useLines } from './use-lines.ts';

export interface UsedByOptions extends FactsOptions {
  readonly id: string;
}

/** Says which slides show a fact, or something computed from it. */
export function factUsedBy(options: UsedByOptions, presentation: Presentation, io: Io): Printout {
  return answerFromFacts('facts used-by', options, presentation, io, (facts): Answer => {
    const named = factsNamed(facts, options.id);
    if (named.kind === 'unknown') return unknownFact(options.id, named);
    const uses = named.facts.flatMap((known) => usesOfKnown(known, facts));
    const computed = [
      ...new Set(facts.views.flatMap(({ store }) => dependentsOf(store, options.id, DECIDED_BY))),
    ].sort();
    const lines = uses.length === 0 ? ['no slide shows it'] : useLines(uses);
    const rest = computed.length === 0 ? [] : [`computed from it: ${computed.join(', ')}`];
    return { lines: [...lines, ...rest], json: { id: options.id, uses, computed } };
  });
}
