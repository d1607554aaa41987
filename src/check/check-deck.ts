import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactStore } from '../facts/store.ts';
import type { Deck } from '../model/deck.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import type { WorkspaceSettings } from '../model/settings.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkFit } from './check-fit.ts';
import { acronyms } from './rules/acronyms.ts';
import { drawnUnit } from './rules/drawn-unit.ts';
import { markingRules } from './rules/marking.ts';
import { owedLines } from './rules/owed-lines.ts';
import { pointCount } from './rules/point-count.ts';
import { profileRules } from './rules/profile.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { titleWords } from './rules/title-words.ts';
import { untranslatedQuotation } from './rules/untranslated-quotation.ts';

/** Every rule that reads a deck in one language, resolved and laid out. */
export function checkDeck(
  outline: Outline,
  deck: Deck,
  scene: Scene,
  store: FactStore,
  settings: WorkspaceSettings,
  memory: Memory = NO_MEMORY,
): readonly Diagnostic[] {
  return [
    ...markingRules(outline, deck, store, settings),
    ...profileRules(outline, deck, scene),
    ...titleWords(deck),
    ...sentenceLength(deck, memory),
    ...pointCount(deck),
    ...acronyms(deck, store.names, memory),
    ...untranslatedQuotation(deck, store),
    ...drawnUnit(outline, deck),
    ...checkFit(outline, deck, scene, memory),
    ...owedLines(deck, scene, memory),
    ...checkAccessibility(outline, deck, scene, memory),
  ];
}
