import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Io } from './io.ts';
import { seenFolders } from './seen-folders.ts';
import { FACT_FILE, FACTS, filesUnder, readAll, type Workspace } from './workspace.ts';

/** In a `facts/` folder: who checked which fact, as it stood then. */
export const SIGNATURES = 'signatures.txt';

/**
 * The facts an outline sees: YAML and CSV of the `facts/` folders from its own folder up to `briefs/`, and of the
 * dossiers that these name, sorted by path.
 */
export function factFiles(io: Io, workspace: Workspace, outlinePath: string): Outcome<readonly TextFile[]> {
  const folders = seenFolders(io, workspace, dirname(outlinePath));
  const walks = folders.value.map((folder) => filesUnder(io, workspace, `${folder}/${FACTS}`, () => true));
  const paths = walks.flatMap((walk) => walk.value).filter((path) => FACT_FILE.test(path));
  const read = readAll(io, workspace, paths.sort());
  return {
    value: read.value,
    diagnostics: [...folders.diagnostics, ...walks.flatMap((walk) => walk.diagnostics), ...read.diagnostics],
  };
}

/** The signatures beside the facts an outline sees, those of its own folder last. */
export function signatureFiles(io: Io, workspace: Workspace, outlinePath: string): Outcome<readonly TextFile[]> {
  const folders = seenFolders(io, workspace, dirname(outlinePath)).value;
  const paths = folders.map((folder) => [folder, FACTS, SIGNATURES].join('/'));
  return readAll(
    io,
    workspace,
    paths.filter((path) => io.realPath(join(workspace.root, path)) !== undefined),
  );
}
