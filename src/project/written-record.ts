import { createHash } from 'node:crypto';
import { basename } from 'node:path';

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
