import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Deck } from '../../model/deck.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Outline } from '../../model/outline.ts';

/**
 * Reads the outline and its decks: reports an acceptance that lets nothing pass in any language. It
 * is out of date, or names the wrong code or facts. Nothing is reported unless a deck was made in
 * each of the outline's languages, nor if one of the facts has no value, since nobody knows what it
 * would meet.
 */
export function unusedAcceptance(outline: Outline, decks: readonly Deck[], store: FactStore): readonly Diagnostic[] {
  if (decks.length < outline.languages.length) return [];
  const used = new Set(decks.flatMap((deck) => deck.slides.flatMap((slide) => slide.accepted)));
  return outline.slides.flatMap((slide) =>
    slide.accept
      .filter(
        (acceptance) => !used.has(acceptance) && !acceptance.facts.some((reference) => hasNoValue(store, reference)),
      )
      .map((acceptance) =>
        diagnostic('outline/unused-acceptance', {
          message: `nothing on this slide needs ${acceptance.code.value} to be accepted for these facts`,
          span: acceptance.span,
          at: { kind: 'slide', slide: slide.id },
          hint: 'take the acceptance out, or name the code and both facts as the refusal does',
        }),
      ),
  );
}

/** Whether a fact exists but can't be read or computed. The reason is reported at the fact. */
function hasNoValue(store: FactStore, reference: FactReference): boolean {
  const isKnown = store.facts.has(reference.id) || store.unread.fact.has(reference.id);
  return isKnown && evaluate(store, reference).value === undefined;
}
