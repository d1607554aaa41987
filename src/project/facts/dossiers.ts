import { join, relative, resolve } from 'node:path';
import { nearest } from '../../diagnostics/nearest.ts';
import { currentFolder } from '../from-here.ts';
import type { Io } from '../io.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import { slashed } from '../slashed.ts';
import { BRIEFS, type Workspace } from '../workspace.ts';

/**
 * The name of a folder of facts: `canada-mali` for `briefs/canada-mali`, and `briefs` for the
 * folder that every brief sees.
 */
export function dossierOf(folder: string): string {
  return folder.startsWith(`${BRIEFS}/`) ? folder.slice(BRIEFS.length + 1) : folder;
}

/** What the name of a folder, as the user gave it, refers to. */
export type NamedFolder =
  /** Its path from the workspace's root. */
  | { readonly kind: 'known'; readonly folder: string }
  /** There are no facts. `meant`: the dossier that was probably meant. */
  | { readonly kind: 'unknown'; readonly meant: string | undefined };

/**
 * The folder that a name refers to: a path from the current folder, or one from `briefs/`. There
 * must be facts in or below it.
 */
export function folderNamed(io: Io, workspace: Workspace, { views }: WorkspaceFacts, name: string): NamedFolder {
  const here = resolve(currentFolder(io), name);
  const paths = [relative(workspace.root, here), join(BRIEFS, name)].map((path) => slashed(path).replace(/\/$/, ''));
  const folder = paths.find((path) => path === '' || views.some((view) => `${view.folder}/`.startsWith(`${path}/`)));
  if (folder !== undefined) return { kind: 'known', folder: folder === '' ? BRIEFS : folder };
  return {
    kind: 'unknown',
    meant: nearest(
      name,
      views.map((view) => dossierOf(view.folder)),
    ),
  };
}
