import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { fromHere } from './from-here.ts';
import type { Io } from './io.ts';

/** The folder in the folder of the decks with what is known of each file as it was written. */
export const RECORDS = '.written';

/** A record is one line. In bytes. */
export const MOST_RECORD = 2 ** 16;

/**
 * The largest deck or check sheet that is read to see whether it was edited, in bytes. No deck that can be shown is as
 * large.
 */
export const MOST_STANDING = 256 * 2 ** 20;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A record in the form that `sha256sum` writes. */
export function recordText(path: string, digest: string): Uint8Array {
  return new TextEncoder().encode(`${digest}  ${basename(path)}\n`);
}

/** A finding for each folder of records that is a link: what is known of a file would be read and written elsewhere. */
export function linkedRecords(io: Io, records: readonly string[]): readonly Diagnostic[] {
  const folders = new Set(records.flatMap((path) => foldersOf(resolve(io.cwd, path))));
  return [...folders]
    .filter((folder) => isLink(io, folder))
    .map((folder) =>
      diagnostic('output/cannot-write', {
        message: `${fromHere(io, folder)} is a link, and what is known of written files stays beside them`,
        hint: 'delete the link; the folder is made anew',
      }),
    );
}

/** The folder of records that a record lies in, and those between. */
function foldersOf(record: string): readonly string[] {
  const folders: string[] = [];
  for (let at = dirname(record); dirname(at) !== at; at = dirname(at)) {
    folders.push(at);
    if (basename(at) === RECORDS) return folders;
  }
  return [];
}

/** `path` is absolute. */
export function isLink(io: Io, path: string): boolean {
  const parent = io.realPath(dirname(path));
  const real = io.realPath(path);
  if (parent.kind !== 'there' || real.kind === 'absent') return false;
  if (real.kind === 'unreadable') return real.obstacle.kind === 'broken-link' || real.obstacle.kind === 'circular-link';
  return asOnDisk(real.value) !== asOnDisk(join(parent.value, basename(path)));
}

/** Some disks take names for the same that differ in case or in the form of accents. */
function asOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
