import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Texts } from '../../model/language.ts';
import type { Io } from '../io.ts';
import { readTemplate } from '../read-template.ts';
import type { Workspace } from '../workspace.ts';
import { masterFileNames, templateNames } from '../workspace-files.ts';

export interface ListedTemplate {
  readonly name: string;
  readonly label: Texts;
  readonly extends?: string;
  /** Names, in the template's order. */
  readonly layouts: readonly string[];
}

/**
 * The templates of the workspace: its folders, then its PowerPoint files. One that can't be read
 * has no layouts.
 */
export async function listTemplates(io: Io, workspace: Workspace): Promise<Outcome<readonly ListedTemplate[]>> {
  const found = gatherFindings();
  const templates: ListedTemplate[] = [];
  for (const name of [...found.take(templateNames(io, workspace)), ...found.take(masterFileNames(io, workspace))]) {
    const read = found.take(await readTemplate(io, workspace, name));
    const [, parent] = read?.chain ?? [];
    templates.push({
      name,
      label: read?.template?.label ?? {},
      ...(parent && { extends: parent.name }),
      layouts: read?.template?.layouts.map((layout) => layout.name) ?? [],
    });
  }
  return found.with(templates);
}
