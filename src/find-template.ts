import { diagnostic, type Outcome } from './diagnostics/diagnostic.ts';
import type { Io } from './io.ts';
import type { Spanned } from './model/span.ts';
import type { TextFile } from './model/text-file.ts';
import { templateFiles, templateNames, type Workspace } from './workspace.ts';

/** The files of the template that an outline names; none, with the reason, where there is no such template. */
export function findTemplate(io: Io, workspace: Workspace, template: Spanned<string>): Outcome<readonly TextFile[]> {
  const names = templateNames(io, workspace);
  if (names.includes(template.value)) return templateFiles(io, workspace, template.value);
  return {
    value: [],
    diagnostics: [
      diagnostic('template/unknown', {
        message: `there is no template called ${template.value}`,
        span: template.span,
        hint: names.length === 0 ? 'templates/ holds no template' : `templates/ holds: ${names.join(', ')}`,
      }),
    ],
  };
}
