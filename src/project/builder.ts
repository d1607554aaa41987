import type { Io } from './io.ts';
import type { Project, ProjectOptions } from './project.ts';
import type { Workspace } from './workspace.ts';

/** The part of a project that builds decks. */
export type Builder = Pick<Project, 'build' | 'check' | 'changed'>;

export type OpenBuilder = (io: Io, workspace: Workspace, options: ProjectOptions) => Promise<Builder>;
