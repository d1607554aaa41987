import { dirname } from 'node:path';
import { checkDeck } from '../check/check-deck.ts';
import { checkDecks } from '../check/check-decks.ts';
import { checkOutline } from '../check/check-outline.ts';
import { isUnsourced, markUnsourced, markUnsourcedFacts } from '../check/mark-unsourced.ts';
import { annexSlide } from '../check-sheet/annex.ts';
import { checkSheet } from '../check-sheet/check-sheet.ts';
import { linkToAnnex } from '../check-sheet/link.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { relevel } from '../diagnostics/relevel.ts';
import { buildStore } from '../facts/build-store.ts';
import { checkDerivations } from '../facts/derive.ts';
import { parseSignatures } from '../facts/read/signatures.ts';
import { layoutDeck } from '../layout/layout-deck.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Deck } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import type { Template } from '../model/template.ts';
import type { TemplateChain } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseOutline } from '../outline/parse-outline.ts';
import { notForThePublic } from '../release/internal-facts.ts';
import { proveWithheld, withheldTexts } from '../release/proof.ts';
import { publicOutline, withoutNotes } from '../release/public-outline.ts';
import { DECK_RENDERERS, type DeckFormat } from '../render/renderers.ts';
import { resolveDeck } from '../resolve/deck.ts';
import { countFigures } from '../resolve/figure-count.ts';
import { masterOf, parentOf } from '../template/inherit.ts';
import { factFiles, signatureFiles } from './fact-files.ts';
import { type FoundMaster, findMaster, isMasterFile } from './find-master.ts';
import { findTemplate } from './find-template.ts';
import type { Io } from './io.ts';
import { keptFacts, keptTemplate } from './parse-cache.ts';
import { readPictures } from './pictures.ts';
import { readSettings } from './read-settings.ts';
import { VERSION } from './version.ts';
import { withAsOf } from './with-as-of.ts';
import { readWorkspaceText, type Workspace } from './workspace.ts';

export interface CompileOptions {
  /** Those to build, of the languages that the outline has; all of them where absent. */
  readonly languages?: readonly Language[];
  /** ISO date that takes the place of the outline's own. */
  readonly asOf?: string;
  /** Mark what is unsourced on the slides instead of refusing it. */
  readonly draft: boolean;
  /** For the public: without notes, check sheet and anything internal. */
  readonly release?: 'public';
  /** What to write the decks as. Absent: nothing is rendered, everything else is done and checked. */
  readonly to?: DeckFormat;
  /** Which build of the program this is: what it parses is kept for its later runs. Absent: nothing is kept. */
  readonly build?: string;
}

export interface CompiledDeck {
  readonly language: Language;
  /** Empty where nothing was rendered. */
  readonly bytes: Uint8Array;
  readonly slides: number;
  /** Figures shown on slides and in notes, each showing counted. */
  readonly figures: number;
  readonly sheet: CheckSheet;
}

export interface Compilation {
  readonly decks: readonly CompiledDeck[];
  /** Every input read, for excerpts in messages. */
  readonly texts: readonly TextFile[];
}

/** A deck in one language with every fact resolved, laid out, and each of its figures tied to its source. */
export interface LaidOutDeck {
  readonly deck: Deck;
  readonly scene: Scene;
  readonly sheet: CheckSheet;
}

interface CompiledScenes {
  readonly decks: readonly LaidOutDeck[];
  readonly texts: readonly TextFile[];
  /** What no part of a released package may hold. */
  readonly withheld: readonly string[];
}

/**
 * The whole way of one outline, from its text to its decks:
 *
 *     parse ─▶ store ─▶ check outline ─▶ a language at a time: resolve ─▶ layout ─▶ render
 *     YAML     facts    rules            Deck (the gate runs here)    Scene      bytes
 *
 * Findings of every stage are collected; a deck is rendered only where there is no error in any.
 */
export async function compile(
  io: Io,
  workspace: Workspace,
  outlinePath: string,
  options: CompileOptions,
): Promise<Outcome<Compilation>> {
  const found = gatherFindings();
  const { decks: laidOut, texts, withheld } = found.take(await compileScenes(io, workspace, outlinePath, options));
  const renderer = options.to && DECK_RENDERERS[options.to];
  const isRendered = renderer !== undefined && !isStopped(found.with(undefined).diagnostics, options.draft);
  const decks: CompiledDeck[] = [];
  for (const { deck, scene, sheet } of laidOut) {
    const bytes = isRendered ? found.take(await renderer.render(scene, VERSION)) : new Uint8Array();
    if (withheld.length > 0 && isRendered) proveWithheld(bytes, withheld, shownTexts(deck));
    decks.push({ language: deck.language, bytes, slides: scene.slides.length, figures: countFigures(deck), sheet });
  }
  return found.with({ decks, texts });
}

/** An error stops a build. A draft is built though figures lack a source, since it shows which ones. */
function isStopped(diagnostics: readonly Diagnostic[], draft: boolean): boolean {
  return hasErrors(draft ? diagnostics.filter((found) => !isUnsourced(found)) : diagnostics);
}

