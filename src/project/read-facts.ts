import { join, relative } from 'node:path';
import { dirname } from 'node:path/posix';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { buildStore } from '../facts/build-store.ts';
import { parseFactsFiles } from '../facts/read/parse-facts.ts';
import type { FactStore } from '../facts/store.ts';
import type { Outline } from '../model/outline.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseOutline } from '../outline/parse-outline.ts';
import { factFiles } from './fact-files.ts';
import type { Io } from './io.ts';
import { readWorkspaceText } from './read-inside.ts';
import { slashed } from './slashed.ts';
import { TELL_NOBODY, type Tell } from './tell.ts';
import { BRIEFS, type Workspace } from './workspace.ts';
import { factFolders, listOutlines } from './workspace-files.ts';

/**
 * What the briefs of one folder see: its facts, and those of the folders above it and of the
 * dossiers that they name.
 */
export interface FactView {
  /** The folder that holds the nearest `facts/`: `briefs/canada-mali`. */
  readonly folder: string;
  readonly store: FactStore;
  /** The outlines that see exactly these facts. */
  readonly outlines: readonly Outline[];
}

export interface WorkspaceFacts {
  /**
   * Sorted by folder. For a fact in several views, prefer the one of its own folder, which sees
   * everything that the fact names.
   */
  readonly views: readonly FactView[];
  /** Paths of fact files that are links to files in another folder, where they are listed too. */
  readonly linked: ReadonlySet<string>;
  /** Every input read, for excerpts in messages. */
  readonly texts: readonly TextFile[];
}

/** All facts of a workspace with the outlines that may name them. */
export function readFacts(io: Io, workspace: Workspace, tell: Tell = TELL_NOBODY): Outcome<WorkspaceFacts> {
  const found = gatherFindings();
  const texts = new Map<string, TextFile>();
  const outlines = found.take(listOutlines(io, workspace)).flatMap((path) => {
    const text = found.take(readWorkspaceText(io, workspace, path));
    if (!text) return [];
    texts.set(path, text);
    return found.take(parseOutline(path, text.text)) ?? [];
  });
  const folders = found.take(factFolders(io, workspace));
  const holding = (path: string): string => nearest(dirname(path), folders);
  const seen = [...new Set([...folders, ...outlines.map(({ file }) => holding(file))])].sort();
  const views = seen.map((folder, index) => {
    tell(index / seen.length, `reading the facts of ${folder}`);
    const files = found.take(factFiles(io, workspace, `${folder}/outline.yaml`));
    for (const file of files) texts.set(file.path, file);
    const store = found.take(buildStore(found.take(parseFactsFiles(files))));
    return { folder, store, outlines: outlines.filter(({ file }) => holding(file) === folder) };
  });
  const linked = new Set([...texts.keys()].filter((path) => isLinked(io, workspace, path, texts)));
  return found.with({ views, linked, texts: [...texts.values()] });
}

/** Whether a path is a link to another of the files that were read. */
function isLinked(io: Io, workspace: Workspace, path: string, texts: ReadonlyMap<string, TextFile>): boolean {
  const real = io.realPath(join(workspace.root, path));
  const own = real.kind === 'there' ? slashed(relative(workspace.root, real.value)) : path;
  return own !== path && texts.has(own);
}

/** The nearest folder upward, the given one included, that is in the list; else the topmost. */
function nearest(folder: string, among: readonly string[]): string {
  if (among.includes(folder) || folder === BRIEFS || !folder.includes('/')) return folder;
  return nearest(dirname(folder), among);
}
