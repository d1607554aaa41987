import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { Deck } from '../../model/deck.ts';

/**
 * Reads the deck and the store: a quotation in another language must have our translation, for
 * those who can't read it.
 */
export function untranslatedQuotation(deck: Deck, store: FactStore): readonly Diagnostic[] {
  const { language } = deck;
  return deck.slides.flatMap((slide) =>
    slide.facts.flatMap((id) => {
      const fact = store.facts.get(id);
      if (fact?.kind !== 'quote' || fact.language === language || fact.translation?.[language]) return [];
      return [
        diagnostic('words/untranslated-quotation', {
          message: `${id} is not quoted in ${packOf(language).name}, and has no translation into it`,
          span: fact.span,
          at: { kind: 'slide', slide: slide.id, language },
          hint: `add translation: {${language}: …} to the fact; the slide says that it is ours`,
        }),
      ];
    }),
  );
}
