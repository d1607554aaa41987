import { dependentsOf } from '../../facts/dependents.ts';
import type { Io } from '../../project/io.ts';
import type { Presentation, Printout } from '../command.ts';
import { briefName } from '../select-briefs.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';
import { factsNamed, useLines, usesOfKnown } from './named-fact.ts';

export interface UsedByOptions extends FactsOptions {
  readonly id: string;
}

/** Says which slides show a fact, or something computed from it. */
export function factUsedBy(options: UsedByOptions, presentation: Presentation, io: Io): Printout {
  return answerFromFacts('facts used-by', options, presentation, io, (facts): Answer => {
    const named = factsNamed(facts, options.id);
    if ('wrongUse' in named) return { lines: [], json: {}, ...named };
    const uses = named.flatMap((known) => usesOfKnown(known, facts));
    const computed = [...new Set(facts.views.flatMap(({ store }) => dependentsOf(store, options.id)))].sort();
    const lines = uses.length === 0 ? ['no slide shows it'] : useLines(uses, briefName);
    const rest = computed.length === 0 ? [] : [`computed from it: ${computed.join(', ')}`];
    return { lines: [...lines, ...rest], json: { id: options.id, uses, computed } };
  });
}
