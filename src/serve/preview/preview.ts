import type { Io } from '../../project/io.ts';
import type { Project } from '../../project/project.ts';
import type { WorkspaceFacts } from '../../project/read-facts.ts';
import { briefName } from '../../project/select-briefs.ts';
import type { Workspace } from '../../project/workspace.ts';
import { listOutlines } from '../../project/workspace-files.ts';
import type { Opening } from '../editors.ts';
import type { Begin } from './beginning.ts';
import type { Sessions } from './sessions.ts';

/** What the pages of a preview are made from. */
export interface Preview {
  readonly io: Io;
  readonly workspace: Workspace;
  readonly project: Pick<Project, 'outline' | 'build'>;
  readonly sessions: Sessions;
  /** The facts of the workspace as they stand now. */
  readonly facts: () => WorkspaceFacts;
  /** Reads all files anew, whatever was told of them: not every disk tells of every change. Settles when it is seen. */
  readonly lookAnew: () => Promise<void>;
  readonly begin: Begin;
  /** One of `EDITOR_NAMES`; undefined: places are opened by whatever the system has for such files. */
  readonly editor: string | undefined;
  readonly start: (opening: Opening) => Promise<boolean>;
  /** Opens a file by its absolute path as a double click would. */
  readonly show: (path: string) => Promise<boolean>;
}

/** The outline of a brief by its name; undefined if there is none. */
export function outlineNamed({ io, workspace }: Preview, name: string | null): string | undefined {
  return listOutlines(io, workspace).value.find((path) => briefName(path) === name);
}
