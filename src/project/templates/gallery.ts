import { join } from 'node:path';
import { hasErrors, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Template } from '../../model/template.ts';
import { FILLINGS } from '../../template/specimen/specimen-outline.ts';
import { type Overwriting, outputFiles, placeDecks } from '../decks/place-decks.ts';
import type { Io } from '../io.ts';
import type { OpenProject } from '../open-project.ts';
import { SPECIMEN_OUTLINE, withSpecimens } from '../specimen-deck.ts';
import type { Tell } from '../tell.ts';
import { OUT, type Workspace } from '../workspace.ts';
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
 * Returns the decks written. What was edited since is guarded as decks of briefs are.
 *
 * @param name - as it was given, for the names of the files
 */
export async function writeGallery(
  io: Io,
  workspace: Workspace,
  name: string,
  template: Template,
  open: OpenProject,
  overwriting: Overwriting,
  tell: Tell,
): Promise<Outcome<readonly GalleryDeck[]>> {
  const pretended = withSpecimens(io, workspace, template, FILLINGS);
  const builder = await open(pretended, workspace, { draft: false });
  const built = await builder.build(SPECIMEN_OUTLINE, 'pptx', tell);
  const errors = built.diagnostics.filter(({ severity }) => severity === 'error').map(({ span: _, ...found }) => found);
  if (hasErrors(errors)) return { value: [], diagnostics: errors };
  const out = join(workspace.root, OUT, 'templates');
  const named = built.value.decks.map((deck) => ({
    deck,
    format: 'pptx' as const,
    name: `${fileName(name)}.gallery`,
    out,
    marks: [],
    hasSheets: false,
  }));
  const { placed, refusals, besides } = await placeDecks(io, named, overwriting);
  if (refusals.length > 0) return { value: [], diagnostics: refusals };
  const written = io.writeAll(outputFiles(placed));
  const decks = placed.map(({ file: { path, sha256, deck } }) => ({
    path,
    language: deck.language,
    slides: deck.slides,
    sha256,
  }));
  return { value: written.value ? decks : [], diagnostics: [...written.diagnostics, ...besides] };
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
