import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { BRIEF_OPTIONS, briefFrom, briefQuestions, wrongFolder } from './brief-questions.ts';
import { hasSchemas, makeOfAnswers, printedMade, templatesIn, workspaceOf } from './shared.ts';

export const newDossier = command({
  name: 'new dossier',
  describe: 'Begin a dossier: a folder for facts, and a first brief',
  takes: { name: { type: 'string', describe: 'Its folder in briefs/: canada-haiti', called: 'a name' } },
  options: { ...ANSWERING, ...BRIEF_OPTIONS },
  examples: [['$0 new dossier canada-haiti --after visit', 'a dossier whose first brief is for a visit']],
  run: async (given, around) => {
    const workspace = workspaceOf('new dossier', given, around);
    if (!('root' in workspace)) return workspace;
    const { dossierFiles } = await import('../../../project/new/new-dossier.ts');
    const { writeNew } = await import('../../../project/new/write-new.ts');
    const steps = [
      () => ({
        option: 'name',
        isArgument: true,
        asks: 'The name of the dossier, such as canada-haiti',
        wrong: wrongFolder,
      }),
      ...briefQuestions(around.io.today(), templatesIn(workspace, around)),
    ];
    return makeOfAnswers('new dossier', steps, given, around, async (answers) => {
      const { name = '', after = '' } = answers;
      const path = `briefs/${name}/${after}.yaml`;
      const made = await writeNew(
        around.io,
        workspace,
        dossierFiles(briefFrom(answers, name, after, hasSchemas(workspace, around))),
        (project) => project.findings(path),
      );
      const lines = [
        `${path} is begun; what stands between ‹ and › is yours to write`,
        `add a fact: briefdeck new fact --dossier ${name}`,
        `build it:   briefdeck build ${name}`,
      ];
      return printedMade('new dossier', made, () => ({ lines }), given, around);
    });
  },
});
