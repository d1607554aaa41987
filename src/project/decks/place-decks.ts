import { dirname, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Io, OutputFile } from '../io.ts';
import { obstacleWords } from '../obstacle-words.ts';
import { linkedRecords } from '../written-record.ts';
import { type DeckFile, deckFile, type NamedDeck, recordOf } from './deck-file.ts';
import { NO_SHEETS, type RenewedSheets, renewSheets } from './renew-sheets.ts';
import { reasonsToKeep } from './standing-deck.ts';

/**
 * What to do if the deck already at the path was edited since it was built, or is open in another
 * program.
 */
export type Overwriting = 'refuse' | 'replace' | 'beside';

/** A deck with its place, and the check sheets that go beside it. */
export interface PlacedDeck {
  readonly file: DeckFile;
  readonly sheets: RenewedSheets;
  /** Why what stands there must be kept unless the user asks for it. */
  readonly reasons: readonly Diagnostic[];
}

export interface PlacedDecks {
  readonly placed: readonly PlacedDeck[];
  readonly refusals: readonly Diagnostic[];
  /** A finding for each deck written beside another, with the reason. */
  readonly besides: readonly Diagnostic[];
  /** Paths of decks that must be kept. */
  readonly kept: readonly string[];
}

/**
 * Gives each deck its own path. If a deck or a check sheet there must be kept, `overwriting` decides: the new one is
 * refused, or gets the first free path beside it.
 */
export async function placeDecks(io: Io, decks: readonly NamedDeck[], overwriting: Overwriting): Promise<PlacedDecks> {
  const records = decks.map((deck) => deckFile(io, deck).record);
  const closed = [...closedFolders(io, decks), ...linkedRecords(io, records)];
  if (closed.length > 0) return { placed: [], refusals: closed, besides: [], kept: [] };
  const placed: PlacedDeck[] = [];
  const refusals: Diagnostic[] = [];
  const besides: Diagnostic[] = [];
  const kept: string[] = [];
  for (const deck of decks) {
    const own = await placeDeck(io, deck);
    const [reason] = overwriting === 'replace' ? [] : own.reasons;
    if (reason === undefined) {
      placed.push(own);
      continue;
    }
    kept.push(own.file.path);
    if (overwriting === 'refuse') {
      refusals.push(...own.reasons);
    } else {
      const free = await firstFree(io, deck);
      if (free === undefined) refusals.push(...own.reasons);
      else {
        placed.push(free);
        besides.push(writtenBeside(reason, free.file));
      }
    }
  }
  return { placed, refusals, besides, kept };
}

/** A finding for each folder of decks that nobody can look into: whether decks in it were edited can’t be known. */
function closedFolders(io: Io, decks: readonly NamedDeck[]): readonly Diagnostic[] {
  return [...new Set(decks.map((deck) => dirname(deckFile(io, deck).path)))].flatMap((folder) => {
    const entries = io.list(resolve(io.cwd, folder));
    if (entries.kind !== 'unreadable') return [];
    const message = `no deck can be written into ${folder}: ${obstacleWords(entries.obstacle).reason}`;
    return [diagnostic('output/cannot-write', { message, hint: 'mend that, or choose another folder with --out' })];
  });
}

/**
 * The files of decks in their places. Their records go behind them and so are in place first: if the run is killed
 * meanwhile, what stands there is of these records, or of those before.
 */
export function outputFiles(placed: readonly PlacedDeck[]): readonly OutputFile[] {
  return [
    ...placed.flatMap(({ file, sheets }) => [{ path: file.path, bytes: file.deck.bytes }, ...sheets.sheets]),
    ...placed.flatMap(({ file, sheets }) => [recordOf(file), ...sheets.records]),
  ];
}

async function placeDeck(io: Io, deck: NamedDeck): Promise<PlacedDeck> {
  const file = deckFile(io, deck);
  const sheets = deck.hasSheets ? await renewSheets(io, file) : NO_SHEETS;
  return { file, sheets, reasons: [...(await reasonsToKeep(io, file)), ...sheets.reasons] };
}

/** How many names beside a deck are tried. In a folder that nobody may look into none is free. */
const MOST_BESIDE = 99;

/** The first free path: `name.en.new.pptx`, `name.en.new-2.pptx`, and so on. */
async function firstFree(io: Io, deck: NamedDeck): Promise<PlacedDeck | undefined> {
  for (let count = 1; count <= MOST_BESIDE; count += 1) {
    const placed = await placeDeck(io, { ...deck, marks: [...deck.marks, count === 1 ? 'new' : `new-${count}`] });
    if (placed.reasons.length === 0) return placed;
  }
  return undefined;
}

function writtenBeside(reason: Diagnostic, { path }: DeckFile): Diagnostic {
  return diagnostic('output/written-beside', {
    message: `${reason.message}, so the new deck is ${path}`,
    hint: 'compare the two, carry the edits into the outline or the facts, and delete one',
  });
}
