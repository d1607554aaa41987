import { join } from 'node:path';
import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { DEFAULT_SETTINGS, type WorkspaceSettings } from '../model/settings.ts';
import type { Io } from './io.ts';
import { parseSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

const FILE = 'briefdeck.yaml';

/**
 * The settings of a workspace; the defaults if it has none. They guard what may be built, so a file that
 * is there and can't be read, or has nearly their name, is an error and not a workspace without settings.
 */
export function readSettings(io: Io, workspace: Workspace): Outcome<WorkspaceSettings> {
  const text = io.readText(join(workspace.root, FILE));
  if (text !== undefined) return parseSettings(FILE, text);
  const name = io.list(workspace.root).find((each) => /^briefdeck\.ya?ml\/?$/i.test(each));
  if (name === undefined) return { value: DEFAULT_SETTINGS, diagnostics: [] };
  const isOwn = name === FILE || name === `${FILE}/`;
  const found = isOwn
    ? diagnostic('workspace/cannot-read', {
        message: `${FILE} is there and can’t be read`,
        hint: 'see whether you may read it, or where its link leads',
      })
    : diagnostic('settings/wrong-name', {
        message: `the settings are called ${name}`,
        hint: `rename the file to ${FILE}`,
      });
  return { value: DEFAULT_SETTINGS, diagnostics: [found] };
}
