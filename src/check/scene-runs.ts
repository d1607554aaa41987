import type { SlideLocation } from '../diagnostics/location.ts';
import type { Deck, Run } from '../model/deck.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Scene, SceneShape, SceneSlide } from '../model/scene.ts';
import type { Span } from '../model/span.ts';
import { deckSlideOf } from './deck-slide.ts';
import { onSceneSlide } from './scene-location.ts';

/** The runs of a paragraph that is shown or said, in order, and its location. */
export interface SceneWords {
  readonly runs: readonly Run[];
  readonly part: 'slide' | 'notes';
  readonly at: SlideLocation;
  /** For runs without a span of their own. */
  readonly span: Span | undefined;
}

/**
 * Every paragraph of a scene that is made of runs: all but the words in charts and alternative
 * texts.
 */
export function sceneWords(deck: Deck, scene: Scene, memory: Memory = NO_MEMORY): readonly SceneWords[] {
  return scene.slides.flatMap((slide) => {
    const of = deckSlideOf(deck, slide);
    return memory.keep('words of slide', [slide, of, scene.language], () =>
      wordsOf(slide, onSceneSlide(slide, scene), of?.span),
    );
  });
}

function wordsOf(slide: SceneSlide, at: SlideLocation, span: Span | undefined): readonly SceneWords[] {
  return [
    ...slide.shapes.flatMap((shape) =>
      paragraphs(shape).map((runs): SceneWords => ({ runs, part: 'slide', at: { ...at, shape: shape.name }, span })),
    ),
    ...slide.notes.map(({ runs }): SceneWords => ({ runs, part: 'notes', at: { ...at, part: 'notes' }, span })),
  ];
}

function paragraphs(shape: SceneShape): readonly (readonly Run[])[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.map(({ runs }) => runs);
    case 'table':
      return shape.rows.flatMap((row) => row.map(({ paragraph }) => paragraph.runs));
    case 'group':
      return shape.shapes.flatMap(paragraphs);
    case 'mark':
    case 'freeform':
    case 'chart':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}
