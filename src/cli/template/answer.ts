import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Io } from '../../project/io.ts';
import { type ReadTemplate, readTemplate } from '../../project/read-template.ts';
import { findWorkspace, type Workspace } from '../../project/workspace.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, printed } from '../facts/answer.ts';

export interface TemplateOptions {
  /** Undefined: the nearest workspace upward. */
  readonly root?: string;
}

export interface NamedTemplateOptions extends TemplateOptions {
  readonly name: string;
}

const NOTHING: Answer = { lines: [], json: {} };

/** Answers from a workspace. Exit 1 where an error is found, 2 where there is no workspace. */
export async function answerInWorkspace(
  command: string,
  options: TemplateOptions,
  presentation: Presentation,
  io: Io,
  answer: (workspace: Workspace) => Answer | Promise<Answer>,
): Promise<Printout> {
  const workspace = findWorkspace(io, options.root);
  if (!workspace.value) return printed(command, 2, NOTHING, workspace.diagnostics, [], presentation, io);
  const answered = await answer(workspace.value);
  const diagnostics = answered.diagnostics ?? [];
  return printed(command, exitOf(diagnostics), answered, diagnostics, [], presentation, io);
}

/**
 * Answers from a template, told with all that is found in it. Exit 1 where an error is found, 2 where there is no
 * template of the name.
 */
export async function answerFromTemplate(
  command: string,
  options: NamedTemplateOptions,
  presentation: Presentation,
  io: Io,
  answer: (read: ReadTemplate, workspace: Workspace, isSound: boolean) => Answer | Promise<Answer>,
): Promise<Printout> {
  const workspace = findWorkspace(io, options.root);
  if (!workspace.value) return printed(command, 2, NOTHING, workspace.diagnostics, [], presentation, io);
  const { value: read, diagnostics } = await readTemplate(io, workspace.value, templateName(options.name));
  if (!read) return printed(command, exitOf(diagnostics), NOTHING, diagnostics, [], presentation, io);
  const answered = await answer(read, workspace.value, !hasErrors(diagnostics));
  const found = [...diagnostics, ...(answered.diagnostics ?? [])];
  const texts = read.chain.flatMap(({ files }) => files);
  return printed(command, exitOf(found), answered, found, texts, presentation, io);
}

/** A PowerPoint file may be named as it lies, by its path from the workspace's root. */
export function templateName(given: string): string {
  return given.replace(/^(?:\.\/)?templates\/(?=.)/, '');
}

function exitOf(found: readonly Diagnostic[]): 0 | 1 | 2 {
  if (found.some(({ code }) => code === 'template/unknown')) return 2;
  return hasErrors(found) ? 1 : 0;
}
