import type { StaleFact } from '../../../project/facts/stale-facts.ts';
import { briefName } from '../../../project/select-briefs.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { command } from '../../command.ts';
import { ANSWERING, dayOption } from '../../shared-options.ts';

export const factsStale = command({
  name: 'facts stale',
  describe: 'Say which facts should be looked at again',
  options: {
    ...ANSWERING,
    'as-of': dayOption('as-of', 'The day to look from: 2023-12-31 (default: each brief’s own, for the facts it uses)'),
  },
  run: async (given, around) => {
    const { staleFacts } = await import('../../../project/facts/stale-facts.ts');
    return answerFromFacts('facts stale', given, around, (facts) => {
      const stale = staleFacts(facts, given['as-of']);
      return { lines: stale.length === 0 ? ['no fact is out of date'] : linesOf(stale), json: { stale } };
    });
  },
});

function linesOf(stale: readonly StaleFact[]): readonly string[] {
  const headings = [...new Set(stale.map(headingOf))];
  return headings.flatMap((heading) => [
    heading,
    ...stale.filter((each) => headingOf(each) === heading).map(({ message }) => `  ${message}`),
  ]);
}

function headingOf({ outline, asOf }: StaleFact): string {
  return outline === undefined ? `as of ${asOf}` : `${briefName(outline)}, as of ${asOf}`;
}
