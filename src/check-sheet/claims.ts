import { claimVerdict } from '../facts/claims/claim-verdict.ts';
import { evaluate } from '../facts/derive.ts';
import { namedInClaim } from '../facts/named-on-slide.ts';
import type { FactStore } from '../facts/store.ts';
import { formatPeriod } from '../language/format-period.ts';
import { formatQuantity } from '../language/format-quantity.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import type { CheckedClaim } from '../model/check-sheet.ts';
import type { Deck, DeckSlide, Run } from '../model/deck.ts';
import type { FactReference } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Outline } from '../model/outline.ts';
import { textOfRuns } from '../model/run.ts';
import type { Scene } from '../model/scene.ts';

/** Every claim of a deck with its verdict, in the order of the slides. */
export function checkedClaims(deck: Deck, scene: Scene, outline: Outline, store: FactStore): readonly CheckedClaim[] {
  return deck.slides.flatMap((slide) => {
    const written = outline.slides.find(({ id }) => id === slide.id);
    const number = scene.slides.find(({ id }) => id === slide.id)?.number;
    if (written === undefined || number === undefined) return [];
    return written.claims.map((claim): CheckedClaim => {
      const named = namedInClaim(claim);
      return {
        slide: number,
        slideId: slide.id,
        claim: claim.text,
        words: tiedWords(slide, claim.name) ?? textOfRuns(slide.title),
        facts: [...new Set(named.map(({ id }) => id))],
        compared: [...new Set(named.map((each) => comparedText(each, store, deck.language)))],
        verdict: claimVerdict(store, claim, written.accept),
      };
    });
  });
}

/** The words of a slide that are tied to a claim, in reading order. */
function tiedWords(slide: DeckSlide, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const tied = authorsRuns(slide).flatMap((runs) => {
    const starts = runs.flatMap((run, index) => (run.claim === name && runs[index - 1]?.claim !== name ? [index] : []));
    return starts.map((start) => {
      const end = runs.findIndex((run, index) => index > start && run.claim !== name);
      return textOfRuns(runs.slice(start, end === -1 ? undefined : end));
    });
  });
  return tied.length === 0 ? undefined : tied.join(' … ');
}

function authorsRuns({ title, body, panels, notes }: DeckSlide): readonly (readonly Run[])[] {
  const paragraphs = [...body, ...panels.flatMap((panel) => panel.body), ...notes.talkingPoints, ...notes.ifPressed];
  return [title, ...panels.map(({ heading }) => heading), ...paragraphs.map(({ runs }) => runs)];
}

/** A fact as a claim compares it: what it is, when, and its value. */
function comparedText(of: FactReference, store: FactStore, language: Language): string {
  const label = inLanguage(store.facts.get(of.id)?.label, language) ?? of.id;
  const { value } = evaluate(store, of);
  const time = value?.kind === 'date' ? value.date : value?.period;
  const when = time === undefined ? '' : formatPeriod(time, 'short', language);
  const named = [label, when].filter((text) => text !== '').join(', ');
  if (value?.kind !== 'quantity') return named;
  return `${named}${packOf(language).typography.colon}${formatQuantity(value.quantity, 'words', language).whole}`;
}
