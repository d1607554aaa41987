import { resolve } from 'node:path';
import { diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';
import { cannotRead } from './read-inside.ts';
import { BRIEFS, type Workspace } from './workspace.ts';

/**
 * The workspace: `root`, which must hold `briefs/`, or else the nearest folder that does, from the
 * current one upward.
 */
export function findWorkspace(io: Io, root?: string): Outcome<Workspace | undefined> {
  const named = root ?? io.cwd;
  const start = io.realPath(root === undefined ? io.cwd : resolve(io.cwd, root));
  if (start.kind === 'absent') return notFound(`there is no folder ${named}`);
  if (start.kind === 'unreadable') return refused(cannotRead(named, start.obstacle));
  if (root !== undefined && isNoFolder(io, start.value)) return notFound(`${root} is no folder`);
  if (root !== undefined)
    return workspaceIn(io, start.value, root) ?? notFound(`${root} holds no folder called ${BRIEFS}`);
  for (let folder = start.value; ; folder = resolve(folder, '..')) {
    const found = workspaceIn(io, folder, folder);
    if (found) return found;
    if (resolve(folder, '..') === folder) break;
  }
  return notFound(`neither this folder nor one above it holds a folder called ${BRIEFS}`);
}

function isNoFolder(io: Io, path: string): boolean {
  const entries = io.list(path);
  return entries.kind === 'unreadable' && (entries.obstacle.kind === 'file' || entries.obstacle.kind === 'special');
}

/** Undefined if the folder can be read and holds no `briefs/`. */
function workspaceIn(io: Io, folder: string, named: string): Outcome<Workspace | undefined> | undefined {
  const entries = io.list(folder);
  if (entries.kind === 'absent') return undefined;
  if (entries.kind === 'unreadable') return refused(cannotRead(named, entries.obstacle));
  const kind = entries.value.find(({ name }) => name === BRIEFS)?.kind;
  if (kind === 'broken-link') return refused(cannotRead(`${named}/${BRIEFS}`, { kind: 'broken-link' }));
  return kind === 'folder' ? { value: { root: folder }, diagnostics: [] } : undefined;
}

function notFound(message: string): Outcome<undefined> {
  const hint = 'change to a folder of the workspace, or name its root with --root';
  return refused(diagnostic('workspace/not-found', { message, hint }));
}
