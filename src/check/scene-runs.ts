import type { Deck, Run } from '../model/deck.ts';
import type { Scene, SceneShape } from '../model/scene.ts';
import type { Span } from '../model/span.ts';
import { deckSlideOf } from './deck-slide.ts';

/** The runs of a paragraph that is shown or said, in order, and where it stands: "slide trade-balance, title (en)". */
export interface SceneWords {
  readonly runs: readonly Run[];
  readonly part: 'slide' | 'notes';
  readonly where: string;
  /** For runs without a place of their own. */
  readonly span: Span | undefined;
}

/** Every paragraph of a scene that is made of runs: all but the words in charts and alternative texts. */
export function sceneWords(deck: Deck, scene: Scene): readonly SceneWords[] {
  return scene.slides.flatMap((slide) => {
    const span = deckSlideOf(deck, slide)?.span;
    const words = (runs: readonly Run[], part: SceneWords['part'], name: string): SceneWords => ({
      runs,
      part,
      where: `slide ${slide.id}, ${name} (${scene.language})`,
      span,
    });
    return [
      ...slide.shapes.flatMap((shape) => paragraphs(shape).map((runs) => words(runs, 'slide', shape.name))),
      ...slide.notes.map(({ runs }) => words(runs, 'notes', 'notes')),
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
