import { basename, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { packOf } from '../../language/languages.ts';
import type { CheckSheet } from '../../model/check-sheet.ts';
import { carriedNotes, joinedNotes } from '../../render/check-sheet/carried-notes.ts';
import { NO_NOTES, type WrittenNotes } from '../../render/check-sheet/written-note.ts';
import { DECK_RENDERERS, SHEET_RENDERERS, type SheetRenderer } from '../../render/renderers.ts';
import type { Io, OnDisk, OutputFile } from '../io.ts';
import type { DeckFile } from './deck-file.ts';
import { editedByHand, MOST_STANDING, openElsewhere, openIn, unreadable } from './standing-deck.ts';

/** The check sheets of a deck, with what was written into those that they replace. */
export interface RenewedSheets {
  /** The sheets, a copy of each by which later notes are known, and old ones that are kept. */
  readonly files: readonly OutputFile[];
  /** Why the sheets that stand there must not be replaced. */
  readonly reasons: readonly Diagnostic[];
  /** Notes that have no row any more. */
  readonly losses: readonly Diagnostic[];
}

export const NO_SHEETS: RenewedSheets = { files: [], reasons: [], losses: [] };

/** A sheet on disk, and the new one for its place. */
interface Sheet {
  readonly renderer: SheetRenderer;
  readonly path: string;
  /** Path of the copy by which it is known what was written into the sheet since. */
  readonly copy: string;
  /** Whether there is that copy. */
  readonly hasCopy: boolean;
  /** As rendered without notes. */
  readonly own: string;
  /** The copy, or what would be it. */
  readonly before: string;
  readonly standing: OnDisk<Uint8Array>;
  /** Undefined if more was edited than names and remarks. */
  readonly notes: WrittenNotes | undefined;
}

/**
 * Renders the check sheets of a deck in every form. Names and remarks that were written into the sheets on disk stand
 * in the new ones, beside the same figures. A sheet with other edits must be kept, and a sheet with a note for which
 * there is no row is kept under another name.
 */
export async function renewSheets(io: Io, { deck, path, format, record }: DeckFile): Promise<RenewedSheets> {
  const stem = path.slice(0, -DECK_RENDERERS[format].extension.length);
  const recordStem = record.slice(0, -`${DECK_RENDERERS[format].extension}.sha256`.length);
  const read = (renderer: SheetRenderer) =>
    readSheet(io, renderer, deck.sheet, `${stem}${renderer.extension}`, `${recordStem}${renderer.extension}`);
  const csv = await read(SHEET_RENDERERS.csv);
  const html = await read(SHEET_RENDERERS.html);
  const noted = joinedNotes(csv.notes ?? NO_NOTES, html.notes ?? NO_NOTES);
  const { notes, lost } = carriedNotes(csv.before, noted, csv.own);
  const files: OutputFile[] = [];
  const losses: Diagnostic[] = [];
  const reasons: Diagnostic[] = [];
  for (const sheet of [csv, html]) {
    const output = { path: sheet.path, bytes: bytesOf(await sheet.renderer.render(deck.sheet, notes)) };
    files.push(output, { path: sheet.copy, bytes: sheet.renderer.copyHasNotes ? output.bytes : bytesOf(sheet.own) });
    reasons.push(...reasonsToKeep(io, sheet, output, deck.sheet));
    const rows = lost.filter((row) => sheet.notes?.has(row));
    if (rows.length === 0 || sheet.standing.kind !== 'there') continue;
    const old = firstFree(io, stem, sheet.renderer);
    files.push({ path: old, bytes: sheet.standing.value });
    losses.push(notesWithoutRow(sheet.path, rows, old));
  }
  return { files, reasons, losses };
}

async function readSheet(
  io: Io,
  renderer: SheetRenderer,
  sheet: CheckSheet,
  path: string,
  copy: string,
): Promise<Sheet> {
  const own = await renderer.render(sheet);
  const standing = io.readBytes(resolve(io.cwd, path), MOST_STANDING);
  const kept = io.readText(resolve(io.cwd, copy), MOST_STANDING);
  const before = kept.kind === 'there' ? kept.value : own;
  const notes = await notesOf(standing, renderer, before);
  return { renderer, path, copy, hasCopy: kept.kind === 'there', own, before, standing, notes };
}

async function notesOf(
  standing: OnDisk<Uint8Array>,
  renderer: SheetRenderer,
  before: string,
): Promise<WrittenNotes | undefined> {
  switch (standing.kind) {
    case 'there':
      return renderer.written(standing.value, before);
    case 'absent':
      return NO_NOTES;
    case 'unreadable':
      return undefined;
    default:
      return standing satisfies never;
  }
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
    ...(sheet.notes === undefined ? [editedByHand(sheet.path, what)] : []),
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
