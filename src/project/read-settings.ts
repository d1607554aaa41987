import { join } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { DEFAULT_SETTINGS, SETTINGS_FILE, type WorkspaceSettings } from '../model/settings.ts';
import type { Io } from './io.ts';
import { cannotRead, entriesInside, MOST_TEXT } from './read-inside.ts';
import { parseSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/**
 * The settings of a workspace; the defaults if it has none. They guard what may be built, so a file that
 * is there and can't be read, or has nearly their name, is an error and not a workspace without settings.
 */
export function readSettings(io: Io, workspace: Workspace): Outcome<WorkspaceSettings> {
  const text = io.readText(join(workspace.root, SETTINGS_FILE), MOST_TEXT);
  switch (text.kind) {
    case 'there':
      return parseSettings(SETTINGS_FILE, text.value);
    case 'unreadable':
      return { value: DEFAULT_SETTINGS, diagnostics: [cannotRead(SETTINGS_FILE, text.obstacle)] };
    case 'absent':
      return { value: DEFAULT_SETTINGS, diagnostics: wronglyNamed(io, workspace) };
    default:
      return text satisfies never;
  }
}

function wronglyNamed(io: Io, workspace: Workspace): readonly Diagnostic[] {
  const { value: entries, diagnostics } = entriesInside(io, workspace, '');
  const name = entries.map((entry) => entry.name).find((each) => /^briefdeck\.ya?ml$/i.test(each));
  if (name === undefined) return diagnostics;
  const message = `the settings are called ${name}`;
  return [diagnostic('settings/wrong-name', { message, hint: `rename the file to ${SETTINGS_FILE}` })];
}
