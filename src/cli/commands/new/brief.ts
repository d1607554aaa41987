import { isIdentifier } from '../../../model/identifier.ts';
import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { BRIEF_OPTIONS, briefFrom, briefQuestions } from './brief-questions.ts';
import { dossierStep } from './dossier-question.ts';
import { DOSSIER, hasSchemas, makeOfAnswers, printedMade, templatesIn, workspaceOf } from './shared.ts';

export const newBrief = command({
  name: 'new brief',
  describe: 'Begin a brief after the storyboard of an occasion',
  takes: { name: { type: 'string', describe: 'Of its file: minister-visit', called: 'a name' } },
  options: {
    ...ANSWERING,
    dossier: DOSSIER,
    ...BRIEF_OPTIONS,
  },
  examples: [
    ['$0 new brief minister-visit --dossier canada-mali --after visit', 'briefs/canada-mali/minister-visit.yaml'],
  ],
  run: async (given, around) => {
    const workspace = workspaceOf('new brief', given, around);
    if (!('root' in workspace)) return workspace;
    const { briefFile } = await import('../../../project/new/new-dossier.ts');
    const { writeNew } = await import('../../../project/new/write-new.ts');
    const steps = [
      () => ({
        option: 'name',
        isArgument: true,
        asks: 'The name of the brief’s file, such as minister-visit',
        wrong: (answer: string) =>
          isIdentifier(answer)
            ? undefined
            : {
                message: `${JSON.stringify(answer)} can’t be the name of a brief`,
                hint: 'write small letters, digits and dashes, such as minister-visit; con and nul are devices of Windows',
              },
      }),
      dossierStep(workspace, around),
      ...briefQuestions(around.io.today(), templatesIn(workspace, around)),
    ];
    return makeOfAnswers('new brief', steps, given, around, async (answers) => {
      const { name = '', dossier = '' } = answers;
      const file = briefFile(briefFrom(answers, dossier, name, hasSchemas(workspace, around)));
      const made = await writeNew(around.io, workspace, [file], (project) => project.findings(file.path));
      const lines = [
        `${file.path} is begun; what stands between ‹ and › is yours to write`,
        `build it: briefdeck build ${dossier}/${name}`,
      ];
      return printedMade('new brief', made, () => ({ lines }), given, around);
    });
  },
});
