import { SETTINGS_FILE } from '../../model/settings.ts';
import type { Io } from '../../project/io.ts';
import type { Project } from '../../project/project.ts';
import { readFacts, type WorkspaceFacts } from '../../project/read-facts.ts';
import type { ProjectOptions } from '../../project/reading.ts';
import { watchWorkspace } from '../../project/watch.ts';
import { BRIEFS, TEMPLATES, type Workspace } from '../../project/workspace.ts';
import { listen } from '../listen.ts';
import { openBySystem, startProgram } from '../start-program.ts';
import type { Begin } from './beginning.ts';
import type { Preview } from './preview.ts';
import { openSessions } from './sessions.ts';
import { previewSite } from './site.ts';

export interface PreviewOptions {
  readonly io: Io;
  readonly workspace: Workspace;
  readonly open: (options: ProjectOptions) => Promise<Project>;
  readonly begin: Begin;
  /** One of `EDITOR_NAMES`. */
  readonly editor: string | undefined;
  /** Is told of an exception. */
  readonly fault: (error: unknown) => void;
  /** Is called when files change: the program stays. */
  readonly stay: (() => void) | undefined;
}

export interface StartedPreview {
  readonly address: string;
  /** Opens an address in the browser. */
  readonly show: (address: string) => Promise<boolean>;
  /** Ends the server and what it watches. */
  readonly close: () => Promise<void>;
}

/** All that decks are made from. */
const EVERYTHING = [BRIEFS, TEMPLATES, SETTINGS_FILE];

/** Serves the pages of a workspace and keeps them in step with its files. */
export async function startPreview(options: PreviewOptions): Promise<StartedPreview> {
  const { io, workspace, open, begin, editor, fault, stay } = options;
  const project = await open({ draft: false, remembers: true });
  const sessions = openSessions(project, (template) => open({ draft: false, remembers: true, template }), fault);
  let facts: WorkspaceFacts | undefined;
  const renew = async (paths: readonly string[]): Promise<void> => {
    stay?.();
    facts = undefined;
    await sessions.changed(paths);
  };
  const preview: Preview = {
    io,
    workspace,
    project,
    sessions,
    facts: () => {
      facts ??= readFacts(io, workspace).value;
      return facts;
    },
    lookAnew: () => renew(EVERYTHING),
    begin,
    editor,
    start: async (opening) => opening.kind === 'program' && startProgram(opening.program, opening.args),
    show: (path) => openBySystem(path),
  };
  const unwatch = await watchWorkspace(
    workspace,
    (paths) => void renew(paths).catch(fault),
    (words) => io.err(`${words}\n`),
  );
  const { address, close } = await listen(previewSite(preview, fault));
  return {
    address,
    show: (each) => openBySystem(each),
    close: async () => {
      await unwatch();
      await close();
    },
  };
}
