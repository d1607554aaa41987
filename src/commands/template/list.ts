import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Io } from '../../io.ts';
import { readTemplate } from '../../read-template.ts';
import { templateNames } from '../../workspace.ts';
import type { Presentation, Printout } from '../command.ts';
import { columns } from '../facts/columns.ts';
import { answerInWorkspace, type TemplateOptions } from './answer.ts';

/** Lists the templates of the workspace: what each is called, what it extends, and how many layouts it has. */
export function listTemplates(options: TemplateOptions, presentation: Presentation, io: Io): Promise<Printout> {
  return answerInWorkspace('template list', options, presentation, io, (workspace) => {
    const found = gatherFindings();
    const templates = templateNames(io, workspace).map((name) => {
      const read = found.take(readTemplate(io, workspace, name));
      const [, parent] = read?.chain ?? [];
      return {
        name,
        label: read?.template?.label ?? {},
        ...(parent && { extends: parent.name }),
        layouts: read?.template?.layouts.map((layout) => layout.name) ?? [],
      };
    });
    const rows = templates.map(({ name, label, extends: parent, layouts }) => [
      name,
      label.en ?? '',
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
