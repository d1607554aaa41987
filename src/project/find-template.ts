import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Spanned } from '../model/span.ts';
import type { TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Io } from './io.ts';
import type { Workspace } from './workspace.ts';
import { templateFiles, templateNames } from './workspace-files.ts';

/** A template's name, and where it is written if a file names it. */
export type NamedTemplate = Pick<Spanned<string>, 'value'> & Partial<Spanned<string>>;

/**
 * The files of the template that an outline names, then those of the template it extends, and so
 * on. Empty, with a finding, if one of them doesn't exist or extends itself through others.
 *
 * @param parentOf - reads from a template's files which template it extends
 */
export function findTemplate(
  io: Io,
  workspace: Workspace,
  template: NamedTemplate,
  parentOf: (files: readonly TextFile[]) => Spanned<string> | undefined,
): Outcome<readonly TemplateSource[]> {
  const { value: names, diagnostics } = templateNames(io, workspace);
  if (diagnostics.length > 0) return { value: [], diagnostics };
  if (!names.includes(template.value)) {
    const message = `there is no template called ${template.value}`;
    const meant = nearest(template.value, names);
    const list = names.length === 0 ? 'templates/ holds no template' : `templates/ holds: ${names.join(', ')}`;
    const hint = meant ? `did you mean ${meant}?` : list;
    return { value: [], diagnostics: [diagnostic('template/unknown', { message, span: template.span, hint })] };
  }
  const chain: TemplateSource[] = [];
  for (let next: NamedTemplate | undefined = template; next; ) {
    const { value: name, span }: NamedTemplate = next;
    if (chain.some((source) => source.name === name)) {
      const way = [...chain.map((source) => source.name), name].join(' extends ');
      const hint = 'let one of them extend another template, or none';
      return {
        value: [],
        diagnostics: [
          diagnostic('template/extends-itself', { message: `a template extends itself: ${way}`, span, hint }),
        ],
      };
    }
    if (!names.includes(name)) {
      const meant = nearest(name, names);
      const message = `there is no template called ${name} to extend`;
      const hint = meant ? `did you mean ${meant}?` : `templates/ holds: ${names.join(', ')}`;
      return { value: [], diagnostics: [diagnostic('template/unknown-parent', { message, span, hint })] };
    }
    const read = templateFiles(io, workspace, name);
    if (read.diagnostics.length > 0) return { value: [], diagnostics: read.diagnostics };
    chain.push({ name, files: read.value });
    next = parentOf(read.value);
  }
  return { value: chain, diagnostics: [] };
}
