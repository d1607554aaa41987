import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { addAnswered, makeOfAnswers, said, textOptions, workspaceOf, YES } from './shared.ts';

/** The folder that every brief sees. */
const SEEN_BY_ALL = 'briefs';

export const newMeasure = command({
  name: 'new measure',
  describe: 'Add a measure, which every brief may use',
  takes: { name: { type: 'string', describe: 'What facts call it: people-displaced', called: 'a name' } },
  options: {
    ...ANSWERING,
    kind: said('money, quantity or series (default: money)'),
    unit: said('count, percent, duration, km2, ha, ratio; money for a series'),
    ...textOptions((name) => `What is counted, one and many, in ${name}: person/people`, 'counts'),
    step: said('year, month, week or day, for lengths of time'),
    basis: said('How firm money is: pledge, commitment, disbursement …'),
    'adds-over': said('Along what its facts may be summed, with commas: place,period'),
    volatility: said('How soon its facts go out of date: fixed, yearly, fast'),
    ...textOptions((name) => `What it is called in ${name}`),
    yes: YES,
  },
  run: async (given, around) => {
    const workspace = workspaceOf('new measure', given, around);
    if (!('root' in workspace)) return workspace;
    const { openProject } = await import('../../../project/project.ts');
    const { measureQuestions } = await import('../../../project/new/measure-questions.ts');
    const { candidateMeasure } = await import('../../../project/new/candidate-measure.ts');
    const { withEntries } = await import('../../../project/new/add-entries.ts');
    const { value: store } = await openProject(around.io, workspace, { draft: false }).store(SEEN_BY_ALL);
    return makeOfAnswers('new measure', measureQuestions(store), given, around, async (answers) => {
      const path = `${SEEN_BY_ALL}/facts/measures.yaml`;
      const { name: key = '' } = answers;
      const entry = { path, section: 'measures', key, value: candidateMeasure(answers, store).data };
      const addition = await withEntries(around.io, workspace, [entry], async (project) => {
        const { diagnostics } = await project.store(SEEN_BY_ALL);
        return diagnostics;
      });
      return addAnswered('new measure', addition, [], [`${key} is added to ${path}`], given, around);
    });
  },
});
