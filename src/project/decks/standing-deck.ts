import { basename, dirname, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { DECK_RENDERERS, type DeckFormat } from '../../render/renderers.ts';
import type { Io, Obstacle } from '../io.ts';
import { obstacleWords } from '../obstacle-words.ts';
import { MOST_RECORD, MOST_STANDING, sha256 } from '../written-record.ts';
import type { DeckFile } from './deck-file.ts';

/** A program that shows, by a lock file, that it has a deck or a check sheet open. */
interface LockFile {
  readonly program: (file: string) => string;
  readonly name: (file: string) => string;
}

const LOCK_FILES: readonly LockFile[] = [
  { program: (file) => (file.endsWith('.pptx') ? 'PowerPoint' : 'Excel'), name: (file) => `~$${file}` },
  { program: () => 'LibreOffice', name: (file) => `.~lock.${file}#` },
];

/**
 * Why the deck already at the path must not be replaced unless the user asks for it. Empty if it
 * may be replaced.
 */
export async function reasonsToKeep(io: Io, file: DeckFile): Promise<readonly Diagnostic[]> {
  const { path } = file;
  const standing = io.readBytes(resolve(io.cwd, path), MOST_STANDING);
  if (standing.kind === 'absent') return [];
  if (standing.kind === 'unreadable') return [unreadable(path, standing.obstacle)];
  const old = standing.value;
  const digest = sha256(old);
  if (digest === file.sha256) return [];
  const program = openIn(io, path);
  const record = io.readText(resolve(io.cwd, file.record), MOST_RECORD);
  const recorded = record.kind === 'there' ? record.value.slice(0, digest.length) : undefined;
  const edited = recorded === digest ? undefined : await editedSince(old, file.format, recorded !== undefined);
  return [
    ...(program === undefined ? [] : [openElsewhere(path, program)]),
    ...(edited === undefined ? [] : [editedByHand(path, edited)]),
  ];
}

/** The program that has the file open: it holds it, or its lock file lies beside it. */
export function openIn(io: Io, path: string): string | undefined {
  const entries = io.list(resolve(io.cwd, dirname(path)));
  const names = entries.kind === 'there' ? entries.value.map(({ name }) => name) : [];
  const file = basename(path);
  const lock = LOCK_FILES.find((each) => names.includes(each.name(file)));
  return lock?.program(file) ?? (io.isHeld(path) ? 'another program' : undefined);
}

/**
 * How the deck differs from what was built. Undefined if its own seal says it is whole, since the
 * record may be lost, or older than the deck if a build was interrupted.
 */
async function editedSince(old: Uint8Array, format: DeckFormat, recorded: boolean): Promise<string | undefined> {
  const integrity = await DECK_RENDERERS[format].integrity(old);
  switch (integrity) {
    case 'whole':
      return undefined;
    case 'changed':
      return 'was edited since it was built';
    case 'foreign':
      return recorded ? 'was edited since it was built' : 'is already there and was not built by briefdeck';
    default:
      return integrity satisfies never;
  }
}

export function openElsewhere(path: string, program: string): Diagnostic {
  return diagnostic('output/open-elsewhere', {
    message: `${path} is open in ${program}`,
    hint: 'close it there and build again, or pass --beside to write the new deck next to it',
  });
}

/** What can’t be read may have been edited. */
export function unreadable(path: string, obstacle: Obstacle): Diagnostic {
  return editedByHand(path, `is there, and whether it was edited can’t be seen: ${obstacleWords(obstacle).reason}`);
}

export function editedByHand(path: string, what: string): Diagnostic {
  return diagnostic('output/edited-by-hand', {
    message: `${path} ${what}`,
    hint: 'move it elsewhere, pass --beside to write the new deck next to it, or --replace to overwrite it',
  });
}
