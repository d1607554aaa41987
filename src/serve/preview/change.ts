import type { ShownFinding } from '../../project/shown-brief.ts';
import type { SeenBrief, SeenDeck, SeenSlide } from './last-good.ts';

/** What leads from one state of a page to the next. Slides that stayed as they were are only named. */
export interface BriefChange {
  readonly styles?: string;
  readonly findings?: readonly ShownFinding[];
  readonly decks: readonly DeckChange[];
}

export interface DeckChange {
  readonly language: string;
  readonly title: string;
  /** The IDs of all its slides. */
  readonly order: readonly string[];
  readonly slides: readonly SeenSlide[];
}

/** A page that shows nothing yet. */
export const EMPTY: SeenBrief = { styles: '', decks: [], findings: [] };

/** Undefined if both show the same. */
export function changeBetween(from: SeenBrief, to: SeenBrief): BriefChange | undefined {
  const styles = from.styles === to.styles ? {} : { styles: to.styles };
  const findings = isSame(from.findings, to.findings) ? {} : { findings: to.findings };
  const decks = to.decks.map((deck) =>
    deckChange(
      from.decks.find(({ language }) => language === deck.language),
      deck,
    ),
  );
  const isNothing =
    styles.styles === undefined &&
    findings.findings === undefined &&
    from.decks.length === to.decks.length &&
    decks.every((deck, index) => deck.slides.length === 0 && isUnmoved(from.decks[index], deck));
  return isNothing ? undefined : { ...styles, ...findings, decks };
}

function deckChange(from: SeenDeck | undefined, { language, title, slides }: SeenDeck): DeckChange {
  const known = new Map(from?.slides.map((slide) => [slide.id, slide]));
  return {
    language,
    title,
    order: slides.map(({ id }) => id),
    slides: slides.filter((slide) => !isSame(known.get(slide.id), slide)),
  };
}

function isUnmoved(from: SeenDeck | undefined, { language, title, order }: DeckChange): boolean {
  return (
    from !== undefined &&
    from.language === language &&
    from.title === title &&
    isSame(
      from.slides.map(({ id }) => id),
      order,
    )
  );
}

/** Both are data that JSON can hold, made in the same order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
