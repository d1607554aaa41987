import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fingerprint } from '../../facts/fingerprint.ts';
import { COPY_BYTES } from '../../limits/limits.ts';
import type { FactId } from '../../model/fact.ts';
import type { Citation, SourceId } from '../../model/source.ts';
import type { Judgement } from '../../model/verdict.ts';
import { readCopies, verifyFacts } from '../../verify/verify.ts';
import type { Io, Obstacle } from '../io.ts';
import { obstacleWords } from '../obstacle-words.ts';
import type { FactView, WorkspaceFacts } from '../read-facts.ts';
import { FACTS, type Workspace } from '../workspace.ts';
import { knownFacts } from './known-fact.ts';

/** A file that may be a copy of a source. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256:` and the digest of the bytes in hexadecimal. */
  readonly fingerprint: string;
}

/** What a folder holds that may be copies of sources. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  /** Files and folders that could not be read, or are too large to be. Any of them may be the copy that lacks. */
  readonly passedOver: readonly { readonly path: string; readonly why: string }[];
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
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** Cited sources without a fingerprint, so that no copy can be recognised. */
  readonly unfingerprinted: readonly SourceId[];
}

/** How many levels of folders below the given one are searched. */
const DEEPEST = 4;

/** The files in and below a folder. `folder` is absolute. */
export function sourceFiles(io: Io, folder: string): SourceFiles {
  return filesIn(io, folder, () => true, 0);
}

/** Data files that the workspace itself keeps in its facts folders, which may be copies too. */
export function keptFiles(io: Io, { root }: Workspace, facts: WorkspaceFacts): SourceFiles {
  return joined(facts.views.map(({ folder }) => filesIn(io, join(root, folder, FACTS), isData, 0)));
}

function isData(name: string): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(name);
}

function filesIn(io: Io, folder: string, isWanted: (name: string) => boolean, depth: number): SourceFiles {
  const entries = io.list(folder);
  if (entries.kind === 'unreadable') return passedOver(folder, entries.obstacle);
  if (entries.kind === 'absent') return { files: [], passedOver: [] };
  return joined(
    entries.value.map(({ name, kind }) => {
      const path = join(folder, name);
      if (kind === 'folder' && depth < DEEPEST) return filesIn(io, path, isWanted, depth + 1);
      if (kind === 'folder' || !isWanted(name)) return { files: [], passedOver: [] };
      const bytes = io.readBytes(path, COPY_BYTES);
      if (bytes.kind === 'unreadable') return passedOver(path, bytes.obstacle);
      return { files: bytes.kind === 'there' ? [sourceFile(path, bytes.value)] : [], passedOver: [] };
    }),
  );
}

export function joined(folders: readonly SourceFiles[]): SourceFiles {
  return {
    files: folders.flatMap(({ files }) => files),
    passedOver: folders.flatMap((each) => each.passedOver),
  };
}

function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  return { path, bytes, fingerprint: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function passedOver(path: string, obstacle: Obstacle): SourceFiles {
  return { files: [], passedOver: [{ path, why: obstacleWords(obstacle).reason }] };
}

/** Compares every citation of the workspace with the user's own copies of the sources. */
export async function verifyCitations(facts: WorkspaceFacts, copies: readonly SourceFile[]): Promise<CitationVerdicts> {
  const known = knownFacts(facts);
  const citations: CitationVerdict[] = [];
  const unreadable = new Map<string, string>();
  const unfingerprinted = new Set<SourceId>();
  for (const view of facts.views) {
    const own = new Set(known.filter((each) => each.view === view).map(({ fact }) => fact.id));
    if (own.size === 0) continue;
    const read = await readCopies([...view.store.sources.values()], copies);
    for (const { path, document } of read.values()) {
      if (document.kind === 'unreadable') unreadable.set(path, document.why);
    }
    for (const each of verifyFacts(view.store, read)) {
      if (!own.has(each.fact)) continue;
      citations.push({ ...each, fingerprint: fingerprint(view.store, each.fact), folder: view.folder });
      if (lacksFingerprint(view, each.source)) unfingerprinted.add(each.source);
    }
  }
  return {
    citations,
    unreadable: [...unreadable].map(([path, why]) => ({ path, why })),
    unfingerprinted: [...unfingerprinted].sort(),
  };
}

function lacksFingerprint({ store }: FactView, id: SourceId): boolean {
  return store.sources.get(id)?.fingerprint === undefined;
}
