import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { findWorkspace } from '../project/find-workspace.ts';
import type { ReadTemplate } from '../project/read-template.ts';
import { templateName } from '../project/templates/template-name.ts';
import type { Workspace } from '../project/workspace.ts';
import { type Answer, NOTHING, printed } from './answer.ts';
import { type Exit, type Given, type Printout, type Surroundings, WrongUse } from './command.ts';
import type { ANSWERING } from './shared-options.ts';

type SoundTemplate = ReadTemplate & { readonly template: NonNullable<ReadTemplate['template']> };

/**
 * Answers from a workspace. Exit 1 if an error is found, 2 if there is no workspace or no template
 * of the name.
 */
export async function answerInWorkspace(
  command: string,
  given: Given<typeof ANSWERING>,
  around: Surroundings,
  answer: (workspace: Workspace) => Promise<Answer>,
): Promise<Printout> {
  const workspace = findWorkspace(around.io, given.root);
  if (!workspace.value) {
    return printed(command, 2, { ...NOTHING, diagnostics: workspace.diagnostics }, [], given, around);
  }
  const answered = await answer(workspace.value);
  return printed(command, exitOf(answered.diagnostics ?? []), answered, [], given, around);
}

/**
 * Answers from a template, and reports everything found in it. Exit 1 if an error is found, 2 if
 * there is no workspace or no template of the name.
 */
export async function answerFromTemplate(
  command: string,
  given: Given<typeof ANSWERING>,
  name: string,
  around: Surroundings,
  answer: (read: ReadTemplate, workspace: Workspace, isSound: boolean) => Promise<Answer | WrongUse>,
): Promise<Printout | WrongUse> {
  const { io } = around;
  const workspace = findWorkspace(io, given.root);
  if (!workspace.value) {
    return printed(command, 2, { ...NOTHING, diagnostics: workspace.diagnostics }, [], given, around);
  }
  const { readTemplate } = await import('../project/read-template.ts');
  const { value: read, diagnostics } = await readTemplate(io, workspace.value, templateName(name));
  if (!read) return printed(command, exitOf(diagnostics), { ...NOTHING, diagnostics }, [], given, around);
  const answered = await answer(read, workspace.value, !hasErrors(diagnostics));
  if (answered instanceof WrongUse) return answered;
  const found = [...diagnostics, ...(answered.diagnostics ?? [])];
  const texts = read.chain.flatMap(({ files }) => files);
  return printed(command, exitOf(found), { ...answered, diagnostics: found }, texts, given, around);
}

/**
 * As `answerFromTemplate`, but `answer` gets only a template without errors.
 *
 * @param otherwise - the JSON that any other template is answered with
 */
export function answerFromSoundTemplate(
  command: string,
  given: Given<typeof ANSWERING>,
  name: string,
  around: Surroundings,
  otherwise: Answer['json'],
  answer: (read: SoundTemplate, workspace: Workspace) => Promise<Answer | WrongUse>,
): Promise<Printout | WrongUse> {
  return answerFromTemplate(command, given, name, around, async (read, workspace, isSound) => {
    const { template } = read;
    return template && isSound ? answer({ ...read, template }, workspace) : { lines: [], json: otherwise };
  });
}

function exitOf(found: readonly Diagnostic[]): Exit {
  if (found.some(({ code }) => code === 'template/unknown')) return 2;
  return hasErrors(found) ? 1 : 0;
}
