import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Template } from '../../model/template.ts';
import type { Io } from '../io.ts';
import type { OpenProject } from '../open-project.ts';
import { SPECIMEN_OUTLINE, withSpecimens } from '../specimen-deck.ts';
import type { Tell } from '../tell.ts';
import type { Workspace } from '../workspace.ts';

/**
 * The errors in the layouts of a sound template: checks whether each holds slides with much
 * content, in every language.
 */
export async function checkTemplate(
  io: Io,
  workspace: Workspace,
  template: Template,
  open: OpenProject,
  tell: Tell,
): Promise<readonly Diagnostic[]> {
  const pretended = withSpecimens(io, workspace, template, ['much']);
  const builder = await open(pretended, workspace, { draft: false });
  const checked = await builder.check(SPECIMEN_OUTLINE, tell);
  return checked.diagnostics.filter(({ severity }) => severity === 'error').map((found) => atLayout(found, template));
}

/** The specimen slides are in no real file, so a finding on one is reported at its layout. */
function atLayout({ span: _, ...found }: Diagnostic, { layouts }: Template): Diagnostic {
  const slide = found.at?.kind === 'slide' ? String(found.at.slide) : '';
  const layout = layouts
    .filter(({ name }) => slide.startsWith(`${name}-`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return { ...found, ...(layout && { span: layout.span }) };
}
