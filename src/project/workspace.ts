import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Io } from './io.ts';

/** Where briefs, facts and templates are. Paths inside it are relative to `root`, with `/`. */
export interface Workspace {
  /** Absolute, symbolic links resolved. */
  readonly root: string;
}

/** The folder that holds the briefs. A workspace is recognised by it. */
export const BRIEFS = 'briefs';
export const FACTS = 'facts';
const TEMPLATES = 'templates';

/** In UTF-16 units. Far more than people write, yet enough for a file of facts from a data set. */
const LONGEST_TEXT = 20_000_000;

const OUTLINE = /\.ya?ml$/;
export const FACT_FILE = /\.(ya?ml|csv)$/;
const TEMPLATE_FILE = /\.(ya?ml|hbs)$|\/assets\/fonts\/[^/]+\.json$/;

/**
 * The workspace: `root`, which must hold `briefs/`, or else the nearest folder that does, from the
 * current one upward.
 */
export function findWorkspace(io: Io, root?: string): Outcome<Workspace | undefined> {
  const start = io.realPath(root === undefined ? io.cwd : resolve(io.cwd, root));
  if (start === undefined) return notFound(`there is no folder ${root ?? io.cwd}`);
  if (holdsBriefs(io, start)) return { value: { root: start }, diagnostics: [] };
  if (root !== undefined) return notFound(`${root} holds no folder called ${BRIEFS}`);
  for (let folder = start; resolve(folder, '..') !== folder; ) {
    folder = resolve(folder, '..');
    if (holdsBriefs(io, folder)) return { value: { root: folder }, diagnostics: [] };
  }
  return notFound(`neither this folder nor one above it holds a folder called ${BRIEFS}`);
}

function holdsBriefs(io: Io, folder: string): boolean {
  return io.list(folder).includes(`${BRIEFS}/`);
}

function notFound(message: string): Outcome<undefined> {
  const hint = 'change to a folder of the workspace, or name its root with --root';
  return { value: undefined, diagnostics: [diagnostic('workspace/not-found', { message, hint })] };
}

/**
 * The absolute real path of something in the workspace; undefined if nothing is there or a link
 * leads outside. `path` is relative to the root.
 */
export function realPathInside(io: Io, workspace: Workspace, path: string): string | undefined {
  const real = io.realPath(join(workspace.root, path));
  return real !== undefined && isInside(workspace.root, real) ? real : undefined;
}

function isInside(root: string, path: string): boolean {
  const from = relative(root, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

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

/** The names of the template folders, sorted. */
export function templateNames(io: Io, workspace: Workspace): readonly string[] {
  return io
    .list(join(workspace.root, TEMPLATES))
    .filter((name) => name.endsWith('/'))
    .map((name) => name.slice(0, -1));
}

/** The names of the PowerPoint files in `templates/`, each of which is a template, sorted. */
export function masterFileNames(io: Io, workspace: Workspace): readonly string[] {
  return io
    .list(join(workspace.root, TEMPLATES))
    .filter((name) => /\.(?:pptx|potx)$/i.test(name) && !name.startsWith('~$'));
}

/**
 * A template's YAML and Handlebars files and its font tables, sorted by path. Empty if no template
 * has the name.
 */
export function templateFiles(io: Io, workspace: Workspace, name: string): Outcome<readonly TextFile[]> {
  if (!templateNames(io, workspace).includes(name)) return { value: [], diagnostics: [] };
  const walk = filesUnder(io, workspace, `${TEMPLATES}/${name}`, () => true);
  const read = readAll(
    io,
    workspace,
    walk.value.filter((path) => TEMPLATE_FILE.test(path)),
  );
  return { ...read, diagnostics: [...walk.diagnostics, ...read.diagnostics] };
}

/**
 * Reads a text of the workspace. Undefined, with a finding, if it can't be read or lies outside.
 */
export function readWorkspaceText(io: Io, workspace: Workspace, path: string): Outcome<TextFile | undefined> {
  const real = realPathInside(io, workspace, path);
  if (real === undefined && io.realPath(join(workspace.root, path)) !== undefined) {
    return { value: undefined, diagnostics: [outsideRoot(path)] };
  }
  const text = real === undefined ? undefined : path.endsWith('.csv') ? textAsStored(io, real) : io.readText(real);
  if (text === undefined) return cannotRead(`${path} can’t be read`, 'see whether it is there and you may read it');
  if (text.length > LONGEST_TEXT) return cannotRead(`${path} is too large to be read`, 'move it out of the folder');
  return { value: { path, text }, diagnostics: [] };
}

/** The text of a data file with the byte order mark that it may begin with: its fingerprint is that of its bytes. */
function textAsStored(io: Io, path: string): string | undefined {
  const bytes = io.readBytes(path);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function cannotRead(message: string, hint: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic('workspace/cannot-read', { message, hint })] };
}

function outsideRoot(path: string): Diagnostic {
  const hint = 'copy what it leads to into the workspace';
  return diagnostic('workspace/outside-root', { message: `the link ${path} leads outside the workspace`, hint });
}

/** The files that can be read, with a finding for each of the others. */
export function readAll(io: Io, workspace: Workspace, paths: readonly string[]): Outcome<readonly TextFile[]> {
  const reads = paths.map((path) => readWorkspaceText(io, workspace, path));
  return {
    value: reads.flatMap((read) => (read.value ? [read.value] : [])),
    diagnostics: reads.flatMap((read) => read.diagnostics),
  };
}

/**
 * Every file below a folder, sorted by path. Hidden names are left out, and a folder reached twice
 * through links is read once.
 */
export function filesUnder(
  io: Io,
  workspace: Workspace,
  top: string,
  enters: (folder: string) => boolean,
): Outcome<readonly string[]> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visited = new Set<string>();
  const visit = (folder: string): void => {
    const real = io.realPath(join(workspace.root, folder));
    if (real === undefined || visited.has(real)) return;
    if (!isInside(workspace.root, real)) {
      diagnostics.push(outsideRoot(folder));
      return;
    }
    visited.add(real);
    for (const name of io.list(real)) {
      if (name.startsWith('.')) continue;
      if (!name.endsWith('/')) files.push(`${folder}/${name}`);
      else if (enters(name.slice(0, -1))) visit(`${folder}/${name.slice(0, -1)}`);
    }
  };
  visit(top);
  return { value: files.sort(), diagnostics };
}
