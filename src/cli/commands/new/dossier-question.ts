import { dossierHere, dossiersIn } from '../../../project/new/dossiers.ts';
import type { Step } from '../../../project/new/question.ts';
import type { Workspace } from '../../../project/workspace.ts';
import type { Surroundings } from '../../command.ts';

/** Asks which dossier, unless there is one only; that of the current folder is the first choice. */
export function dossierStep(workspace: Workspace, { io }: Surroundings): Step {
  const names = dossiersIn(io, workspace);
  const here = dossierHere(io, workspace, names) ?? (names.length === 1 ? names[0] : undefined);
  return () => ({
    option: 'dossier',
    asks: 'Which dossier?',
    otherwise: here,
    choices: names.map((value) => ({ value })),
  });
}
