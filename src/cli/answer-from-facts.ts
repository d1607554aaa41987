import { findWorkspace } from '../project/find-workspace.ts';
import type { WorkspaceFacts } from '../project/read-facts.ts';
import { partOf, type Tell } from '../project/tell.ts';
import type { Workspace } from '../project/workspace.ts';
import { type Answer, NOTHING, printed } from './answer.ts';
import { type Given, type Printout, type Surroundings, WrongUse } from './command.ts';
import type { ANSWERING } from './shared-options.ts';
import { withProgress } from './with-progress.ts';

/**
 * Reads the workspace's facts and answers from them. Errors in files of facts are reported, since a
 * fact may be missing because of them; mistakes in outlines are left to `check`. Exit 1 if a file
 * of facts has an error, 2 if there is no workspace.
 */
export async function answerFromFacts(
  command: string,
  given: Given<typeof ANSWERING>,
  around: Surroundings,
  answer: (facts: WorkspaceFacts, workspace: Workspace, tell: Tell) => Answer | WrongUse | Promise<Answer | WrongUse>,
): Promise<Printout | WrongUse> {
  const { io } = around;
  const workspace = findWorkspace(io, given.root);
  if (!workspace.value) {
    return printed(command, 2, { ...NOTHING, diagnostics: workspace.diagnostics }, [], given, around);
  }
  const { value: found } = workspace;
  const { readFacts } = await import('../project/read-facts.ts');
  const [read, answered] = await withProgress(around, given, async (tell) => {
    const facts = readFacts(io, found, partOf(tell, 0, READ));
    return [facts, await answer(facts.value, found, partOf(tell, READ, 1))] as const;
  });
  const outlines = new Set(read.value.views.flatMap((view) => view.outlines.map(({ file }) => file)));
  const wrong = read.diagnostics.filter(
    ({ severity, span, code }) =>
      severity === 'error' &&
      !outlines.has(span?.file ?? '') &&
      (isOfFacts(span?.file) || code === 'input/wrong-folder'),
  );
  if (answered instanceof WrongUse) return answered;
  const diagnostics = [...wrong, ...(answered.diagnostics ?? [])];
  const exit = wrong.length > 0 ? 1 : 0;
  return printed(command, exit, { ...answered, diagnostics }, read.value.texts, given, around);
}

/** How much of the time goes by until the facts are read, where an answer takes long at all. */
const READ = 1 / 4;

/**
 * Whether a file may be one of facts. An outline that can't be read is not among the known
 * outlines, but it lies outside the folders of facts.
 */
function isOfFacts(file: string | undefined): boolean {
  return file === undefined || file.includes('/facts/');
}
