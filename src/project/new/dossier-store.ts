import type { FactStore } from '../../facts/store.ts';
import type { Io } from '../io.ts';
import { openProject } from '../project.ts';
import { BRIEFS, type Workspace } from '../workspace.ts';

/** All that a dossier sees: its facts, sources, measures and names. What can’t be read is left out. */
export async function dossierStore(io: Io, workspace: Workspace, dossier: string): Promise<FactStore> {
  const { value } = await openProject(io, workspace, { draft: false }).store(folderOf(dossier));
  return value;
}

/** From the workspace’s root. */
export function folderOf(dossier: string): string {
  return `${BRIEFS}/${dossier}`;
}
