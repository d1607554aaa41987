import { draftFindings } from '../check/draft-findings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { packOf } from '../language/languages.ts';
import { withDraftMarks } from '../layout/draft-marks.ts';
import { layoutDeck } from '../layout/layout-deck.ts';
import type { Deck, DeckSlide } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import { freeId } from '../model/slide-id.ts';
import type { Template } from '../model/template.ts';
import { bodyLayout, plateSlide } from '../resolve/plate.ts';

/**
 * A deck with a slide for each that can be laid out by no layout or could not be read: the first in the layout for
 * plain text, the second as a plate that says why.
 *
 * @param found - what was found so far
 */
export function withPlates(deck: Deck, found: readonly Diagnostic[], outline: Outline, template: Template): Deck {
  const { unread } = draftFindings(found, deck.language, outline.slides);
  const words = packOf(deck.language).slideWords.notes;
  const slides: DeckSlide[] = deck.slides.map((slide) => withKnownLayout(slide, template));
  for (const [number, messages] of [...unread].sort(([a], [b]) => a - b)) {
    const id = plateId(number, deck);
    const { marking, span } = outline;
    const plate = { id, title: `${words.cannotBeMade} (${number})`, messages, marking, span };
    slides.splice(number - 1, 0, plateSlide(plate, template, deck.language));
  }
  return { ...deck, slides };
}

/** The ID of the plate in place of a slide of this number, from 1, that could not be read. */
export function plateId(number: number, { slides }: Deck): string {
  return freeId(`number-${number}`, new Set(slides.map(({ id }) => id)));
}

function withKnownLayout(slide: DeckSlide, template: Template): DeckSlide {
  const layout = template.layouts.some(({ name }) => name === slide.layout) ? undefined : bodyLayout(template)?.name;
  return layout === undefined ? slide : { ...slide, layout };
}

/**
 * A draft's scene in which every error and warning stands: on its slide, or on a last slide for those
 * that belong to none.
 */
export function withFindings(
  { deck, scene }: { readonly deck: Deck; readonly scene: Scene },
  found: readonly Diagnostic[],
  outline: Outline,
): Scene {
  const { language } = deck;
  const { onSlides, elsewhere } = draftFindings(found, language, outline.slides);
  const marked = withDraftMarks(scene, onSlides, unmadeIn(deck, outline));
  if (elsewhere.length === 0) return marked;
  const id = freeId('still-to-mend', new Set(marked.slides.map((slide) => slide.id)));
  const title = packOf(language).slideWords.notes.stillToMend;
  const { marking, span } = outline;
  const plate = plateSlide({ id, title, messages: elsewhere, marking, span }, scene.template, language);
  const last = layoutDeck({ ...deck, slides: [plate] }, scene.template, marked.slides.length).value;
  return { ...marked, slides: [...marked.slides, ...last.slides] };
}

/** The slides whose evidence could not be resolved. */
function unmadeIn({ slides }: Deck, outline: Outline): ReadonlySet<string> {
  const withEvidence = outline.slides.filter(({ evidence }) => evidence !== undefined && evidence.kind !== 'panels');
  const wanted = new Set(withEvidence.map(({ id }) => id));
  return new Set(slides.filter(({ id, content }) => content === undefined && wanted.has(id)).map(({ id }) => id));
}
