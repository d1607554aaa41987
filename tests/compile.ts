import type { Outcome } from '../src/diagnostics/diagnostic.ts';
import type { Io } from '../src/project/io.ts';
import type { LaidOutDeck } from '../src/project/lay-out-brief.ts';
import type { LaidOutBrief } from '../src/project/lay-out-outline.ts';
import { type BuiltBrief, openProject } from '../src/project/project.ts';
import type { ProjectOptions } from '../src/project/reading.ts';
import type { Workspace } from '../src/project/workspace.ts';
import type { DeckFormat } from '../src/render/renderers.ts';

export type Compilation = BuiltBrief;
export type { LaidOutDeck };

/** Builds one brief in a project of its own. */
export function compile(
  io: Io,
  workspace: Workspace,
  outlinePath: string,
  { to, ...options }: ProjectOptions & { readonly to?: DeckFormat },
): Promise<Outcome<Compilation>> {
  const project = openProject(io, workspace, options);
  return to === undefined ? project.check(outlinePath) : project.build(outlinePath, to);
}

/** Lays one brief out in a project of its own. */
export function compileScenes(
  io: Io,
  workspace: Workspace,
  outlinePath: string,
  options: ProjectOptions,
): Promise<Outcome<LaidOutBrief>> {
  return openProject(io, workspace, options).laidOut(outlinePath);
}
