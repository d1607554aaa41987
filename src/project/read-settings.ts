import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { DEFAULT_SETTINGS, SETTINGS_FILE, type WorkspaceSettings } from '../model/settings.ts';
import type { FolderEntry, Io } from './io.ts';
import { cannotRead, entriesInside, MOST_TEXT, outsideRoot, readTextInside } from './read-inside.ts';
import { parseSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/**
 * The settings of a workspace; the defaults if it has none. They guard what may be built, so a file that
 * is there and can't be read, leads outside or is taken for settings by its name or by what it says, is an error and
 * not a workspace without settings.
 */
export function readSettings(io: Io, workspace: Workspace): Outcome<WorkspaceSettings> {
  const text = readTextInside(io, workspace, SETTINGS_FILE, MOST_TEXT);
  switch (text.kind) {
    case 'there':
      return parseSettings(SETTINGS_FILE, text.value);
    case 'outside':
      return { value: DEFAULT_SETTINGS, diagnostics: [outsideRoot(SETTINGS_FILE)] };
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
  const meant = entries.find((entry) => isMeantAsSettings(io, workspace, entry));
  if (meant === undefined) return diagnostics;
  const message = `the settings are called “${meant.name}”`;
  const hint = `rename the file to ${SETTINGS_FILE}, or delete it if it should not count`;
  return [diagnostic('settings/wrong-name', { message, hint })];
}

/** The letters of names that are those of settings, whatever was put before, between or behind them. */
const SETTINGS_NAME = /^briefdeck(?:ya?ml|json|toml|conf|settings|rc)/;
const DOCUMENT = /\.(?:md|markdown|html?)$/i;
/** A key that settings alone have, in YAML, JSON or a list of `key = value`. */
const SETTINGS_KEY = /^[\s{]*["']?(?:highest-marking|levels)["']?\s*[:=]/m;
/** In bytes. Settings are far smaller. */
const MOST_SETTINGS = 2 ** 16;

/** `briefdeck.yaml.txt`, as Notepad saves it, `.briefdeck.yaml`, `briefdeck (1).yaml`, `briefdeck.json`, or `briefdeck.txt` that holds settings. */
function isMeantAsSettings(io: Io, workspace: Workspace, { name, kind }: FolderEntry): boolean {
  const letters = name.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '');
  if (kind === 'folder' || DOCUMENT.test(name) || !letters.startsWith('briefdeck')) return false;
  if (SETTINGS_NAME.test(letters)) return true;
  const text = readTextInside(io, workspace, name, MOST_SETTINGS);
  return text.kind === 'there' && SETTINGS_KEY.test(text.value);
}
