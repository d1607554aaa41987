import type { SlideLocation } from '../diagnostics/location.ts';
import { deckSlideId, type Scene, type SceneSlide } from '../model/scene.ts';
import type { Span } from '../model/span.ts';

/** Where a finding in a laid-out slide stands, and the slide in the outline. */
export interface ScenePlace {
  readonly at: SlideLocation;
  readonly span: Span | undefined;
}

/** Where a finding of a laid-out slide is. */
export function onSceneSlide(slide: SceneSlide, { language }: Pick<Scene, 'language'>): SlideLocation {
  const { id, continues } = slide;
  return { kind: 'slide', slide: deckSlideId(slide), ...(continues && { continuation: id }), language };
}
