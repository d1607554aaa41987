import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { TextFile } from '../../model/text-file.ts';
import { fromHere } from '../from-here.ts';
import type { Io } from '../io.ts';
import type { Project } from '../project.ts';
import { outsideRoot } from '../read-inside.ts';
import type { Workspace } from '../workspace.ts';
import { linksOut } from '../write-inside.ts';
import { newErrors } from './new-errors.ts';

/** A file to be made. */
export interface NewFile {
  /** From the workspace’s root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of files to be made. Paths are from the current folder. */
export type Made =
  /** `written` says whether they are. */
  | { readonly kind: 'written'; readonly paths: readonly string[]; readonly written: Outcome<boolean> }
  /** Something of this name is there already, and nothing was written. */
  | { readonly kind: 'taken'; readonly path: string }
  /** They would not pass the check, and nothing was written. */
  | { readonly kind: 'faulty'; readonly errors: readonly Diagnostic[]; readonly texts: readonly TextFile[] };

export function textFile(path: string, text: string): NewFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/**
 * Writes new files of a workspace, all or none: none over what is there, and none that would bring in an error.
 *
 * @param ask - finds the errors that there could be
 */
export async function writeNew(
  io: Io,
  workspace: Workspace,
  files: readonly NewFile[],
  ask: (project: Project) => Promise<readonly Diagnostic[]>,
): Promise<Made> {
  const targets = files.map(({ path, bytes }) => ({ path: join(workspace.root, path), bytes }));
  const taken = targets.find(({ path }) => io.realPath(path).kind !== 'absent');
  if (taken) return { kind: 'taken', path: fromHere(io, taken.path) };
  const outside = linksOut(io, workspace, targets).map(outsideRoot);
  if (outside.length > 0) return { kind: 'faulty', errors: outside, texts: [] };
  const { errors, texts } = await newErrors(io, workspace, targets, ask);
  if (errors.length > 0) return { kind: 'faulty', errors, texts };
  const written = io.writeAll(targets);
  return { kind: 'written', paths: targets.map(({ path }) => fromHere(io, path)), written };
}
