import { dirname, relative, resolve } from 'node:path';
import type { Io, OutputFile } from './io.ts';
import { realPathInside } from './read-inside.ts';
import { slashed } from './slashed.ts';
import type { Workspace } from './workspace.ts';

/** The links through which files would be written to folders outside the workspace, once each, from the root. */
export function linksOut(io: Io, workspace: Workspace, files: readonly OutputFile[]): readonly string[] {
  const folders = new Set(files.map(({ path }) => dirname(resolve(io.cwd, path))));
  return [...new Set([...folders].flatMap((folder) => linkOut(io, workspace, folder) ?? []))];
}

/** The first thing on the way down that lies outside. What is missing yet is made where its parent lies. */
function linkOut(io: Io, workspace: Workspace, folder: string): string | undefined {
  let link: string | undefined;
  for (let at = folder; at !== workspace.root; at = dirname(at)) {
    const path = slashed(relative(workspace.root, at));
    const { kind } = realPathInside(io, workspace, path);
    if (kind === 'outside') link = path;
    else if (kind !== 'absent') return link;
    if (dirname(at) === at) break;
  }
  return link;
}
