import { languageTag } from '../../language/languages.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { SceneSlide } from '../../model/scene.ts';
import { inLists } from './lists.ts';
import { runHtml } from './run.ts';
import type { Deck } from './slide.ts';

/** A slide’s notes as running text, which breaks its lines where it stands; empty if there are none. */
export function notesHtml({ notes }: SceneSlide, { template, language }: Deck, memory: Memory = NO_MEMORY): string {
  if (notes.length === 0) return '';
  return memory.keep('html notes', [notes, template, language], () => {
    const written = inLists(notes, (paragraph, _index, count) => {
      const words = paragraph.runs
        .map((run) => runHtml({ ...run, small: false }, run.text, paragraph, { template, language }))
        .join('');
      return count === undefined ? `<p>${words}</p>` : words;
    });
    return `<div class="notes" lang="${languageTag(language)}">${written}</div>`;
  });
}
