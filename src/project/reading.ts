import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { buildStore } from '../facts/build-store.ts';
import { checkDerivations } from '../facts/derive.ts';
import { checkLabels } from '../facts/labels.ts';
import type { FactStore } from '../facts/store.ts';
import type { FactsFile, FactsText } from '../model/facts-file.ts';
import type { Language } from '../model/language.ts';
import type { Memory } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import { parseOutline } from '../outline/parse-outline.ts';
import { factFiles } from './fact-files.ts';
import type { Io } from './io.ts';
import { type KeptParses, keptFacts } from './kept-parses.ts';
import { readWorkspaceText } from './read-inside.ts';
import type { Workspace } from './workspace.ts';

/** How a workspace is opened. */
export interface ProjectOptions {
  /** The languages to build, of those that an outline has. Absent: all of them. */
  readonly languages?: readonly Language[];
  /** ISO date that replaces the outlines' own. */
  readonly asOf?: string;
  /** A template that takes the place of the outlines’ own. */
  readonly template?: string;
  /** Marks what is unsourced on the slides instead of refusing it. */
  readonly draft: boolean;
  /** Builds for the public: leaves out notes, the check sheet and anything internal. */
  readonly release?: 'public';
  /**
   * Identifies this build of the program: what it parses is kept for later runs of the same build.
   * Absent: nothing is kept on disk.
   */
  readonly build?: string;
  /** Keeps slides in memory too, for a caller that asks again and again. */
  readonly remembers?: boolean;
}

/** A workspace while it is read. */
export interface Reading {
  readonly io: Io;
  readonly workspace: Workspace;
  readonly options: ProjectOptions;
  /** Keeps what was read from files. */
  readonly memory: Memory;
  /** Keeps what was made from slides. */
  readonly slideMemory: Memory;
  readonly kept: KeptParses;
  /** Whether a slide that can’t be read costs nothing but itself. */
  readonly forgives?: true;
}

/** An outline as it stands on disk. */
export function outlineOf({ io, workspace, memory }: Reading, path: string): Outcome<Outline | undefined> {
  const found = gatherFindings();
  const text = found.take(readWorkspaceText(io, workspace, path));
  if (text === undefined) return found.with(undefined);
  const outcome = memory.keep('read outline', [text.path, text.text], () => parseOutline(text.path, text.text));
  return found.with(found.take(outcome));
}

/** The files of facts that the briefs of a folder see. */
export async function factsOf(
  { io, workspace, kept }: Reading,
  folder: string,
): Promise<Outcome<readonly FactsFile[]>> {
  const found = gatherFindings();
  const texts = found.take(factFiles(io, workspace, `${folder}/outline.yaml`));
  return found.with(found.take(await keptFacts(kept, texts, parseFacts)));
}

/**
 * The store of a folder's facts, with the findings of its derivations. As long as its files stay
 * the same, it is the same object.
 */
export async function storeOf(reading: Reading, folder: string): Promise<Outcome<FactStore>> {
  const { value: files, diagnostics } = await factsOf(reading, folder);
  const built = reading.memory.keep('build store', files, () => {
    const { value: store, diagnostics: found } = buildStore(files);
    return { value: store, diagnostics: [...found, ...checkDerivations(store), ...checkLabels(store)] };
  });
  return { value: built.value, diagnostics: [...diagnostics, ...built.diagnostics] };
}

/** Loads the parser only if a file has to be parsed. */
async function parseFacts(
  files: readonly FactsText[],
  known: readonly (Outcome<FactsFile> | undefined)[],
): Promise<readonly Outcome<FactsFile>[]> {
  const { parseEachFactsFile } = await import('../facts/read/parse-facts.ts');
  return parseEachFactsFile(files, known);
}
