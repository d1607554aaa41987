import { basename, dirname, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { readSeal } from '../../opc/seal.ts';
import { unzip } from '../../opc/unzip.ts';
import type { Io } from '../io.ts';
import { type DeckFile, sha256 } from './deck-file.ts';

/** What to do where a deck stands in the place that is not as it was built, or that another program has open. */
export type Overwriting = 'refuse' | 'replace' | 'beside';

/** A program that shows, by a lock file, that it has a deck open. */
interface LockFile {
  readonly program: string;
  readonly name: (deck: string) => string;
}

const LOCK_FILES: readonly LockFile[] = [
  { program: 'PowerPoint', name: (deck) => `~$${deck}` },
  { program: 'LibreOffice', name: (deck) => `.~lock.${deck}#` },
];

/** Why the deck that stands in the place must not be replaced without being asked to; empty where it may. */
export function reasonsToKeep(io: Io, file: DeckFile): readonly Diagnostic[] {
  const { path } = file;
  const old = io.readBytes(resolve(io.cwd, path));
  if (old === undefined) return [];
  const digest = sha256(old);
  if (digest === file.sha256) return [];
  const program = openIn(io, path);
  const recorded = io.readText(resolve(io.cwd, file.record))?.slice(0, digest.length);
  const edited = recorded === digest ? undefined : editedSince(old, recorded !== undefined);
  return [
    ...(program === undefined ? [] : [openElsewhere(path, program)]),
    ...(edited === undefined ? [] : [editedByHand(path, edited)]),
  ];
}

/** The program whose lock file stands beside the deck. */
function openIn(io: Io, path: string): string | undefined {
  const names = io.list(resolve(io.cwd, dirname(path)));
  return LOCK_FILES.find((lock) => names.includes(lock.name(basename(path))))?.program;
}

/**
 * What is other than as it was built; undefined for a deck that is whole by its own seal: a record may be lost, or older
 * than the deck when a build was interrupted.
 */
function editedSince(old: Uint8Array, recorded: boolean): string | undefined {
  const unzipped = unzip(old);
  const seal = unzipped.kind === 'read' ? readSeal(unzipped.parts) : undefined;
  switch (seal?.kind) {
    case 'whole':
      return undefined;
    case 'broken':
      return 'was edited since it was built';
    default:
      return recorded ? 'was edited since it was built' : 'is already there and was not built by briefdeck';
  }
}

function openElsewhere(path: string, program: string): Diagnostic {
  return diagnostic('output/open-elsewhere', {
    message: `${path} is open in ${program}`,
    hint: 'close it there and build again, or pass --beside to write the new deck next to it',
  });
}

function editedByHand(path: string, what: string): Diagnostic {
  return diagnostic('output/edited-by-hand', {
    message: `${path} ${what}`,
    hint: 'move it elsewhere, pass --beside to write the new deck next to it, or --replace to overwrite it',
  });
}
