import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { DECK_RENDERERS, type DeckFormat } from '../../render/renderers.ts';
import { currentFolder, fromHere } from '../from-here.ts';
import type { Io, OutputFile } from '../io.ts';
import type { BuiltDeck } from '../project.ts';
import { briefName } from '../select-briefs.ts';
import type { Workspace } from '../workspace.ts';

/** A deck and the path it will be written to. */
export interface DeckFile {
  readonly deck: BuiltDeck;
  readonly format: DeckFormat;
  /** Relative to the current folder. */
  readonly path: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Path of the file that records the digest of the deck as written, which reveals later edits. */
  readonly record: string;
}

/** The folder in the folder of the decks with what is known of each file as it was written. */
export const RECORDS = '.written';

/** Which decks a build writes, and where. */
export interface DeckPlace {
  /** The folder for the decks, relative to the current one. Absent: `out` in the workspace. */
  readonly out?: string | undefined;
  /** Builds for the public: `NAME.en.public.pptx`, without a check sheet. */
  readonly release?: 'public' | undefined;
}

/** The folder for the decks, absolute. */
export function outFolder(io: Io, { root }: Workspace, { out }: DeckPlace): string {
  return out === undefined ? join(root, 'out') : resolve(currentFolder(io), out);
}

/** A deck to be written, with what its file's name is made from. */
export interface NamedDeck {
  readonly deck: BuiltDeck;
  readonly format: DeckFormat;
  /** Path of the outline from the workspace's root. */
  readonly outline: string;
  /** Absolute folder. */
  readonly out: string;
  /** Words put before the extension, such as `public`, or `new` for a deck beside another. */
  readonly marks: readonly string[];
  /** A deck for the public has no check sheet. */
  readonly release: 'public' | undefined;
}

/**
 * The file of a deck:
 * `<out>/<folder of the outline under briefs>/<outline>.<language>[.<mark>].<extension>`.
 */
export function deckFile(io: Io, { deck, format, outline, out, marks }: NamedDeck): DeckFile {
  const name = [briefName(outline), deck.language, ...marks, DECK_RENDERERS[format].extension].join('.');
  return {
    deck,
    format,
    path: fromHere(io, join(out, name)),
    sha256: sha256(deck.bytes),
    record: fromHere(io, join(out, RECORDS, `${name}.sha256`)),
  };
}

/** The deck’s record in the form that `sha256sum` writes. */
export function recordOf({ path, sha256: digest, record }: DeckFile): OutputFile {
  return { path: record, bytes: new TextEncoder().encode(`${digest}  ${basename(path)}\n`) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
