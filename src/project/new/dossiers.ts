import { relative } from 'node:path';
import { dirname } from 'node:path/posix';
import { currentFolder } from '../from-here.ts';
import type { Io } from '../io.ts';
import { slashed } from '../slashed.ts';
import { BRIEFS, type Workspace } from '../workspace.ts';
import { factFolders, listOutlines } from '../workspace-files.ts';

/** The folders below `briefs/` that hold briefs or facts, sorted, as they are called from there. */
export function dossiersIn(io: Io, workspace: Workspace): readonly string[] {
  const folders = [...factFolders(io, workspace).value, ...listOutlines(io, workspace).value.map(dirname)];
  const below = folders
    .filter((folder) => folder.startsWith(`${BRIEFS}/`))
    .map((folder) => folder.slice(BRIEFS.length + 1));
  return [...new Set(below)].sort();
}

/** The dossier that the current folder lies in. */
export function dossierHere(io: Io, { root }: Workspace, names: readonly string[]): string | undefined {
  const here = `${slashed(relative(root, currentFolder(io)))}/`;
  return names.findLast((name) => here.startsWith(`${BRIEFS}/${name}/`));
}
