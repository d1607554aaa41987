import { join } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { sha256 } from '../../project/decks/deck-file.ts';
import { fromHere } from '../../project/from-here.ts';
import type { Io } from '../../project/io.ts';
import { SPECIMEN_OUTLINE, withSpecimens } from '../../project/specimen-deck.ts';
import { FILLINGS } from '../../template/specimen/specimen-outline.ts';
import type { Presentation, Printout, Program } from '../command.ts';
import { answerFromTemplate, type NamedTemplateOptions, templateName } from './answer.ts';

/**
 * Writes a deck in each language that shows every layout of a template with little on it, with much, with nothing as a
 * figure and with figures that are missing: `out/templates/NAME.gallery.en.pptx`.
 */
export function templateGallery(
  options: NamedTemplateOptions,
  presentation: Presentation,
  io: Io,
  program: Program,
): Promise<Printout> {
  return answerFromTemplate('template gallery', options, presentation, io, async (read, workspace, isSound) => {
    if (!read.template || !isSound) return { lines: [], json: { outputs: [] } };
    const pretended = withSpecimens(io, workspace, read.template, FILLINGS);
    const project = await program.open(pretended, workspace, { draft: false });
    const compiled = await project.build(SPECIMEN_OUTLINE, 'pptx');
    const errors = compiled.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ span: _, ...found }) => found);
    if (hasErrors(errors)) return { lines: [], json: { outputs: [] }, diagnostics: errors };
    const files = compiled.value.decks.map(({ language, bytes, slides }) => ({
      path: fromHere(
        io,
        join(workspace.root, 'out', 'templates', `${fileName(options.name)}.gallery.${language}.pptx`),
      ),
      bytes,
      language,
      slides,
    }));
    const written = io.writeAll(files);
    if (!written.value) return { lines: [], json: { outputs: [] }, diagnostics: written.diagnostics };
    const outputs = files.map(({ bytes, ...file }) => ({ ...file, sha256: sha256(bytes) }));
    return {
      lines: outputs.map(({ path, slides }) => `${path}  ${slides} slides`),
      json: { outputs },
      diagnostics: written.diagnostics,
    };
  });
}

/** As a file may be called: a PowerPoint file's name without its ending, and without folders. */
function fileName(template: string): string {
  return templateName(template)
    .replace(/\.(?:pptx|potx)$/i, '')
    .replaceAll(/[\\/:]/g, '-');
}
