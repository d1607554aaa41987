import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deck } from '../model/deck.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import { a11yAlt } from './rules/a11y-alt.ts';
import { a11yChart } from './rules/a11y-chart.ts';
import { a11yLink } from './rules/a11y-link.ts';
import { a11yReadingOrder } from './rules/a11y-reading-order.ts';
import { a11yScript } from './rules/a11y-script.ts';
import { a11yTable } from './rules/a11y-table.ts';
import { a11yTitle } from './rules/a11y-title.ts';
import { linkElsewhere } from './rules/link-elsewhere.ts';
import { sceneWords } from './scene-runs.ts';

/**
 * Every rule about accessibility. Contrast and text sizes belong to the template and are checked
 * when it is read. The renderer writes the language of every run and the heading row of every
 * table.
 */
export function checkAccessibility(
  outline: Outline,
  deck: Deck,
  scene: Scene,
  memory: Memory = NO_MEMORY,
): readonly Diagnostic[] {
  const words = sceneWords(deck, scene, memory);
  return [
    ...a11yTitle(deck),
    ...a11yAlt(outline, deck),
    ...a11yLink(words),
    ...linkElsewhere(words),
    ...a11yScript(deck, scene, words),
    ...a11yReadingOrder(deck, scene),
    ...a11yTable(deck),
    ...a11yChart(deck),
  ];
}
