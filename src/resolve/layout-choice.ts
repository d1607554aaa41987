import type { Evidence } from '../model/outline.ts';
import type { SlideWords } from '../model/words.ts';

/**
 * The layout for what a slide holds, where its author names none: a first slide with a title and little else is the
 * cover, evidence brings its own layout, a numbered list is a set of key messages, `##` panels, all else text.
 */
export function chooseLayout(evidence: Evidence | undefined, words: SlideWords | undefined, first: boolean): string {
  const hasText = (words?.blocks.length ?? 0) > 0;
  if (evidence !== undefined) {
    switch (evidence.kind) {
      case 'chart': {
        const shown = evidence.chart?.value === 'table' ? 'table' : 'chart';
        return hasText ? `${shown}-and-text` : shown;
      }
      case 'table':
      case 'stats':
      case 'image':
        return hasText ? `${evidence.kind}-and-text` : evidence.kind;
      case 'timeline':
      case 'panels':
        return evidence.kind;
      default:
        return evidence satisfies never;
    }
  }
  if ((words?.panels.length ?? 0) > 0) return 'panels';
  if (first && !(words?.blocks.some((block) => block.kind === 'list') ?? false)) return 'cover';
  const [only, ...others] = words?.blocks ?? [];
  return only?.kind === 'list' && only.ordered && others.length === 0 ? 'key-messages' : 'bullets';
}
