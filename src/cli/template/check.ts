import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Template } from '../../model/template.ts';
import type { Io } from '../../project/io.ts';
import { SPECIMEN_OUTLINE, withSpecimens } from '../../project/specimen-deck.ts';
import type { Presentation, Printout, Program } from '../command.ts';
import { answerFromTemplate, type NamedTemplateOptions } from './answer.ts';

/**
 * Checks a template by itself: all that is found where it is read (contrast, sizes, fonts, slots that are never reached),
 * and whether each layout holds slides with much on them, in both languages.
 */
export function checkTemplate(
  options: NamedTemplateOptions,
  presentation: Presentation,
  io: Io,
  program: Program,
): Promise<Printout> {
  return answerFromTemplate('template check', options, presentation, io, async (read, workspace, isSound) => {
    const { template } = read;
    if (!template || !isSound) return { lines: [], json: { template: options.name } };
    const pretended = withSpecimens(io, workspace, template, ['much']);
    const project = await program.open(pretended, workspace, { draft: false });
    const compiled = await project.check(SPECIMEN_OUTLINE);
    const diagnostics = compiled.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((found) => atLayout(found, template));
    const layouts = template.layouts.length;
    const lines =
      diagnostics.length === 0 ? [`${options.name}: ${layouts} layouts hold much, in English and French`] : [];
    return { lines, json: { template: options.name, layouts }, diagnostics };
  });
}

/** The specimen slides are nobody's file: what is found on one is told at its layout. */
function atLayout({ span: _, ...found }: Diagnostic, { layouts }: Template): Diagnostic {
  const slide = found.at?.kind === 'slide' ? String(found.at.slide) : '';
  const layout = layouts
    .filter(({ name }) => slide.startsWith(`${name}-`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return { ...found, ...(layout && { span: layout.span }) };
}
