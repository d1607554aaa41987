import { type Evidence, shownAs } from '../model/outline.ts';
import type { SlideWords } from '../model/words.ts';

/**
 * The layout for a slide whose author names none. Evidence brings its own layout; without evidence,
 * `##` headings mean panels, a first slide without a list is the cover, a numbered list alone is a
 * set of key messages, and everything else is text.
 */
export function chooseLayout(evidence: Evidence | undefined, words: SlideWords | undefined, first: boolean): string {
  const hasText = words?.blocks.some((block) => block.kind !== 'table') ?? false;
  if (evidence !== undefined) {
    const shown = shownAs(evidence);
    switch (shown) {
      case 'chart':
      case 'table':
      case 'stats':
      case 'image':
        return hasText ? `${shown}-and-text` : shown;
      case 'timeline':
      case 'panels':
        return shown;
      default:
        return shown satisfies never;
    }
  }
  if ((words?.panels.length ?? 0) > 0) return 'panels';
  if (first && !(words?.blocks.some((block) => block.kind === 'list') ?? false)) return 'cover';
  const [only, ...others] = words?.blocks ?? [];
  return only?.kind === 'list' && only.ordered && others.length === 0 ? 'key-messages' : 'bullets';
}
