import { dirname, join } from 'node:path';
import { checkOutline } from '../check/check-outline.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { relevel } from '../diagnostics/relevel.ts';
import { stopsDraft } from '../diagnostics/stops-draft.ts';
import { buildStore } from '../facts/build-store.ts';
import { checkDerivations } from '../facts/derive.ts';
import { checkLabels } from '../facts/labels.ts';
import { parseVerifications } from '../facts/read/verifications.ts';
import type { FactStore } from '../facts/store.ts';
import { LANGUAGES, languageNames } from '../language/languages.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Deck } from '../model/deck.ts';
import type { FactsFile, FactsText } from '../model/facts-file.ts';
import type { Language } from '../model/language.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import type { WorkspaceSettings } from '../model/settings.ts';
import type { TextFile } from '../model/text-file.ts';
import {
  parseDraftInParts,
  parseOutline,
  parseOutlineInParts,
  parseReadableInParts,
} from '../outline/parse-outline.ts';
import { placedInFile } from '../outline/slide-parts.ts';
import { checkWithheld, type Released, withheldFrom } from '../release/proof.ts';
import { publicOutline } from '../release/public-outline.ts';
import { DECK_RENDERERS, type DeckFormat } from '../render/renderers.ts';
import { countFigures } from '../resolve/figure-count.ts';
import { begunDecks } from './begun-decks.ts';
import { factFiles, recordFiles, VERIFIED } from './fact-files.ts';
import type { NamedTemplate } from './find-template.ts';
import type { Io } from './io.ts';
import { type KeptParses, keptFacts } from './kept-parses.ts';
import { type BriefInputs, type LaidOutDeck, layOutBrief } from './lay-out-brief.ts';
import { createMemory } from './memory.ts';
import { readPictures } from './pictures.ts';
import { readWorkspaceText } from './read-inside.ts';
import { readSettings } from './read-settings.ts';
import { readSignatures } from './read-signatures.ts';
import { type ReadTemplate, readForBuild, readTemplate, type TemplateReading } from './read-template.ts';
import { rememberedIo } from './remembered-io.ts';
import type { ShownBrief } from './shown-brief.ts';
import { partOf, TELL_NOBODY, type Tell } from './tell.ts';
import { VERSION } from './version.ts';
import { withAsOf } from './with-as-of.ts';
import type { Workspace } from './workspace.ts';
import { templateNames } from './workspace-files.ts';

export interface ProjectOptions {
  /** The languages to build, of those that an outline has. Absent: all of them. */
  readonly languages?: readonly Language[];
  /** ISO date that replaces the outlines' own. */
  readonly asOf?: string;
  /** A template that takes the place of the outlines’ own. */
  readonly template?: string;
  /** Marks what is unsourced on the slides instead of refusing it. */
  readonly draft: boolean;
  /** Builds for the public: leaves out notes, the check sheet and anything internal. */
  readonly release?: 'public';
  /**
   * Identifies this build of the program: what it parses is kept for later runs of the same build.
   * Absent: nothing is kept on disk.
   */
  readonly build?: string;
  /** Keeps slides in memory too, for a caller that asks again and again. */
  readonly remembers?: boolean;
}

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

export interface LaidOutBrief {
  readonly decks: readonly LaidOutDeck[];
  /** Every text read, for excerpts in messages. */
  readonly texts: readonly TextFile[];
  /** What a package for the public may not hold; absent for any other. */
  readonly released?: Released;
}