/** The way up to the renderer: what any renderer is given, and every input read. */
export async function compileScenes(
  io: Io,
  workspace: Workspace,
  outlinePath: string,
  options: Pick<CompileOptions, 'languages' | 'asOf' | 'draft' | 'build' | 'release'>,
): Promise<Outcome<CompiledScenes>> {
  const found = gatherFindings();
  const cache = options.build === undefined ? undefined : { io, workspace, build: options.build };
  const outlineText = found.take(readWorkspaceText(io, workspace, outlinePath));
  if (outlineText === undefined) return found.with({ decks: [], texts: [], withheld: [] });
  const factTexts = found.take(factFiles(io, workspace, outlinePath));
  const parsed = found.take(parseOutline(outlineText.path, outlineText.text));
  const store = found.take(buildStore(found.take(await keptFacts(cache, dirname(outlinePath), factTexts, parseFacts))));
  found.add(...checkDerivations(store));
  const texts = [outlineText, ...factTexts];
  if (parsed === undefined) return found.with({ decks: [], texts, withheld: [] });

  const settings = found.take(readSettings(io, workspace));
  const whole = withAsOf(parsed, options.asOf);
  const outline = options.release === 'public' ? publicOutline(whole) : whole;
  const languages = outline.languages.filter((language) => options.languages?.includes(language) ?? true);
  const signatures = found.take(parseSignatures(found.take(signatureFiles(io, workspace, outlinePath))));
  const checked = checkOutline(outline, languages, store);
  found.add(...checked);
  const pictures = found.take(readPictures(io, workspace, outline));
  const isMaster = isMasterFile(outline.template.value);
  const [templateSource, ...parents] = isMaster
    ? []
    : found.take(findTemplate(io, workspace, outline.template, parentOf));
  const chain = templateSource && ([templateSource, ...parents] as const);
  const masterName = isMaster ? outline.template : chain && masterOf(chain);
  const read = masterName
    ? await parseMasterFile(found.take(findMaster(io, workspace, masterName)), chain)
    : chain && (await keptTemplate(cache, chain, parseTemplateTexts));
  const template = read && found.take(read);
  const all = [...texts, ...[...(templateSource ? [templateSource] : []), ...parents].flatMap(({ files }) => files)];
  // Layout takes the template's styles and slots for granted.
  if (template === undefined || hasErrors(read?.diagnostics ?? []))
    return found.with({ decks: [], texts: all, withheld: [] });

  const shown = options.draft
    ? { outline: markUnsourced(outline, checked), store: markUnsourcedFacts(store) }
    : { outline, store };
  const decks = languages.map((language) => {
    const resolved = found.take(resolveDeck({ ...shown, template, language, draft: options.draft, pictures }));
    const deck = options.release === 'public' ? withoutNotes(resolved) : resolved;
    if (options.release === 'public') found.add(...notForThePublic(deck, store));
    const scene = found.take(layoutDeck(deck, template));
    found.add(...checkDeck(outline, deck, scene, store, settings));
    const sheet = checkSheet(scene, outline, store, signatures);
    const printed = outline.annex.some(({ value }) => value === 'check-sheet');
    return { deck, sheet, scene: printed ? found.take(withCheckSheet(deck, scene, sheet, outline)) : scene };
  });
  found.add(
    ...checkDecks(
      shown.outline,
      decks.map(({ deck }) => deck),
    ),
  );
  const withheld = options.release === 'public' ? withheldTexts(whole, store) : [];
  const findings = found.with({ decks, texts: all, withheld });
  return { ...findings, diagnostics: relevel(findings.diagnostics, settings) };
}

/** Loaded only where a file has to be parsed. */
const parseFacts: Parameters<typeof keptFacts>[3] = async (files, known) => {
  const { parseEachFactsFile } = await import('../facts/read/parse-facts.ts');
  return parseEachFactsFile(files, known);
};

const parseTemplateTexts: Parameters<typeof keptTemplate>[2] = async ([{ name, files }, ...parents]) => {
  const { parseTemplate } = await import('../template/parse-template.ts');
  return parseTemplate(name, files, parents);
};

async function parseMasterFile(
  file: FoundMaster | undefined,
  chain: TemplateChain | undefined,
): Promise<Outcome<Template | undefined> | undefined> {
  if (file === undefined) return undefined;
  const { readMasterTemplate } = await import('../template/own-file/master-template.ts');
  const { value, diagnostics } = readMasterTemplate(chain, file);
  return { value: value?.template, diagnostics };
}

/** The scene with its check sheet printed behind it, and every figure of the slides leading there. */
function withCheckSheet(deck: Deck, scene: Scene, sheet: CheckSheet, outline: Outline): Outcome<Scene> {
  const slide = annexSlide(sheet, deck, scene.template, outline.span);
  const annex = layoutDeck({ ...deck, slides: [slide] }, scene.template, scene.slides.length);
  const linked = linkToAnnex(scene, sheet, annex.value.slides);
  return { value: { ...linked, slides: [...linked.slides, ...annex.value.slides] }, diagnostics: annex.diagnostics };
}

/** What the slides themselves show, which a public deck may of course hold. */
function shownTexts({ slides }: Deck): readonly string[] {
  return slides.flatMap((slide) => [
    ...[slide.title, slide.subtitle, slide.noteLine, slide.sourceLine, ...slide.body.map(({ runs }) => runs)].map(
      (runs) => runs.map(({ text }) => text).join(''),
    ),
    ...slide.panels
      .flatMap((panel) => [panel.heading, ...panel.body.map(({ runs }) => runs)])
      .map((runs) => runs.map(({ text }) => text).join('')),
  ]);
}
