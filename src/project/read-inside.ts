import { isAbsolute, join, relative, sep } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import type { FolderEntry, Io, Obstacle, OnDisk } from './io.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Workspace } from './workspace.ts';

/**
 * In bytes. Far more than people write, yet enough for a file of facts from a data set: about 400,000 lines of a
 * table. Reading YAML has a lower bound of its own.
 */
export const MOST_TEXT = 20 * 2 ** 20;

/** What the disk answers about something in the workspace. `outside`: a link on the way to it leads out. */
export type Inside<T> = OnDisk<T> | { readonly kind: 'outside' };

/** The absolute real path of something in the workspace. `path` is relative to the root, here as below. */
export function realPathInside(io: Io, { root }: Workspace, path: string): Inside<string> {
  const real = io.realPath(join(root, path));
  return real.kind === 'there' && !isInside(root, real.value) ? { kind: 'outside' } : real;
}

function isInside(root: string, path: string): boolean {
  const from = relative(root, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

/** @param most - in bytes; a larger file is not read */
export function readBytesInside(io: Io, workspace: Workspace, path: string, most: number): Inside<Uint8Array> {
  const real = realPathInside(io, workspace, path);
  return real.kind === 'there' ? io.readBytes(real.value, most) : real;
}

/** As `readBytesInside`, but UTF-8 without a byte order mark. */
export function readTextInside(io: Io, workspace: Workspace, path: string, most: number): Inside<string> {
  const real = realPathInside(io, workspace, path);
  return real.kind === 'there' ? io.readText(real.value, most) : real;
}

/**
 * Reads a text of the workspace. Undefined, with a finding, if it can't be read or lies outside.
 */
export function readWorkspaceText(io: Io, workspace: Workspace, path: string): Outcome<TextFile | undefined> {
  const text = path.endsWith('.csv')
    ? textAsStored(io, workspace, path)
    : readTextInside(io, workspace, path, MOST_TEXT);
  switch (text.kind) {
    case 'there':
      return { value: { path, text: text.value }, diagnostics: [] };
    case 'outside':
      return refused(outsideRoot(path));
    case 'absent':
      return refused(notThere(path));
    case 'unreadable':
      return refused(cannotRead(path, text.obstacle));
    default:
      return text satisfies never;
  }
}

/** A text with the byte order mark that it may begin with: the fingerprint of a data file is that of its bytes. */
export function textAsStored(io: Io, workspace: Workspace, path: string): Inside<string> {
  const bytes = readBytesInside(io, workspace, path, MOST_TEXT);
  if (bytes.kind !== 'there') return bytes;
  return { kind: 'there', value: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value) };
}

/** The files that can be read, with a finding for each of the others. */
export function readAll(io: Io, workspace: Workspace, paths: readonly string[]): Outcome<readonly TextFile[]> {
  const reads = paths.map((path) => readWorkspaceText(io, workspace, path));
  return {
    value: reads.flatMap((read) => (read.value ? [read.value] : [])),
    diagnostics: reads.flatMap((read) => read.diagnostics),
  };
}

/** What is in a folder of the workspace: nothing if there is none, and nothing with a finding if it can't be read. */
export function entriesInside(io: Io, workspace: Workspace, path: string): Outcome<readonly FolderEntry[]> {
  const real = realPathInside(io, workspace, path);
  const entries = real.kind === 'there' ? io.list(real.value) : real;
  switch (entries.kind) {
    case 'there':
      return { value: entries.value, diagnostics: [] };
    case 'absent':
      return { value: [], diagnostics: [] };
    case 'outside':
      return { value: [], diagnostics: [outsideRoot(path)] };
    case 'unreadable':
      return { value: [], diagnostics: [cannotRead(path, entries.obstacle)] };
    default:
      return entries satisfies never;
  }
}

/**
 * Every file below a folder, sorted by path. Hidden names are left out, and a folder reached twice
 * through links is read once. A folder that can't be read, and a link that leads nowhere, are told.
 *
 * @param enters - whether a folder of this name is looked into
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
    const real = realPathInside(io, workspace, folder);
    if (real.kind === 'there' && visited.has(real.value)) return;
    if (real.kind === 'there') visited.add(real.value);
    const entries = entriesInside(io, workspace, folder);
    diagnostics.push(...entries.diagnostics);
    for (const { name, kind } of entries.value) {
      const path = `${folder}/${name}`;
      if (name.startsWith('.')) continue;
      if (kind === 'file') files.push(path);
      else if (enters(name)) visit(path);
    }
  };
  visit(top);
  return { value: files.sort(), diagnostics };
}

export function cannotRead(path: string, obstacle: Obstacle): Diagnostic {
  const { reason, hint } = obstacleWords(obstacle);
  return diagnostic('workspace/cannot-read', { message: `${path} can’t be read: ${reason}`, hint });
}

function notThere(path: string): Diagnostic {
  return diagnostic('workspace/cannot-read', {
    message: `${path} is not there`,
    hint: 'put it there, or name another',
  });
}

export function outsideRoot(path: string): Diagnostic {
  return diagnostic('workspace/outside-root', outsideWords(path));
}

export function outsideWords(path: string): { readonly message: string; readonly hint: string } {
  return {
    message: `the link ${path} leads outside the workspace`,
    hint: 'copy what it leads to into the workspace',
  };
}
