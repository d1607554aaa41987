import { checkDeck } from '../check/check-deck.ts';
import { checkDecks } from '../check/check-decks.ts';
import { markUnsourced, markUnsourcedFacts } from '../check/mark-unsourced.ts';
import { figureInTemplate } from '../check/rules/figure-in-template.ts';
import { annexSlide } from '../check-sheet/annex.ts';
import { checkSheet } from '../check-sheet/check-sheet.ts';
import { linkToAnnex } from '../check-sheet/link.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { FactStore } from '../facts/store.ts';
import { languageNames } from '../language/languages.ts';
import { layoutDeck } from '../layout/layout-deck.ts';
import type { CheckSheet } from '../model/check-sheet.ts';
import type { Deck } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import type { Memory } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import type { Picture } from '../model/picture.ts';
import type { Scene } from '../model/scene.ts';
import type { WorkspaceSettings } from '../model/settings.ts';
import type { Signature } from '../model/signature.ts';
import type { Template } from '../model/template.ts';
import type { Verification } from '../model/verification.ts';
import { notForThePublic } from '../release/internal-facts.ts';
import { withoutNotes } from '../release/public-outline.ts';
import { resolveDeck } from '../resolve/deck.ts';
import { withFindings, withPlates } from './draft-deck.ts';
import type { Tell } from './tell.ts';

/** Everything that was read for a brief and that its decks are made from. */
export interface BriefInputs {
  readonly outline: Outline;
  readonly languages: readonly Language[];
  readonly store: FactStore;
  readonly signatures: readonly Signature[];
  readonly verifications: readonly Verification[];
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly template: Template;
  readonly settings: WorkspaceSettings;
  /** Marks what is unsourced on the slides instead of refusing it. */
  readonly draft: boolean;
  /** Leaves a plate at the place of each slide that can’t be read. */
  readonly plates: boolean;
  /** Builds for the public: leaves out notes and anything internal. */
  readonly release: 'public' | undefined;
}

/**
 * A deck in one language with every fact resolved, laid out, and each of its figures tied to its
 * source.
 */
export interface LaidOutDeck {
  readonly deck: Deck;
  readonly scene: Scene;
  /** Made when it is first read. */
  readonly sheet: CheckSheet;
}

/**
 * Resolves, lays out and checks the decks of a brief, one language at a time.
 *
 * @param known - what was found before, by `checkOutline` too
 */
export function layOutBrief(
  inputs: BriefInputs,
  known: readonly Diagnostic[],
  memory: Memory,
  tell: Tell,
): Outcome<readonly LaidOutDeck[]> {
  const { outline, store, template, settings, signatures, verifications, pictures, draft, plates, release } = inputs;
  const found = gatherFindings();
  found.add(
    ...memory.keep('figures in template', [template, store.names], () => figureInTemplate(template, store.names)),
  );
  const shown = draft
    ? {
        outline: markUnsourced(outline, known, memory),
        store: memory.keep('mark facts', [store], () => markUnsourcedFacts(store)),
      }
    : { outline, store };
  const decks = inputs.languages.map((language, index): LaidOutDeck => {
    tell(index / inputs.languages.length, `laying out in ${languageNames('and', [language])}`);
    const resolved = found.take(resolveDeck({ ...shown, template, language, draft, pictures }, memory));
    const deck = release === 'public' ? withoutNotes(resolved) : resolved;
    if (release === 'public') found.add(...notForThePublic(outline, deck, store));
    const laidOut = found.take(layoutDeck(deck, template, 0, memory));
    found.add(...checkDeck(outline, deck, laidOut, store, settings, memory));
    const isWrong = hasErrors(known) || hasErrors(found.with(undefined).diagnostics);
    const scene =
      plates && isWrong ? layoutDeck(withPlates(deck, known, outline, template), template, 0, memory).value : laidOut;
    const sheet = madeOnce(() => checkSheet(deck, scene, outline, store, signatures, verifications));
    const printed = outline.annex.some(({ value }) => value === 'check-sheet');
    return withSheet(deck, printed ? found.take(withCheckSheet(deck, scene, sheet(), outline, memory)) : scene, sheet);
  });
  found.add(
    ...checkDecks(
      shown.outline,
      decks.map(({ deck }) => deck),
      store,
    ),
  );
  if (!draft) return found.with(decks);
  const all = [...known, ...found.with(undefined).diagnostics];
  return found.with(decks.map((laid) => withSheet(laid.deck, withFindings(laid, all, outline), () => laid.sheet)));
}

function withSheet(deck: Deck, scene: Scene, sheet: () => CheckSheet): LaidOutDeck {
  return {
    deck,
    scene,
    get sheet() {
      return sheet();
    },
  };
}

function madeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The scene with its check sheet added as slides behind it, and every figure linked to it. */
function withCheckSheet(deck: Deck, scene: Scene, sheet: CheckSheet, outline: Outline, memory: Memory): Outcome<Scene> {
  const slide = memory.same(annexSlide(sheet, deck, scene.template, outline.span));
  const annex = layoutDeck({ ...deck, slides: [slide] }, scene.template, scene.slides.length, memory);
  const linked = linkToAnnex(scene, sheet, annex.value.slides, memory);
  return { value: { ...linked, slides: [...linked.slides, ...annex.value.slides] }, diagnostics: annex.diagnostics };
}
