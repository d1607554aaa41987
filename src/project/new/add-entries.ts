import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { Io, OutputFile } from '../io.ts';
import type { Project } from '../project.ts';
import { outsideRoot } from '../read-inside.ts';
import type { Workspace } from '../workspace.ts';
import { linksOut } from '../write-inside.ts';
import { type NewEntry, withEntry } from './add-lines.ts';
import { ioWith } from './io-with.ts';
import { newErrors } from './new-errors.ts';
import type { Made } from './write-new.ts';

/** Files as they would be with what is added, or why it can’t be. */
export type Addition =
  | {
      readonly kind: 'ready';
      readonly files: readonly OutputFile[];
      readonly warnings: readonly Diagnostic[];
      readonly texts: readonly TextFile[];
    }
  | Extract<Made, { kind: 'faulty' }>;

/** Files with entries more, each in its section; none that would bring in an error. */
export async function withEntries(
  io: Io,
  workspace: Workspace,
  entries: readonly NewEntry[],
  ask: (project: Project) => Promise<readonly Diagnostic[]>,
): Promise<Addition> {
  const files = new Map<string, OutputFile>();
  for (const entry of entries) {
    const { value, diagnostics } = withEntry(ioWith(io, [...files.values()]), workspace, entry);
    if (value === undefined) return { kind: 'faulty', errors: diagnostics, texts: [] };
    files.set(entry.path, value);
  }
  return proven(io, workspace, [...files.values()], ask);
}

/** The files, unless one would bring in an error. */
export async function proven(
  io: Io,
  workspace: Workspace,
  files: readonly OutputFile[],
  ask: (project: Project) => Promise<readonly Diagnostic[]>,
): Promise<Addition> {
  const outside = linksOut(io, workspace, files).map(outsideRoot);
  if (outside.length > 0) return { kind: 'faulty', errors: outside, texts: [] };
  const { errors, warnings, texts } = await newErrors(io, workspace, files, ask);
  return errors.length > 0 ? { kind: 'faulty', errors, texts } : { kind: 'ready', files, warnings, texts };
}
