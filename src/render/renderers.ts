import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Integrity } from '../model/integrity.ts';
import type { Memory } from '../model/memory.ts';
import type { Scene } from '../model/scene.ts';

/** Writes a scene as one deck file. */
export interface DeckRenderer {
  /** File name extension, without the dot. */
  readonly extension: string;
  /** @param version - the program's version, recorded in the file */
  readonly render: (scene: Scene, version: string, memory: Memory) => Promise<Outcome<Uint8Array>>;
  /** Whether a file written earlier is still as this program wrote it. */
  readonly integrity: (bytes: Uint8Array) => Promise<Integrity>;
}

/** Writes the check sheet that accompanies a deck. */
export interface SheetRenderer {
  readonly extension: string;
  readonly render: (sheet: CheckSheet) => Promise<string>;
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
