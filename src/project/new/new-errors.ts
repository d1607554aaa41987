import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { Io, OutputFile } from '../io.ts';
import { openProject, type Project } from '../project.ts';
import type { Workspace } from '../workspace.ts';
import { ioWith } from './io-with.ts';

/** What is wrong with files that are still to be written, and the texts that it is found in. */
export interface NewErrors {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  readonly texts: readonly TextFile[];
}

/**
 * The errors and warnings that a workspace would have with these files written, but for those that it has without them. Lines may have
 * moved, so a finding is the same where it says the same of the same file.
 *
 * @param files - paths absolute
 * @param ask - what is to be found out about either
 */
export async function newErrors(
  io: Io,
  workspace: Workspace,
  files: readonly OutputFile[],
  ask: (project: Project) => Promise<readonly Diagnostic[]>,
): Promise<NewErrors> {
  const open = (disk: Io) => openProject(disk, workspace, { draft: false });
  const [after, before] = [await ask(open(ioWith(io, files))), await ask(open(io))];
  const known = new Set(before.map(said));
  const found = after.filter((each) => !known.has(said(each)));
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const texts = files.map(({ path, bytes }) => ({
    path: path.slice(workspace.root.length + 1).replaceAll('\\', '/'),
    text: new TextDecoder().decode(bytes),
  }));
  return { errors, warnings, texts };
}

function said({ code, message, span }: Diagnostic): string {
  return JSON.stringify([code, message, span?.file]);
}
