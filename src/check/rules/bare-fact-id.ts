import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { textsOfOutline } from '../outline-texts.ts';

/** A fact's ID and what may follow it: `@2011`, `@2002..2021`, `@latest`. */
const ID = /[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+(?:@[A-Za-z0-9-]+(?:\.\.[A-Za-z0-9-]+)?)?/g;

/**
 * Reads the outline and the store: the ID of a fact must not be among the words without its braces,
 * since it would be shown as it is.
 */
export function bareFactId(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap(({ text, at }) =>
    [...text.text.matchAll(ID)].flatMap(({ index, 0: found }) => {
      const id = found.split('@')[0] ?? '';
      if (!store.facts.has(id) && !store.unread.fact.has(id)) return [];
      return [
        diagnostic('words/bare-fact-id', {
          message: `the ID ${found} stands in the words without braces`,
          span: text.spanOf(index, index + found.length),
          at,
          hint: `write {{${found}}}`,
        }),
      ];
    }),
  );
}
