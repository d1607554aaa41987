import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import { comparisonsIn } from '../comparing/find-comparing.ts';
import { type OutlineText, shownTextsOfSlide } from '../outline-texts.ts';
import { quoted } from '../running-text.ts';

/**
 * Reads the outline and the store: gives advice on words of comparison in the text of
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
    .flatMap((slide) => shownTextsOfSlide(slide, languages).flatMap(inText));
}

function showsRank(slide: OutlineSlide, store: FactStore): boolean {
  return namedOnSlide(slide).some(({ to }) => {
    const fact = store.facts.get(to.id);
    return fact?.kind === 'ranking' || (fact?.kind === 'derived' && fact.op === 'rank');
  });
}

/** Titles have a rule of their own, which is a warning. */
function inText({ text, language, at }: OutlineText): readonly Diagnostic[] {
  if (at.kind === 'slide' && at.part === 'title') return [];
  return comparisonsIn(text, language)
    .filter(({ meaning }) => meaning.kind !== 'every' && meaning.kind !== 'first')
    .map(({ start, end }) =>
      diagnostic('words/unclaimed-comparison', {
        message: `“${quoted(text, { start, end })}” compares, and no claim of this slide is tested for it`,
        span: text.spanOf(start, end),
        hint: 'add claims: [a.b > c.d] to the slide, so that each build tests it',
        at,
      }),
    );
}
