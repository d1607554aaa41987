import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { CompiledDeck } from '../compile.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Io, OutputFile } from '../io.ts';
import { fromHere } from './from-here.ts';
import { briefName } from './select-briefs.ts';

/** A deck and the place it is to be written to. */
export interface DeckFile {
  readonly deck: CompiledDeck;
  /** Relative to the current folder. */
  readonly path: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where the digest of the deck as written is kept, so that an edit is noticed. */
  readonly record: string;
}

/** `<out>/<folder of the outline under briefs>/<outline>.<language>.pptx`. `out` is absolute. */
export function deckFile(io: Io, out: string, outlinePath: string, deck: CompiledDeck): DeckFile {
  const name = `${briefName(outlinePath)}.${deck.language}.pptx`;
  return {
    deck,
    path: fromHere(io, join(out, name)),
    sha256: sha256(deck.bytes),
    record: fromHere(io, join(out, '.written', `${name}.sha256`)),
  };
}

/** The deck and its record, which is in the form that `sha256sum` writes. */
export function outputFiles({ deck, path, sha256: digest, record }: DeckFile): readonly OutputFile[] {
  const line = `${digest}  ${basename(path)}\n`;
  return [
    { path, bytes: deck.bytes },
    { path: record, bytes: new TextEncoder().encode(line) },
  ];
}

/** Why the deck that stands in the place must not be replaced without being asked to; empty where it may. */
export function reasonsToKeep(io: Io, { path, sha256: digest, record }: DeckFile): readonly Diagnostic[] {
  const old = io.readBytes(resolve(io.cwd, path));
  if (old === undefined) return [];
  const oldDigest = sha256(old);
  if (oldDigest === digest) return [];
  const program = openIn(io, path);
  const recorded = io.readText(resolve(io.cwd, record))?.slice(0, digest.length);
  return [
    ...(program === undefined ? [] : [open(path, program)]),
    ...(recorded === oldDigest ? [] : [edited(path, recorded !== undefined)]),
  ];
}

/** The program whose lock file stands beside the deck. */
function openIn(io: Io, path: string): string | undefined {
  const names = io.list(resolve(io.cwd, dirname(path)));
  if (names.includes(`~$${basename(path)}`)) return 'PowerPoint';
  return names.includes(`.~lock.${basename(path)}#`) ? 'LibreOffice' : undefined;
}

function open(path: string, program: string): Diagnostic {
  return diagnostic('output/open', {
    message: `${path} is open in ${program}`,
    hint: 'close it there and build again, or pass --replace',
  });
}

function edited(path: string, known: boolean): Diagnostic {
  return diagnostic('output/edited', {
    message: known
      ? `${path} was edited since it was built`
      : `${path} is already there and was not built by briefdeck`,
    hint: 'move it elsewhere, or pass --replace to overwrite it',
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
