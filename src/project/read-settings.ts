import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { DEFAULT_SETTINGS, type WorkspaceSettings } from '../model/settings.ts';
import type { Io } from './io.ts';
import { parseSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

const FILE = 'briefdeck.yaml';

/** The settings of a workspace; the defaults if it has none. */
export function readSettings(io: Io, workspace: Workspace): Outcome<WorkspaceSettings> {
  const text = io.readText(join(workspace.root, FILE));
  return text === undefined ? { value: DEFAULT_SETTINGS, diagnostics: [] } : parseSettings(FILE, text);
}
