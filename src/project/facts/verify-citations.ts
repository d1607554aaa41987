import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fingerprint } from '../../facts/fingerprint.ts';
import { COPY_BYTES } from '../../limits/limits.ts';
import type { FactId } from '../../model/fact.ts';
import type { Citation, SourceId } from '../../model/source.ts';
import type { Judgement } from '../../model/verdict.ts';
import { readDocument } from '../../verify/read-document.ts';
import { type Citing, citingsOf, type Judged, type JudgedCopy, judgeCopy, verdictsOf } from '../../verify/verify.ts';
import { fromHere } from '../from-here.ts';
import type { Io, Obstacle } from '../io.ts';
import { obstacleWords } from '../obstacle-words.ts';
import type { FactView, WorkspaceFacts } from '../read-facts.ts';
import type { Tell } from '../tell.ts';
import { FACTS, type Workspace } from '../workspace.ts';
import { knownFacts } from './known-fact.ts';

/** What a folder holds that may be copies of sources. */
export interface SourceFiles {
  /** Absolute paths. */
  readonly paths: readonly string[];
  /** Files and folders that can't be read. Any of them may be the copy that lacks. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly path: string;
  readonly why: string;
}

export interface CitationVerdict extends Judgement {
  readonly fact: FactId;
  readonly source: SourceId;
  readonly citation: Citation;
  /** The digest of the copy that was read. */
  readonly copy?: string;
  /** Of all that the fact states. */
  readonly fingerprint: string;
  /** The folder whose `facts/` define the fact. */
  readonly folder: string;
}

export interface CitationVerdicts {
  /** Each citation of each fact, once. */
  readonly citations: readonly CitationVerdict[];
  /** Copies that exist but could not be read, once each. */
  readonly unreadable: readonly PassedOver[];
  /** Files and folders that could not be read, or are too large to be, as long as a copy lacks. */
  readonly passedOver: readonly PassedOver[];
  /** Cited sources without a fingerprint, so that no copy can be recognised. */
  readonly unfingerprinted: readonly SourceId[];
}

/** How many levels of folders below the given one are searched. */
const DEEPEST = 4;

/** The files in and below a folder, none of which is read. `folder` is absolute. */
export function sourceFiles(io: Io, folder: string): SourceFiles {
  return filesIn(io, folder, () => true, 0);
}

/** Data files that the workspace itself keeps in its facts folders, which may be copies too. */
function keptFiles(io: Io, { root }: Workspace, { views }: WorkspaceFacts): SourceFiles {
  return joined(views.map(({ folder }) => filesIn(io, join(root, folder, FACTS), isData, 0)));
}

function isData(name: string): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(name);
}

function filesIn(io: Io, folder: string, isWanted: (name: string) => boolean, depth: number): SourceFiles {
  const entries = io.list(folder);
  if (entries.kind === 'unreadable') return { paths: [], passedOver: [passedOver(folder, entries.obstacle)] };
  if (entries.kind === 'absent') return { paths: [], passedOver: [] };
  return joined(
    entries.value.map(({ name, kind }) => {
      const path = join(folder, name);
      if (kind === 'folder' && depth < DEEPEST) return filesIn(io, path, isWanted, depth + 1);
      return { paths: kind !== 'folder' && isWanted(name) ? [path] : [], passedOver: [] };
    }),
  );
}

function joined(folders: readonly SourceFiles[]): SourceFiles {
  return { paths: folders.flatMap(({ paths }) => paths), passedOver: folders.flatMap((each) => each.passedOver) };
}

function passedOver(path: string, obstacle: Obstacle): PassedOver {
  return { path, why: obstacleWords(obstacle).reason };
}

/** The citations of the facts that a folder defines. */
interface OwnCitations {
  readonly view: FactView;
  readonly citings: readonly Citing[];
}

/**
 * Compares every citation of the workspace with the user's own copies of the sources. Each file is
 * read once; its bytes and what it says are kept only as long as the citations of it are compared.
 */
export async function verifyCitations(
  io: Io,
  workspace: Workspace,
  facts: WorkspaceFacts,
  sources: SourceFiles,
  tell: Tell,
): Promise<CitationVerdicts> {
  const own = ownCitations(facts);
  const all = own.flatMap(({ citings }) => citings.filter(({ citation }) => !citation.superseded));
  const lacking = new Set(all.flatMap(({ source }) => source.fingerprint ?? []));
  const judged = new Map<string, JudgedCopy>();
  const unreadable: PassedOver[] = [];
  const files = joined([sources, keptFiles(io, workspace, facts)]);
  const missed = [...files.passedOver];
  for (const [index, path] of files.paths.entries()) {
    if (lacking.size === 0) break;
    tell(index / files.paths.length, `reading ${fromHere(io, path)}`);
    const bytes = io.readBytes(path, COPY_BYTES);
    if (bytes.kind === 'unreadable') missed.push(passedOver(path, bytes.obstacle));
    if (bytes.kind !== 'there') continue;
    const digest = `sha256:${createHash('sha256').update(bytes.value).digest('hex')}`;
    if (!lacking.delete(digest)) continue;
    const copy = judgeCopy(await readDocument(path, bytes.value), digest, all);
    judged.set(digest, copy);
    if (copy.kind === 'unreadable') unreadable.push({ path, why: copy.why });
  }
  return {
    citations: own.flatMap(({ view, citings }) => verdictsIn(view, citings, judged)),
    unreadable,
    passedOver: lacking.size > 0 ? missed : [],
    unfingerprinted: [
      ...new Set(all.flatMap(({ source }) => (source.fingerprint === undefined ? [source.id] : []))),
    ].sort(),
  };
}

function ownCitations(facts: WorkspaceFacts): readonly OwnCitations[] {
  const own = new Map<FactView, Set<FactId>>(facts.views.map((view) => [view, new Set()]));
  for (const { fact, view } of knownFacts(facts)) own.get(view)?.add(fact.id);
  return [...own].map(([view, ids]) => ({ view, citings: citingsOf(view.store, (id) => ids.has(id)) }));
}

function verdictsIn(view: FactView, citings: readonly Citing[], judged: Judged): readonly CitationVerdict[] {
  return verdictsOf(view.store, citings, judged).map((each) => ({
    ...each,
    fingerprint: fingerprint(view.store, each.fact),
    folder: view.folder,
  }));
}
