import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import type { FolderEntry, Io } from './io.ts';
import { entriesInside, filesUnder, readAll } from './read-inside.ts';
import { BRIEFS, FACTS, TEMPLATES, type Workspace } from './workspace.ts';

const OUTLINE = /\.ya?ml$/;
export const FACT_FILE = /\.(ya?ml|csv)$/;
const TEMPLATE_FILE = /\.(ya?ml|hbs)$|\/assets\/fonts\/[^/]+\.json$/;
const MASTER_FILE = /\.(?:pptx|potx)$/i;

/** Every outline, sorted: the YAML files under `briefs/` that are not in a `facts/` folder. */
export function listOutlines(io: Io, workspace: Workspace): Outcome<readonly string[]> {
  const walk = filesUnder(io, workspace, BRIEFS, (folder) => folder !== FACTS);
  return { ...walk, value: walk.value.filter((path) => OUTLINE.test(path)) };
}

/** The folders under `briefs/` that hold facts in a `facts/` of their own, sorted. */
export function factFolders(io: Io, workspace: Workspace): Outcome<readonly string[]> {
  const walk = filesUnder(io, workspace, BRIEFS, () => true);
  const folders = walk.value.flatMap((path) => {
    const at = path.indexOf(`/${FACTS}/`);
    return at >= 0 && FACT_FILE.test(path) ? [path.slice(0, at)] : [];
  });
  return { value: [...new Set(folders)].sort(), diagnostics: walk.diagnostics };
}

/** The names of the template folders, sorted. A link that leads nowhere is one too, so that reading it is told of. */
export function templateNames(io: Io, workspace: Workspace): Outcome<readonly string[]> {
  return namesIn(io, workspace, ({ name, kind }) => kind !== 'file' && !MASTER_FILE.test(name));
}

/** The names of the PowerPoint files in `templates/`, each of which is a template, sorted. */
export function masterFileNames(io: Io, workspace: Workspace): Outcome<readonly string[]> {
  return namesIn(
    io,
    workspace,
    ({ name, kind }) => kind !== 'folder' && MASTER_FILE.test(name) && !name.startsWith('~$'),
  );
}

function namesIn(io: Io, workspace: Workspace, is: (entry: FolderEntry) => boolean): Outcome<readonly string[]> {
  const { value, diagnostics } = entriesInside(io, workspace, TEMPLATES);
  return {
    value: value.filter((entry) => !entry.name.startsWith('.') && is(entry)).map(({ name }) => name),
    diagnostics,
  };
}

/**
 * A template's YAML and Handlebars files and its font tables, sorted by path. Empty if no template
 * has the name.
 */
export function templateFiles(io: Io, workspace: Workspace, name: string): Outcome<readonly TextFile[]> {
  const names = templateNames(io, workspace);
  if (!names.value.includes(name)) return { value: [], diagnostics: names.diagnostics };
  const walk = filesUnder(io, workspace, `${TEMPLATES}/${name}`, () => true);
  const read = readAll(
    io,
    workspace,
    walk.value.filter((path) => TEMPLATE_FILE.test(path)),
  );
  return { ...read, diagnostics: [...walk.diagnostics, ...read.diagnostics] };
}
