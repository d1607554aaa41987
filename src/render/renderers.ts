import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Integrity } from '../model/integrity.ts';
import type { Memory } from '../model/memory.ts';
import type { Scene } from '../model/scene.ts';
import type { SlidePictures } from './check-sheet/slide-pictures.ts';
import type { WrittenNotes } from './check-sheet/written-note.ts';

/** Writes a scene as one deck file. */
export interface DeckRenderer {
  /** File name extension, without the dot. */
  readonly extension: string;
  /** @param version - the program's version, recorded in the file */
  readonly render: (scene: Scene, version: string, memory: Memory) => Promise<Outcome<Uint8Array>>;
  /** Whether a file written earlier is still as this program wrote it. */
  readonly integrity: (bytes: Uint8Array) => Promise<Integrity>;
}

/** Writes the check sheet that accompanies a deck, and reads what people wrote into it. */
export interface SheetRenderer {
  readonly extension: string;
  /**
   * @param notes - what was written into the sheet that this one replaces
   * @param pictures - of the slides
   */
  readonly render: (sheet: CheckSheet, notes?: WrittenNotes, pictures?: SlidePictures) => Promise<string>;
  /** Whether the copy that is kept of a sheet has the notes that were carried into it. */
  readonly copyHasNotes: boolean;
  /**
   * The names and remarks in a sheet on disk, but for those in its copy; undefined if anything else of it was edited.
   *
   * @param own - the copy that was kept when the sheet was written
   */
  readonly written: (found: Uint8Array, own: string) => Promise<WrittenNotes | undefined>;
}

// Renderer modules are loaded on first use, so that a command that renders nothing doesn't pay for them.

/** Deck renderers by their name in `build --to`. */
export const DECK_RENDERERS = {
  pptx: {
    extension: 'pptx',
    render: async (scene, version, memory) => (await import('./pptx/render.ts')).renderPptx(scene, version, memory),
    integrity: async (bytes) => (await import('./pptx/integrity.ts')).integrity(bytes),
  },
} as const satisfies Readonly<Record<string, DeckRenderer>>;

export type DeckFormat = keyof typeof DECK_RENDERERS;

/** All of them are written beside every deck that is not for the public. Each lists the same rows in the same order. */
export const SHEET_RENDERERS = {
  csv: {
    extension: 'check-sheet.csv',
    copyHasNotes: false,
    render: async (sheet, notes) => (await import('./check-sheet/csv.ts')).checkSheetCsv(sheet, notes),
    written: async (found, own) => (await import('./check-sheet/written-in-csv.ts')).writtenInCsv(found, own),
  },
  html: {
    extension: 'check-sheet.html',
    copyHasNotes: true,
    render: async (sheet, notes, pictures) =>
      (await import('./check-sheet/html.ts')).checkSheetHtml(sheet, notes, pictures),
    written: async (found, own) => (await import('./check-sheet/written-in-html.ts')).writtenInHtml(found, own),
  },
} as const satisfies Readonly<Record<string, SheetRenderer>>;
