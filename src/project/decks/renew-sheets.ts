import { basename, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { packOf } from '../../language/languages.ts';
import type { CheckSheet } from '../../model/check-sheet.ts';
import { carriedNotes, joinedNotes } from '../../render/check-sheet/carried-notes.ts';
import { NO_NOTES, type WrittenNotes } from '../../render/check-sheet/written-note.ts';
import { DECK_RENDERERS, SHEET_RENDERERS, type SheetRenderer } from '../../render/renderers.ts';
import type { Io, OnDisk, OutputFile } from '../io.ts';
import type { BuiltDeck } from '../project.ts';
import { MOST_STANDING } from '../written-record.ts';
import type { DeckFile } from './deck-file.ts';
import { editedByHand, openElsewhere, openIn, unreadable } from './standing-deck.ts';

/** The check sheets of a deck, with what was written into those that they replace. */
export interface RenewedSheets {
  /**
   * What must be in place before the sheets, the last first: a copy of each by which later notes are known, before it the
   * copy that the sheet now on disk is known by, in case that the run is killed, and old sheets that are kept.
   */
  readonly records: readonly OutputFile[];
  readonly sheets: readonly OutputFile[];
  /** Why the sheets that stand there must not be replaced. */
  readonly reasons: readonly Diagnostic[];
  /** Notes that have no row any more. */
  readonly losses: readonly Diagnostic[];
}

export const NO_SHEETS: RenewedSheets = { records: [], sheets: [], reasons: [], losses: [] };

/** Where a sheet stands, and the copies by which it is known what was written into it since. */
interface SheetPlace {
  readonly renderer: SheetRenderer;
  readonly path: string;
  readonly copy: string;
}

/** Endings of the copies: those that go with the last sheets, and those that go with the sheets before. */
const GENERATIONS = ['', '.before'] as const;

/** A sheet on disk, and the new one for its place. */
interface Sheet extends SheetPlace {
  /** As rendered without notes. */
  readonly own: string;
  readonly standing: OnDisk<Uint8Array>;
  /** The copy that goes with it. Undefined if there is none, or if more was edited than names and remarks. */
  readonly known: KnownSheet | undefined;
  /** Whether there is a copy at all. */
  readonly hasCopy: boolean;
}

interface KnownSheet {
  readonly copy: string;
  readonly generation: (typeof GENERATIONS)[number];
  readonly notes: WrittenNotes;
}

/**
 * Renders the check sheets of a deck in every form. Names and remarks that were written into the sheets on disk stand
 * in the new ones, beside the same figures. A sheet with other edits must be kept, and a sheet with a note for which
 * there is no row is kept under another name.
 */
export async function renewSheets(io: Io, { deck, path, format, record }: DeckFile): Promise<RenewedSheets> {
  const stem = path.slice(0, -DECK_RENDERERS[format].extension.length);
  const recordStem = record.slice(0, -`${DECK_RENDERERS[format].extension}.sha256`.length);
  const place = (renderer: SheetRenderer): SheetPlace => ({
    renderer,
    path: `${stem}${renderer.extension}`,
    copy: `${recordStem}${renderer.extension}`,
  });
  const csv = await readSheet(io, deck, place(SHEET_RENDERERS.csv));
  const html = await readSheet(io, deck, place(SHEET_RENDERERS.html));
  const carried = [csv, html].map((sheet) => {
    const before = readCopy(io, csv, sheet.known?.generation ?? '') ?? csv.own;
    return { sheet, ...carriedNotes(before, sheet.known?.notes ?? NO_NOTES, csv.own) };
  });
  const notes = carried.map((each) => each.notes).reduce(joinedNotes);
  const records: OutputFile[] = [];
  const sheets: OutputFile[] = [];
  const losses: Diagnostic[] = [];
  const reasons: Diagnostic[] = [];
  for (const { sheet, lost } of carried) {
    const { renderer, known, standing } = sheet;
    const output = { path: sheet.path, bytes: bytesOf(await renderer.render(deck.sheet, notes, deck.pictures)) };
    sheets.push(output);
    records.push({ path: sheet.copy, bytes: renderer.copyHasNotes ? output.bytes : bytesOf(sheet.own) });
    if (known) records.push({ path: `${sheet.copy}.before`, bytes: bytesOf(known.copy) });
    reasons.push(...reasonsToKeep(io, sheet, output, deck.sheet));
    if (lost.length === 0 || standing.kind !== 'there') continue;
    const old = firstFree(io, stem, renderer);
    records.push({ path: old, bytes: standing.value });
    losses.push(notesWithoutRow(sheet.path, lost, old));
  }
  return { records, sheets, reasons, losses };
}

async function readSheet(io: Io, { sheet, pictures }: BuiltDeck, place: SheetPlace): Promise<Sheet> {
  const own = await place.renderer.render(sheet, undefined, pictures);
  const standing = io.readBytes(resolve(io.cwd, place.path), MOST_STANDING);
  const copies = GENERATIONS.flatMap((generation) => {
    const copy = readCopy(io, place, generation);
    return copy === undefined ? [] : [{ copy, generation }];
  });
  const read = { ...place, own, standing, hasCopy: copies.length > 0 };
  if (standing.kind !== 'there') return { ...read, known: undefined };
  for (const each of copies.length > 0 ? copies : [{ copy: own, generation: '' as const }]) {
    const notes = await place.renderer.written(standing.value, each.copy);
    if (notes !== undefined) return { ...read, known: { ...each, notes } };
  }
  return { ...read, known: undefined };
}

function readCopy(io: Io, { copy }: SheetPlace, generation: KnownSheet['generation']): string | undefined {
  const kept = io.readText(resolve(io.cwd, copy + generation), MOST_STANDING);
  return kept.kind === 'there' ? kept.value : undefined;
}

function reasonsToKeep(io: Io, sheet: Sheet, output: OutputFile, { language }: CheckSheet): readonly Diagnostic[] {
  const { standing } = sheet;
  if (standing.kind === 'absent') return [];
  if (standing.kind === 'unreadable') return [unreadable(sheet.path, standing.obstacle)];
  if (Buffer.from(standing.value).equals(output.bytes)) return [];
  const program = openIn(io, sheet.path);
  const { signedBy, remarks } = packOf(language).sheetWords.columns;
  const what = sheet.hasCopy
    ? `was edited since it was built, beyond “${signedBy}” and “${remarks}”`
    : 'is already there, and no copy says what was written into it';
  return [
    ...(program === undefined ? [] : [openElsewhere(sheet.path, program)]),
    ...(sheet.known === undefined ? [editedByHand(sheet.path, what)] : []),
  ];
}

/** `name.en.old.check-sheet.csv`, `name.en.old-2.check-sheet.csv`, and so on. */
function firstFree(io: Io, stem: string, { extension }: SheetRenderer): string {
  for (let count = 1; ; count += 1) {
    const path = `${stem}${count === 1 ? 'old' : `old-${count}`}.${extension}`;
    if (io.realPath(resolve(io.cwd, path)).kind === 'absent') return path;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function notesWithoutRow(path: string, rows: readonly number[], old: string): Diagnostic {
  const numbers = rows.map((row) => row + 1).join(', ');
  return diagnostic('output/notes-without-row', {
    message: `${path} had names or remarks in rows whose figure has changed or is gone (${numbers}); the old sheet is kept as ${basename(old)}`,
    hint: 'look at those figures again',
  });
}
