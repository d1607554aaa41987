import type { SlideLocation } from '../diagnostics/location.ts';
import type { Deck, Run } from '../model/deck.ts';
import type { Scene, SceneShape } from '../model/scene.ts';
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
export function sceneWords(deck: Deck, scene: Scene): readonly SceneWords[] {
  return scene.slides.flatMap((slide) => {
    const span = deckSlideOf(deck, slide)?.span;
    const at = onSceneSlide(slide, scene);
    return [
      ...slide.shapes.flatMap((shape) =>
        paragraphs(shape).map((runs): SceneWords => ({ runs, part: 'slide', at: { ...at, shape: shape.name }, span })),
      ),
      ...slide.notes.map(({ runs }): SceneWords => ({ runs, part: 'notes', at: { ...at, part: 'notes' }, span })),
    ];
  });
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
    case 'chart':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}
