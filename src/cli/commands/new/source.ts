import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { dossierStep } from './dossier-question.ts';
import { addAnswered, DOSSIER, makeOfAnswers, ofAnswers, said, textOptions, workspaceOf, YES } from './shared.ts';

export const newSource = command({
  name: 'new source',
  describe: 'Add a source to a dossier',
  takes: { name: { type: 'string', describe: 'What facts call it: imf-outlook-2024', called: 'a name' } },
  options: {
    ...ANSWERING,
    dossier: DOSSIER,
    kind: said('official, news, dataset, internal or own-position (default: official)'),
    ...textOptions((name) => `Who publishes it, in ${name}`, 'publisher'),
    ...textOptions((name) => `Its title in ${name}`, 'title'),
    date: said('Its date: 2024-05-15, 2024-05, 2024'),
    url: said('Its address on the web'),
    yes: YES,
  },
  run: async (given, around) => {
    const workspace = workspaceOf('new source', given, around);
    if (!('root' in workspace)) return workspace;
    const { dossierStore, folderOf } = await import('../../../project/new/dossier-store.ts');
    const { sourceQuestions } = await import('../../../project/new/source-questions.ts');
    const { candidateSource } = await import('../../../project/new/candidate-source.ts');
    const { withEntries } = await import('../../../project/new/add-entries.ts');
    return ofAnswers('new source', [dossierStep(workspace, around)], given, around, async ({ dossier = '' }) => {
      const store = await dossierStore(around.io, workspace, dossier);
      return makeOfAnswers(
        'new source',
        sourceQuestions(store, ''),
        given,
        around,
        async (answers) => {
          const path = `${folderOf(dossier)}/facts/sources.yaml`;
          const { name: key = '' } = answers;
          const entry = { path, section: 'sources', key, value: candidateSource(answers, '', store).data };
          const addition = await withEntries(around.io, workspace, [entry], async (project) => {
            const { diagnostics } = await project.store(folderOf(dossier));
            return diagnostics;
          });
          return addAnswered('new source', addition, [], [`${key} is added to ${path}`], given, around);
        },
        ['dossier'],
      );
    });
  },
});
