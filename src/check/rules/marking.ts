import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { DECIDED_BY, reach } from '../../facts/graph.ts';
import type { FactStore } from '../../facts/store.ts';
import { MAIN_LANGUAGE } from '../../language/languages.ts';
import { markingName } from '../../language/terms.ts';
import type { Deck } from '../../model/deck.ts';
import { MARKINGS, type Marking } from '../../model/marking.ts';
import type { Outline } from '../../model/outline.ts';
import type { WorkspaceSettings } from '../../model/settings.ts';

interface Marked {
  readonly what: string;
  readonly marking: Marking;
}

/**
 * Reads outline, deck and store. The deck's marking is the author's decision; it may not be lower
 * than that of a slide, a fact or a source that the deck shows or computes from, nor higher than
 * the workspace allows.
 */
export function markingRules(
  outline: Outline,
  deck: Deck,
  store: FactStore,
  settings: WorkspaceSettings,
): readonly Diagnostic[] {
  const own = rank(outline.marking);
  const above = markedIn(deck, store).filter(({ marking }) => rank(marking) > own);
  const highest = above.reduce<Marked | undefined>(
    (best, each) => (best === undefined || rank(each.marking) > rank(best.marking) ? each : best),
    undefined,
  );
  const found: Diagnostic[] = [];
  if (highest !== undefined) {
    found.push(
      diagnostic('marking/too-low', {
        message: `the deck is marked ${name(outline.marking)}, and ${highest.what} is ${name(highest.marking)}`,
        span: outline.span,
        hint: `write marking: ${highest.marking}, or leave it out`,
      }),
    );
  }
  const limit = highest === undefined || rank(highest.marking) < own ? outline.marking : highest.marking;
  if (rank(limit) > rank(settings.highestMarking)) {
    found.push(
      diagnostic('marking/not-allowed', {
        message: `this workspace holds nothing above ${name(settings.highestMarking)}, and the deck is ${name(limit)}`,
        span: outline.span,
        hint: 'build it where such material may be kept; briefdeck.yaml there says highest-marking',
      }),
    );
  }
  return found;
}

function markedIn(deck: Deck, store: FactStore): readonly Marked[] {
  const facts = [...new Set(deck.slides.flatMap((slide) => slide.facts))];
  return [
    ...deck.slides.map((slide) => ({ what: `slide ${slide.id}`, marking: slide.marking })),
    ...reach(store, facts, DECIDED_BY).flatMap(({ id, marking }) =>
      marking === undefined ? [] : [{ what: `fact ${id}`, marking }],
    ),
    ...deck.sources.flatMap((id) => {
      const marking = store.sources.get(id)?.marking;
      return marking === undefined ? [] : [{ what: `source ${id}`, marking }];
    }),
  ];
}

function rank(marking: Marking): number {
  return MARKINGS.indexOf(marking);
}

function name(marking: Marking): string {
  return markingName(marking, MAIN_LANGUAGE);
}
