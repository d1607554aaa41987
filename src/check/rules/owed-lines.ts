import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LEAVING } from '../../model/caution.ts';
import { type Caution, type Deck, type DeckSlide, fullNote } from '../../model/deck.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import { textOfRuns } from '../../model/run.ts';
import type { Scene, SceneShape, SceneSlide } from '../../model/scene.ts';
import { deckSlideOf } from '../deck-slide.ts';
import { onSceneSlide } from '../scene-location.ts';

/**
 * Reads the scene: each slide must print the sources and the cautions of what it shows, whatever
 * the template's partials and layouts do with them. Some cautions may stand in its notes instead.
 */
export function owedLines(deck: Deck, scene: Scene, memory: Memory = NO_MEMORY): readonly Diagnostic[] {
  return scene.slides.flatMap((slide) => {
    const of = deckSlideOf(deck, slide);
    if (of === undefined) return [];
    return memory.keep('check owed lines', [slide, of, scene.language], () => lostOn(slide, of, scene));
  });
}

function lostOn(slide: SceneSlide, of: DeckSlide, scene: Scene): readonly Diagnostic[] {
  const printed = slide.shapes.flatMap(paragraphs).map(plain);
  const { sources, cautions } = of.owed;
  const inNotes = slide.notes.map(({ runs }) => plain(textOfRuns(runs)));
  const isTold = ({ kind, runs }: Caution) =>
    LEAVING.includes(kind) && inNotes.some((each) => each.includes(plain(textOfRuns(runs))));
  // The first part of a slide tells them for all.
  const owed = slide.continues === undefined ? cautions : [];
  const onSlide = owed.filter((caution) => !isTold(caution)).map(({ runs }) => textOfRuns(runs));
  const lines = [
    { owed: sources, line: of.sourceLine, slot: 'source', partial: 'source-line' },
    { owed: onSlide, line: fullNote(of), slot: 'note', partial: 'note-line' },
  ] as const;
  return lines.flatMap(({ owed, line, slot, partial }) => {
    const lost = owed.find((text) => !printed.some((each) => each.includes(plain(text))));
    if (lost === undefined) return [];
    const isInLine = plain(textOfRuns(line)).includes(plain(lost));
    return [
      diagnostic(slot === 'source' ? 'layout/lost-source' : 'layout/lost-caution', {
        message: `the slide must print “${plain(lost)}”, and doesn’t`,
        span: of.titleSpan,
        at: onSceneSlide(slide, scene),
        hint: isInLine
          ? `give layout ${slide.layout} a slot that accepts ${slot}, or show the figures on another layout`
          : `let text/${partial}.hbs of the template write all of its ${slot}s`,
      }),
    ];
  });
}

function paragraphs(shape: SceneShape): readonly string[] {
  return shape.kind === 'text' ? shape.paragraphs.map(({ runs }) => textOfRuns(runs)) : [];
}

/** The words as they are read: layout adds places to break, and joins what must stay together. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cf}\u200b]/gu, '')
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, ' ')
    .trim();
}
