import { resolve } from 'node:path';
import { command, WrongUse } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { BRIEF_OPTIONS, briefFrom, briefQuestions, wrongFolder } from './brief-questions.ts';
import { failed, makeOfAnswers, printedMade } from './shared.ts';

const { root: _, ...REPORTED } = ANSWERING;

export const newWorkspace = command({
  name: 'new workspace',
  describe: 'Make a folder for briefs: templates, measures, and a first dossier with a brief',
  takes: { dir: { type: 'string', describe: 'The folder to make: briefings', called: 'a folder' } },
  options: {
    ...REPORTED,
    dossier: { type: 'string', describe: 'The first dossier (default: first)', requiresArg: true },
    ...BRIEF_OPTIONS,
  },
  examples: [['$0 new workspace briefings', 'a folder briefings, ready to build']],
  run: async (given, around) => {
    const { io } = around;
    const { workspaceFiles } = await import('../../../project/new/new-workspace.ts');
    const { dossierFiles } = await import('../../../project/new/new-dossier.ts');
    const { writeNew } = await import('../../../project/new/write-new.ts');
    const { SHIPPED_TEMPLATES } = await import('../../../project/shipped-folder.ts');
    const shipped = io.shipped();
    if (shipped === undefined) {
      return new WrongUse('the templates of this program are not beside it', 'set it up anew, with all of its folder');
    }
    const steps = [
      () => ({ option: 'dir', isArgument: true, asks: 'The folder to make' }),
      () => ({ option: 'dossier', asks: 'The name of the first dossier', otherwise: 'first', wrong: wrongFolder }),
      ...briefQuestions(io.today(), SHIPPED_TEMPLATES),
    ];
    return makeOfAnswers('new workspace', steps, given, around, async (answers) => {
      const { dir = '', dossier = '' } = answers;
      const root = resolve(io.cwd, dir);
      const standing = io.list(root);
      if (standing.kind === 'unreadable' || (standing.kind === 'there' && standing.value.length > 0)) {
        return new WrongUse(`${dir} is there already`, 'name a folder that is not there yet, or an empty one');
      }
      const brief = briefFrom(answers, dossier, answers['after'] ?? '', true);
      const files = workspaceFiles(io, shipped);
      if (files.diagnostics.length > 0) return failed('new workspace', 1, files.diagnostics, given, around);
      const all = [...files.value, ...dossierFiles(brief)];
      const made = await writeNew(io, { root }, all, (project) =>
        project.findings(`briefs/${dossier}/${brief.name}.yaml`),
      );
      const lines = [
        `${dir} is ready: ${SHIPPED_TEMPLATES.join(' and ')} as templates, and a first brief in ${dir}/briefs/${dossier}/`,
        ...(root === resolve(io.cwd)
          ? ['go on: briefdeck build']
          : [`go on: cd ${inShell(dir)}`, '       briefdeck build']),
      ];
      return printedMade('new workspace', made, () => ({ lines }), given, around);
    });
  },
});

/** A path as shells take it: in quotation marks unless it is plain. */
function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
