import { gatherFindings } from '../../diagnostics/findings.ts';
import { MAIN_LANGUAGE } from '../../language/languages.ts';
import type { Texts } from '../../model/language.ts';
import type { Io } from '../../project/io.ts';
import { readTemplate } from '../../project/read-template.ts';
import { masterFileNames, templateNames } from '../../project/workspace.ts';
import type { Presentation, Printout } from '../command.ts';
import { columns } from '../facts/columns.ts';
import { answerInWorkspace, type TemplateOptions } from './answer.ts';

interface ListedTemplate {
  readonly name: string;
  readonly label: Texts;
  readonly extends?: string;
  readonly layouts: readonly string[];
}

/** Lists the templates of the workspace: what each is called, what it extends, and how many layouts it has. */
export function listTemplates(options: TemplateOptions, presentation: Presentation, io: Io): Promise<Printout> {
  return answerInWorkspace('template list', options, presentation, io, async (workspace) => {
    const found = gatherFindings();
    const templates: ListedTemplate[] = [];
    for (const name of [...templateNames(io, workspace), ...masterFileNames(io, workspace)]) {
      const read = found.take(await readTemplate(io, workspace, name));
      const [, parent] = read?.chain ?? [];
      templates.push({
        name,
        label: read?.template?.label ?? {},
        ...(parent && { extends: parent.name }),
        layouts: read?.template?.layouts.map((layout) => layout.name) ?? [],
      });
    }
    const rows = templates.map(({ name, label, extends: parent, layouts }) => [
      name,
      label[MAIN_LANGUAGE] ?? '',
      parent ?? '',
      String(layouts.length),
    ]);
    const headings = [{ name: 'NAME' }, { name: 'LABEL' }, { name: 'EXTENDS' }, { name: 'LAYOUTS' }];
    return {
      lines: rows.length === 0 ? [] : columns(headings, rows),
      json: { templates },
      diagnostics: found.with(undefined).diagnostics,
    };
  });
}
