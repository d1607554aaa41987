import { join, resolve } from 'node:path';
import { DECK_RENDERERS, type DeckFormat } from '../../render/renderers.ts';
import { currentFolder, fromHere } from '../from-here.ts';
import type { Io, OutputFile } from '../io.ts';
import type { BuiltDeck } from '../project.ts';
import { OUT, type Workspace } from '../workspace.ts';
import { RECORDS, recordText, sha256 } from '../written-record.ts';

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

/** Which decks a build writes, and where. */
export interface DeckPlace {
  /** The folder for the decks, relative to the current one. Absent: `out` in the workspace. */
  readonly out?: string | undefined;
  /** Builds for the public: `NAME.en.public.pptx`, without a check sheet. */
  readonly release?: 'public' | undefined;
}

/** The folder for the decks, absolute. */
export function outFolder(io: Io, { root }: Workspace, { out }: DeckPlace): string {
  return out === undefined ? join(root, OUT) : resolve(currentFolder(io), out);
}

/** A deck to be written, with what its file's name is made from. */
export interface NamedDeck {
  readonly deck: BuiltDeck;
  readonly format: DeckFormat;
  /** The name without language and ending: `canada-mali/at-a-glance`. */
  readonly name: string;
  /** Absolute folder. */
  readonly out: string;
  /** Words put before the extension, such as `public`, or `new` for a deck beside another. */
  readonly marks: readonly string[];
  /** Whether check sheets go beside it. */
  readonly hasSheets: boolean;
}

/** The file of a deck: `<out>/<name>.<language>[.<mark>].<extension>`. */
export function deckFile(io: Io, { deck, format, name: own, out, marks }: NamedDeck): DeckFile {
  const name = [own, deck.language, ...marks, DECK_RENDERERS[format].extension].join('.');
  return {
    deck,
    format,
    path: fromHere(io, join(out, name)),
    sha256: sha256(deck.bytes),
    record: fromHere(io, join(out, RECORDS, `${name}.sha256`)),
  };
}

export function recordOf({ path, sha256: digest, record }: DeckFile): OutputFile {
  return { path: record, bytes: recordText(path, digest) };
}
