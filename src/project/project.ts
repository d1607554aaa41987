import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { stopsDraft } from '../diagnostics/stops-draft.ts';
import type { FactStore } from '../facts/store.ts';
import { languageNames } from '../language/languages.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Deck } from '../model/deck.ts';
import type { FactsFile } from '../model/facts-file.ts';
import type { Language } from '../model/language.ts';
import { NO_MEMORY } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import { checkWithheld, type Released } from '../release/proof.ts';
import type { SlidePictures } from '../render/check-sheet/slide-pictures.ts';
import { DECK_RENDERERS, type DeckFormat } from '../render/renderers.ts';
import { countFigures } from '../resolve/figure-count.ts';
import type { Io } from './io.ts';
import type { KeptParses } from './kept-parses.ts';
import type { LaidOutDeck } from './lay-out-brief.ts';
import { type LaidOutBrief, layOut } from './lay-out-outline.ts';
import { createMemory } from './memory.ts';
import { type ReadTemplate, readTemplate } from './read-template.ts';
import { factsOf, outlineOf, type ProjectOptions, type Reading, storeOf } from './reading.ts';
import { rememberedIo } from './remembered-io.ts';
import type { ShownBrief } from './shown-brief.ts';
import { partOf, TELL_NOBODY, type Tell } from './tell.ts';
import { VERSION } from './version.ts';
import type { Workspace } from './workspace.ts';

/**
 * A workspace in memory. It joins the stages, and answers each question from what it already knows
 * until `changed` says that a file differs. Paths of outlines and folders are relative to the
 * workspace's root.
 *
 *     read ─▶ store ─▶ check outline ─▶ a language at a time: resolve ─▶ lay out ─▶ check ─▶ render
 *     YAML    facts    rules            Deck (the gate runs here)    Scene                 bytes
 */
export interface Project {
  readonly outline: (path: string) => Outcome<Outline | undefined>;
  /** The files of facts that the briefs of a folder see. */
  readonly facts: (folder: string) => Promise<Outcome<readonly FactsFile[]>>;
  readonly store: (folder: string) => Promise<Outcome<FactStore>>;
  readonly template: (name: string) => Promise<Outcome<ReadTemplate | undefined>>;
  readonly deck: (path: string, language: Language) => Promise<Deck | undefined>;
  readonly scene: (path: string, language: Language) => Promise<Scene | undefined>;
  /** All findings on a brief, its facts and its template. */
  readonly findings: (path: string) => Promise<readonly Diagnostic[]>;
  /** A brief as it is seen while it is written, errors or not. */
  readonly shown: (path: string) => Promise<ShownBrief>;
  /** The decks of a brief, laid out but not rendered, and every text read for them. */
  readonly laidOut: (path: string) => Promise<Outcome<LaidOutBrief>>;
  /** One deck as a PowerPoint package; undefined if a finding stops the brief. */
  readonly package: (path: string, language: Language) => Promise<Uint8Array | undefined>;
  /** A brief's decks as files, without bytes if a finding stops the brief. */
  readonly build: (path: string, to: DeckFormat, tell?: Tell) => Promise<Outcome<BuiltBrief>>;
  /** As `build`, but without rendering: the decks have no bytes. */
  readonly check: (path: string, tell?: Tell) => Promise<Outcome<BuiltBrief>>;
  /** Says that these files or folders have changed. Paths are relative to the root. */
  readonly changed: (paths: readonly string[]) => void;
  /**
   * Puts an unsaved text in a file's place; undefined takes it away. The path is relative to the
   * root.
   */
  readonly overlay: (path: string, text: string | undefined) => void;
}

export interface BuiltDeck {
  readonly language: Language;
  /** Empty if a finding stopped the brief. */
  readonly bytes: Uint8Array;
  readonly slides: number;
  /** Number of figures on slides and in notes. A figure shown twice counts twice. */
  readonly figures: number;
  readonly sheet: CheckSheet;
  /** For the page of the sheet, where the deck was written. */
  readonly pictures?: SlidePictures;
}

export interface BuiltBrief extends Pick<LaidOutBrief, 'texts'> {
  readonly decks: readonly BuiltDeck[];
}

