import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Integrity } from '../model/integrity.ts';
import type { Memory } from '../model/memory.ts';
import type { Scene } from '../model/scene.ts';

/** Writes the deck itself: a scene as one file. */
export interface DeckRenderer {
  /** What the file's name ends in, without the dot. */
  readonly extension: string;
  /** @param version - of this program, for the file to say what built it */
  readonly render: (scene: Scene, version: string, memory: Memory) => Promise<Outcome<Uint8Array>>;
  /** Whether a file that was written earlier is still as this program wrote it. */
  readonly integrity: (bytes: Uint8Array) => Promise<Integrity>;
}

/** Writes the check sheet of a deck, to stand beside it. */
export interface SheetRenderer {
  readonly extension: string;
  readonly render: (sheet: CheckSheet) => Promise<string>;
}

// Modules are loaded by the first use: a command that renders nothing must not pay for them.

/** The renderers of decks by the name that `build --to` knows them by. */
export const DECK_RENDERERS = {
  pptx: {
    extension: 'pptx',
    render: async (scene, version, memory) => (await import('./pptx/render.ts')).renderPptx(scene, version, memory),
    integrity: async (bytes) => (await import('./pptx/integrity.ts')).integrity(bytes),
  },
} as const satisfies Readonly<Record<string, DeckRenderer>>;

export type DeckFormat = keyof typeof DECK_RENDERERS;

/** All of them are written beside every deck that is not for the public. */
export const SHEET_RENDERERS: readonly SheetRenderer[] = [
  {
    extension: 'check-sheet.csv',
    render: async (sheet) => (await import('./check-sheet/csv.ts')).checkSheetCsv(sheet),
  },
  {
    extension: 'check-sheet.html',
    render: async (sheet) => (await import('./check-sheet/html.ts')).checkSheetHtml(sheet),
  },
];
