import { useLines } from '../../../project/facts/use-lines.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { command } from '../../command.ts';
import { ANSWERING, FACT_ID } from '../../shared-options.ts';
import { unknownFact } from './unknown-fact.ts';

export const factsUsedBy = command({
  name: 'facts used-by',
  describe: 'Say which slides show a fact or something computed from it',
  takes: { id: FACT_ID },
  options: ANSWERING,
  run: async (given, around) => {
    const { factsNamed } = await import('../../../project/facts/named-fact.ts');
    const { usesOfFact } = await import('../../../project/facts/uses-of-fact.ts');
    const { id } = given;
    return answerFromFacts('facts used-by', given, around, (facts) => {
      const named = factsNamed(facts, id);
      if (named.kind !== 'known') return unknownFact(id, named);
      const { uses, computed } = usesOfFact(facts, id, named.facts);
      const lines = uses.length === 0 ? ['no slide shows it'] : useLines(uses);
      const rest = computed.length === 0 ? [] : [`computed from it: ${computed.join(', ')}`];
      return { lines: [...lines, ...rest], json: { id, uses, computed } };
    });
  },
});
