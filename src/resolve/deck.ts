import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { Deck, DeckSlide } from '../model/deck.ts';
import type { Period } from '../model/period.ts';
import { civilDay } from '../values/calendar.ts';
import { lastDay } from '../values/period.ts';
import { sourcesOf, sourcesSlide } from './annex.ts';
import type { ResolveContext } from './context.ts';
import { spannedText } from './lines.ts';
import { resolveSlide } from './slide.ts';
import { statedFacts } from './stated-facts.ts';

/** An outline in one language with every fact resolved; nothing is laid out yet. */
export function resolveDeck(context: ResolveContext): Outcome<Deck> {
  const found = gatherFindings();
  const { outline } = context;
  const slides: DeckSlide[] = outline.slides.map((slide, index) =>
    found.take(resolveSlide({ ...context, slide }, index === 0)),
  );
  const facts = [...new Set(slides.flatMap((slide) => slide.facts))];
  for (const part of outline.annex) {
    switch (part.value) {
      case 'sources': {
        const annex = sourcesSlide(facts, context);
        if (annex !== undefined) slides.push(annex);
        break;
      }
      // Made from the deck laid out, since it says on which slide each figure stands.
      case 'check-sheet':
        break;
      default:
        part.value satisfies never;
    }
  }
  return found.with({
    file: outline.file,
    name: outline.name,
    language: context.language,
    title: spannedText(outline.title, context),
    marking: outline.marking,
    asOf: isoDay(outline.asOf.value),
    slides,
    sources: sourcesOf(facts, context),
    facts: statedFacts(facts, context),
    ...(outline.version !== undefined && { version: outline.version }),
    ...(outline.reference !== undefined && { reference: outline.reference }),
    ...(outline.distribution !== undefined && { distribution: spannedText(outline.distribution, context) }),
    draft: context.draft,
  });
}

/** The last day that the as-of allows, since figures up to it are in the deck. */
function isoDay(period: Period): string {
  const last = lastDay(period);
  if (last === undefined) throw new Error('the outline’s as-of has no end: the parser admits dates only');
  const { year, month, day } = civilDay(last);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
