import { join } from 'node:path';
import { hasErrors, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Template } from '../../model/template.ts';
import { FILLINGS } from '../../template/specimen/specimen-outline.ts';
import type { OpenBuilder } from '../builder.ts';
import { sha256 } from '../decks/deck-file.ts';
import { fromHere } from '../from-here.ts';
import type { Io } from '../io.ts';
import { SPECIMEN_OUTLINE, withSpecimens } from '../specimen-deck.ts';
import type { Workspace } from '../workspace.ts';
import { templateName } from './template-name.ts';

export interface GalleryDeck {
  readonly path: string;
  readonly language: Language;
  readonly slides: number;
  readonly sha256: string;
}

/**
 * Writes a deck in each language that shows every layout of a sound template with little content,
 * with much, with a figure of zero and with missing figures: `out/templates/NAME.gallery.en.pptx`.
 * Returns the decks written.
 *
 * @param name - as it was given, for the names of the files
 */
export async function writeGallery(
  io: Io,
  workspace: Workspace,
  name: string,
  template: Template,
  open: OpenBuilder,
): Promise<Outcome<readonly GalleryDeck[]>> {
  const pretended = withSpecimens(io, workspace, template, FILLINGS);
  const builder = await open(pretended, workspace, { draft: false });
  const built = await builder.build(SPECIMEN_OUTLINE, 'pptx');
  const errors = built.diagnostics.filter(({ severity }) => severity === 'error').map(({ span: _, ...found }) => found);
  if (hasErrors(errors)) return { value: [], diagnostics: errors };
  const folder = join(workspace.root, 'out', 'templates');
  const files = built.value.decks.map(({ language, bytes, slides }) => ({
    path: fromHere(io, join(folder, `${fileName(name)}.gallery.${language}.pptx`)),
    bytes,
    language,
    slides,
  }));
  const written = io.writeAll(files);
  const decks = files.map(({ bytes, ...file }) => ({ ...file, sha256: sha256(bytes) }));
  return { value: written.value ? decks : [], diagnostics: written.diagnostics };
}

/**
 * A template's name as part of a file's name: without the extension of a PowerPoint file, and with
 * hyphens for slashes.
 */
function fileName(template: string): string {
  return templateName(template)
    .replace(/\.(?:pptx|potx)$/i, '')
    .replaceAll(/[\\/:]/g, '-');
}
