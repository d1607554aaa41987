import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { DECIDED_BY, reach } from '../facts/graph.ts';
import type { FactStore } from '../facts/store.ts';
import type { Deck } from '../model/deck.ts';
import type { Fact } from '../model/fact.ts';
import type { Outline } from '../model/outline.ts';

/**
 * Why a deck can't be released: its marking or a slide's, or a fact it shows that is not for the public.
 */
export function notForThePublic(outline: Outline, deck: Deck, store: FactStore): readonly Diagnostic[] {
  const marked = deck.slides
    .filter(({ marking }) => marking !== 'unclassified' && marking !== outline.marking)
    .map((slide) =>
      diagnostic('release/marked', {
        message: `slide ${slide.id} is marked ${slide.marking}`,
        span: slide.titleSpan,
        hint: 'a public deck has unclassified slides only: leave the slide out',
      }),
    );
  const internal = deck.slides.flatMap((slide) => {
    return reach(store, slide.facts, DECIDED_BY)
      .filter((fact) => isInternal(fact, store))
      .map((fact) =>
        diagnostic('release/internal-fact', {
          message: `slide ${slide.id} shows ${fact.id}, which is not for the public`,
          span: slide.titleSpan,
          at: { kind: 'slide', slide: slide.id, language: deck.language },
          hint: 'say it below the dashes, or leave it out',
        }),
      );
  });
  return [...markedAsWhole(outline), ...marked, ...internal];
}

function markedAsWhole({ marking, span }: Outline): readonly Diagnostic[] {
  if (marking === 'unclassified') return [];
  const message = `the brief is marked ${marking}`;
  return [
    diagnostic('release/marked', { message, span, hint: 'a public deck is unclassified: have the marking reviewed' }),
  ];
}

/** Whether a fact is not for the public: it is from an internal source, or it or its source is marked above unclassified. */
export function isInternal(fact: Fact, store: FactStore): boolean {
  if (fact.marking !== undefined && fact.marking !== 'unclassified') return true;
  return fact.citations.some((citation) => {
    const source = store.sources.get(citation.source);
    return (
      source !== undefined && (source.kind === 'internal' || (source.marking ?? 'unclassified') !== 'unclassified')
    );
  });
}
