import type { Io } from './io.ts';
import type { Project } from './project.ts';
import type { ProjectOptions } from './reading.ts';
import type { Workspace } from './workspace.ts';

/** How commands come by a project: `openProject`, loaded when it is needed. */
export type OpenProject = (io: Io, workspace: Workspace, options: ProjectOptions) => Promise<Project>;