export interface BuiltDeck {
  readonly language: Language;
  /** Empty if a finding stopped the brief. */
  readonly bytes: Uint8Array;
  readonly slides: number;
  /** Number of figures on slides and in notes. A figure shown twice counts twice. */
  readonly figures: number;
  readonly sheet: CheckSheet;
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
        decks.push(builtDeck(laid, bytes));
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

interface Reading {
  readonly io: Io;
  readonly workspace: Workspace;
  readonly options: ProjectOptions;
  /** Keeps what was read from files. */
  readonly memory: Memory;
  /** Keeps what was made from slides. */
  readonly slideMemory: Memory;
  readonly kept: KeptParses;
  /** Whether a slide that can’t be read costs nothing but itself. */
  readonly forgives?: true;
}

/** The paths a file may be known by: the given one, and the real one if links lead there. */
function places(io: Io, path: string): readonly string[] {
  const real = io.realPath(path);
  return real.kind !== 'there' || real.value === path ? [path] : [path, real.value];
}

function outlineOf({ io, workspace, memory }: Reading, path: string): Outcome<Outline | undefined> {
  const found = gatherFindings();
  const text = found.take(readWorkspaceText(io, workspace, path));
  if (text === undefined) return found.with(undefined);
  const outcome = memory.keep('read outline', [text.path, text.text], () => parseOutline(text.path, text.text));
  return found.with(found.take(outcome));
}

async function factsOf({ io, workspace, kept }: Reading, folder: string): Promise<Outcome<readonly FactsFile[]>> {
  const found = gatherFindings();
  const texts = found.take(factFiles(io, workspace, `${folder}/outline.yaml`));
  return found.with(found.take(await keptFacts(kept, texts, parseFacts)));
}

/**
 * The store of a folder's facts, with the findings of its derivations. As long as its files stay
 * the same, it is the same object.
 */
async function storeOf(reading: Reading, folder: string): Promise<Outcome<FactStore>> {
  const { value: files, diagnostics } = await factsOf(reading, folder);
  const built = reading.memory.keep('build store', files, () => {
    const { value: store, diagnostics: found } = buildStore(files);
    return { value: store, diagnostics: [...found, ...checkDerivations(store), ...checkLabels(store)] };
  });
  return { value: built.value, diagnostics: [...diagnostics, ...built.diagnostics] };
}

/**
 * Takes one outline through the stages up to rendering. Ends early only if the outline can't be
 * read or there is no template that can.
 */
async function layOut(reading: Reading, path: string, tell: Tell): Promise<Outcome<LaidOutBrief>> {
  tell(0, 'reading');
  const { io, workspace, options, slideMemory, forgives = false } = reading;
  const found = gatherFindings();
  const outlineText = found.take(readWorkspaceText(io, workspace, path));
  if (outlineText === undefined) return found.with(NOTHING);
  const texts = [outlineText, ...factFiles(io, workspace, path).value];
  const parse = options.draft ? parseDraftInParts : forgives ? parseReadableInParts : parseOutlineInParts;
  const parts = parse(outlineText.path, outlineText.text, slideMemory);
  const placed = (value: LaidOutBrief, settings: WorkspaceSettings): Outcome<LaidOutBrief> => ({
    value,
    diagnostics: relevel(
      found.with(value).diagnostics.map((each) => placedInFile(each, parts.value.places)),
      settings,
    ),
  });
  const store = found.take(await storeOf(reading, dirname(path)));
  const settings = found.take(readSettings(io, workspace));
  const { outline: parsed } = found.take(parts);
  if (parsed === undefined) return placed({ ...NOTHING, texts }, settings);

  const dated = withAsOf(parsed, options.asOf);
  const outline = options.release === 'public' ? publicOutline(dated) : dated;
  const readable = options.draft && outline.languages.length === 0 ? begunIn(outline) : outline.languages;
  const languages = readable.filter((language) => options.languages?.includes(language) ?? true);
  const signatures = found.take(readSignatures(io, workspace, path));
  const verifications = found.take(parseVerifications(found.take(recordFiles(io, workspace, path, VERIFIED))));
  found.add(...checkOutline(outline, languages, store, slideMemory));
  const pictures = found.take(readPictures(io, workspace, outline, reading.memory));
  const look = found.take(
    await lookOf(reading, options.template === undefined ? outline.template : { value: options.template }),
  );
  const all = [...texts, ...(look?.chain ?? []).flatMap(({ files }) => files)];
  const template = look?.template;
  if (template === undefined) return placed({ ...NOTHING, texts: all }, settings);
  const inputs: BriefInputs = {
    outline,
    languages,
    store,
    signatures,
    verifications,
    pictures: slideMemory.keep('pictures', [...pictures].flat(), () => pictures),
    template,
    settings,
    draft: options.draft,
    plates: options.draft || forgives,
    release: options.release,
  };
  const known = found.with(undefined).diagnostics;
  const whole = found.take(layOutBrief(inputs, known, slideMemory, partOf(tell, READ, 1)));
  const decks = forgives ? inOrder([...whole, ...found.take(begunDecks(inputs, slideMemory))]) : whole;
  const released = { withheld: withheldFrom(dated, store), outline: dated, store };
  return placed({ decks, texts: all, ...(options.release === 'public' && { released }) }, settings);
}

function inOrder(decks: readonly LaidOutDeck[]): readonly LaidOutDeck[] {
  return LANGUAGES.flatMap((language) => decks.filter(({ deck }) => deck.language === language));
}

/** The languages of the title, for a draft in which no language is whole. */
function begunIn({ title }: Outline): readonly Language[] {
  return LANGUAGES.filter((language) => title[language] !== undefined);
}

/**
 * The template that an outline names. Its value is undefined if it has an error, since layout takes its styles for
 * granted; but a draft then has the look of another template of the workspace.
 */
async function lookOf(
  { io, workspace, options, kept }: Reading,
  named: NamedTemplate,
): Promise<Outcome<TemplateReading | undefined>> {
  const found = gatherFindings();
  // The parser has said that none can be read.
  const isNamed = named.value !== '';
  const own = isNamed ? await readForBuild(io, workspace, named, kept) : { value: undefined, diagnostics: [] };
  const value = found.take(own);
  if (isNamed && !hasErrors(own.diagnostics)) return found.with(value);
  for (const other of options.draft ? templateNames(io, workspace).value : []) {
    const read = await readForBuild(io, workspace, { value: other }, kept);
    if (read.value?.template !== undefined && !hasErrors(read.diagnostics)) return found.with(read.value);
  }
  return found.with(value && { chain: value.chain, template: undefined });
}

/** How much of the time until a brief is laid out goes by until it is read. */
const READ = 1 / 4;

const NOTHING: LaidOutBrief = { decks: [], texts: [] };

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

async function fileOf(
  { slideMemory }: Reading,
  { deck, scene }: LaidOutDeck,
  to: DeckFormat,
  released: Released | undefined,
): Promise<Outcome<Uint8Array>> {
  const { value } = await DECK_RENDERERS[to].render(scene, VERSION, slideMemory);
  return { value, diagnostics: released ? checkWithheld(value, deck, released) : [] };
}

/** Loads the parser only if a file has to be parsed. */
async function parseFacts(
  files: readonly FactsText[],
  known: readonly (Outcome<FactsFile> | undefined)[],
): Promise<readonly Outcome<FactsFile>[]> {
  const { parseEachFactsFile } = await import('../facts/read/parse-facts.ts');
  return parseEachFactsFile(files, known);
}
