import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import { type OutlineText, shownTextsOfSlide } from '../outline-texts.ts';

/**
 * Reads the outline and the store: gives advice on words of comparison in the title or the text of
 * a slide ("largest", "fell", « le plus ») if the slide has no claim to test them and shows no
 * rank.
 */
export function unclaimedComparison(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides
    .filter((slide) => slide.claims.length === 0 && !showsRank(slide, store))
    .flatMap((slide) => shownTextsOfSlide(slide, languages).flatMap(comparisonsIn));
}

function showsRank(slide: OutlineSlide, store: FactStore): boolean {
  return namedOnSlide(slide).some(({ to }) => {
    const fact = store.facts.get(to.id);
    return fact?.kind === 'ranking' || (fact?.kind === 'derived' && fact.op === 'rank');
  });
}

function comparisonsIn({ text, language, at }: OutlineText): readonly Diagnostic[] {
  return [...folded(text.text).matchAll(packOf(language).comparisons)].map((match) => {
    const end = match.index + match[0].length;
    return diagnostic('words/unclaimed-comparison', {
      message: `“${text.text.slice(match.index, end)}” compares, and no claim of this slide is tested for it`,
      span: text.spanOf(match.index, end),
      hint: 'add claims: [a.b > c.d] to the slide, so that each build tests it',
      at,
    });
  });
}

/**
 * The text in lower case, with spaces for other white space and apostrophes. It keeps its length.
 */
function folded(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[\s'\u2019]/gu, ' ');
}
