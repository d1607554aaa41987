import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namePattern } from '../../facts/names.ts';
import type { Language } from '../../model/language.ts';
import type { NameEntry } from '../../model/name.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { textsOfOutline } from '../outline-texts.ts';
import { typedFigures } from '../typed-figures.ts';

/**
 * Reads the outline and the names: a figure typed in an author's words is an error, since no fact
 * backs it.
 */
export function unsourcedFigure(
  outline: OutlinePiece,
  languages: readonly Language[],
  names: readonly NameEntry[],
): readonly Diagnostic[] {
  const known = namePattern(names);
  return textsOfOutline(outline, languages).flatMap(({ text, at }) =>
    typedFigures(text.text, known).map(({ start, end, hint }) =>
      diagnostic('words/unsourced-figure', {
        message: `“${text.text.slice(start, end)}” is typed in the words, and no fact stands behind it`,
        span: text.spanOf(start, end),
        hint,
        at,
      }),
    ),
  );
}
