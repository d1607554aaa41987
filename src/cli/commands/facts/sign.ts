import { isSignerName } from '../../../model/signature.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { command, WrongUse } from '../../command.ts';
import { ANSWERING, FACT_ID, isDay } from '../../shared-options.ts';
import { unknownFact } from './unknown-fact.ts';

export const factsSign = command({
  name: 'facts sign',
  describe: 'Sign a fact that you have checked against its source',
  takes: { id: FACT_ID },
  options: {
    ...ANSWERING,
    by: {
      type: 'string',
      demandOption: true,
      describe: 'Who checked the fact against its source',
      requiresArg: true,
      coerce: signer,
    },
    on: {
      type: 'string',
      demandOption: true,
      describe: 'The day of the check: 2023-12-31',
      requiresArg: true,
      coerce: dayOfCheck,
    },
  },
  run: async (given, around) => {
    const { factsNamed } = await import('../../../project/facts/named-fact.ts');
    const { signFact } = await import('../../../project/facts/sign-fact.ts');
    const { id, by, on } = given;
    let failed = false;
    const printout = await answerFromFacts('facts sign', given, around, (facts, workspace) => {
      const named = factsNamed(facts, id);
      if (named.kind !== 'known') return unknownFact(id, named);
      const { signature, written } = signFact(around.io, workspace, named.facts[0], { by, on });
      failed = !written.value;
      const lines = written.value ? [`${id} is signed by ${by} as it stands`] : [];
      return { lines, json: { signature }, diagnostics: written.diagnostics };
    });
    return failed && !(printout instanceof WrongUse) && printout.exit === 0 ? { ...printout, exit: 1 } : printout;
  },
});

function signer(given: string): string | WrongUse {
  const name = given.trim();
  return isSignerName(name)
    ? name
    : new WrongUse('--by needs the name of whoever checked the fact', 'for example --by "A. Tremblay"');
}

function dayOfCheck(given: string): string | WrongUse {
  return isDay(given) ? given : new WrongUse(`${given} is no day`, 'write it as 2023-12-31');
}