/** Opens a workspace. Nothing is read until it is asked for. */
export function openProject(disk: Io, workspace: Workspace, options: ProjectOptions): Project {
  const { io, changed, overlay } = rememberedIo(disk);
  const memory = createMemory();
  const slideMemory = options.remembers ? memory : NO_MEMORY;
  const { build } = options;
  const kept: KeptParses = {
    memory,
    disk: build !== undefined && io.kept ? { files: io.kept, build } : undefined,
  };
  const context: Reading = { io, workspace, options, memory, slideMemory, kept };
  const laidOut = (path: string) => layOut(context, path, TELL_NOBODY);
  const deckOf = async (path: string, language: Language) =>
    (await laidOut(path)).value.decks.find(({ deck }) => deck.language === language);
  const absolute = (path: string) => join(workspace.root, path);
  return {
    outline: (path) => outlineOf(context, path),
    facts: (folder) => factsOf(context, folder),
    store: (folder) => storeOf(context, folder),
    template: (name) => readTemplate(io, workspace, name, kept),
    deck: async (path, language) => (await deckOf(path, language))?.deck,
    scene: async (path, language) => (await deckOf(path, language))?.scene,
    findings: async (path) => (await laidOut(path)).diagnostics,
    shown: async (path) => {
      const { shownBrief } = await import('./shown-brief.ts');
      const { value, diagnostics } = await layOut({ ...context, forgives: true }, path, TELL_NOBODY);
      return shownBrief(value.decks, diagnostics, slideMemory);
    },
    laidOut,
    package: async (path, language) => {
      const { value, diagnostics } = await laidOut(path);
      const laid = value.decks.find(({ deck }) => deck.language === language);
      if (laid === undefined || isStopped(diagnostics, options.draft)) return undefined;
      const { value: bytes, diagnostics: leaks } = await fileOf(context, laid, 'pptx', value.released);
      return hasErrors(leaks) ? undefined : bytes;
    },
    build: async (path, to, tell = TELL_NOBODY) => {
      const { value, diagnostics } = await layOut(context, path, partOf(tell, 0, 1 / 2));
      const isWritten = !isStopped(diagnostics, options.draft);
      const found = gatherFindings();
      found.add(...diagnostics);
      const decks: BuiltDeck[] = [];
      for (const [index, laid] of value.decks.entries()) {
        tell(1 / 2 + index / value.decks.length / 2, `writing slides in ${languageNames('and', [laid.deck.language])}`);
        const bytes = isWritten ? found.take(await fileOf(context, laid, to, value.released)) : new Uint8Array();
        const pictures = bytes.length === 0 ? undefined : await picturesOf(laid);
        decks.push({ ...builtDeck(laid, bytes), ...(pictures && { pictures }) });
      }
      return found.with({ decks, texts: value.texts });
    },
    check: async (path, tell = TELL_NOBODY) => {
      const { value, diagnostics } = await layOut(context, path, tell);
      const decks = value.decks.map((laid) => builtDeck(laid, new Uint8Array()));
      return { value: { decks, texts: value.texts }, diagnostics };
    },
    changed: (paths) => changed(paths.flatMap((path) => places(disk, absolute(path)))),
    overlay: (path, text) => {
      for (const place of places(disk, absolute(path))) overlay(place, text);
    },
  };
}

/** The paths a file may be known by: the given one, and the real one if links lead there. */
function places(io: Io, path: string): readonly string[] {
  const real = io.realPath(path);
  return real.kind !== 'there' || real.value === path ? [path] : [path, real.value];
}

/**
 * Whether errors stop the build. A draft is built all the same, and shows them on its slides, but
 * for those of what may leave the house.
 */
function isStopped(diagnostics: readonly Diagnostic[], draft: boolean): boolean {
  return draft ? diagnostics.some(stopsDraft) : hasErrors(diagnostics);
}

function builtDeck({ deck, scene, sheet }: LaidOutDeck, bytes: Uint8Array): BuiltDeck {
  return { language: deck.language, bytes, slides: scene.slides.length, figures: countFigures(deck), sheet };
}

async function picturesOf({ scene, sheet }: LaidOutDeck): Promise<SlidePictures | undefined> {
  const { slidePictures } = await import('../render/check-sheet/slide-pictures.ts');
  return slidePictures(scene, sheet);
}

async function fileOf(
  { slideMemory }: Reading,
  { deck, scene }: LaidOutDeck,
  to: DeckFormat,
  released: Released | undefined,
): Promise<Outcome<Uint8Array>> {
  const { value } = await DECK_RENDERERS[to].render(scene, VERSION, slideMemory);
  return { value, diagnostics: released ? checkWithheld(value, deck, released) : [] };
}
