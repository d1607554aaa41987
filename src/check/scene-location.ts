import type { SlideLocation } from '../diagnostics/location.ts';
import { deckSlideId, type Scene, type SceneSlide } from '../model/scene.ts';
import type { Span } from '../model/span.ts';

/** The location of a finding on a laid-out slide, and the span of the slide in the outline. */
export interface SceneLocation {
  readonly at: SlideLocation;
  readonly span: Span | undefined;
}

/** The location of a finding on a laid-out slide. */
export function onSceneSlide(slide: SceneSlide, { language }: Pick<Scene, 'language'>): SlideLocation {
  const { id, continues } = slide;
  return { kind: 'slide', slide: deckSlideId(slide), ...(continues && { continuation: id }), language };
}
