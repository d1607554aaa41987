import { dirname } from 'node:path/posix';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { FactsText } from '../model/facts-file.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Io } from './io.ts';
import { entriesInside, filesUnder, readAll } from './read-inside.ts';
import { isInFacts, seenFolders } from './seen-folders.ts';
import { FACTS, type Workspace } from './workspace.ts';
import { FACT_FILE } from './workspace-files.ts';

/** The file in a `facts/` folder that says who checked which fact, and what it stated then. */
export const SIGNATURES = 'signatures.txt';

/** The file beside it that says which citation was compared with which copy, and how they agreed. */
export const VERIFIED = 'verified.txt';

/**
 * The files of facts an outline sees: the YAML and CSV in the `facts/` folders from its own folder
 * up to `briefs/` and in those of the dossiers they name, sorted by path; then files of facts that
 * lie beside such a folder.
 */
export function factFiles(io: Io, workspace: Workspace, outlinePath: string): Outcome<readonly FactsText[]> {
  const folders = seenFolders(io, workspace, dirname(outlinePath));
  const walks = folders.value.map((folder) => filesUnder(io, workspace, `${folder}/${FACTS}`, () => true));
  const found = walks.flatMap((walk) => walk.value);
  const paths = found.filter((path) => FACT_FILE.test(path));
  const read = readAll(io, workspace, paths.sort());
  return {
    value: [...read.value, ...strayFacts(io, workspace, folders.value)],
    diagnostics: [
      ...folders.diagnostics,
      ...walks.flatMap((walk) => walk.diagnostics),
      ...read.diagnostics,
      ...found.filter((path) => !FACT_FILE.test(path) && NEARLY_FACTS.test(path)).map(unread),
    ],
  };
}

/** What an editor adds to a name, or a hand: `aid.yaml.txt`, `aid.YAML`, `aid.yaml `. */
const NEARLY_FACTS = /\.(?:ya?ml|csv)[\s.]*(?:txt)?\s*$/i;

function unread(path: string): Diagnostic {
  return diagnostic('workspace/unread-facts', {
    message: `${path} isn’t read: its name doesn’t end in .yaml or .csv`,
    hint: 'rename it, or move it elsewhere',
  });
}

/**
 * Files of facts that lie beside a `facts/` folder instead of in it. They define no facts, but the
 * IDs that they would define are known.
 */
function strayFacts(io: Io, workspace: Workspace, folders: readonly string[]): readonly FactsText[] {
  const beside = folders.flatMap((folder) =>
    entriesInside(io, workspace, folder)
      .value.filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name))
      .map(({ name }) => `${folder}/${name}`),
  );
  const { value } = readAll(io, workspace, beside);
  return value
    .filter(({ text }) => HOLDS_FACTS.test(text) && !/^slides:/m.test(text))
    .map((file) => ({ ...file, isOutside: true }));
}

const HOLDS_FACTS = /^(?:facts|sources|measures|names):/m;

/**
 * The files of one name beside the facts an outline sees (`SIGNATURES`, `VERIFIED`), those of its
 * own folder last.
 */
export function recordFiles(
  io: Io,
  workspace: Workspace,
  outlinePath: string,
  name: string,
): Outcome<readonly TextFile[]> {
  const folders = seenFolders(io, workspace, dirname(outlinePath)).value;
  const holding = folders.filter((folder) => isInFacts(io, workspace, folder, name));
  return readAll(
    io,
    workspace,
    holding.map((folder) => [folder, FACTS, name].join('/')),
  );
}
