import type { SceneSlide } from '../../../../src/model/scene.ts';
import { drawnShapes } from '../../../../src/render/pptx/drawn-shape.ts';
import { placeholdersOf } from '../../../../src/render/pptx/placeholders.ts';
import { drawSlides } from '../../../../src/render/pptx/slides.ts';
import { TEMPLATE } from '../scenes.ts';

/** A slide as pptxgenjs writes it, before the package pass, and the shapes it was asked for. */
export async function written(slide: SceneSlide) {
  const layout = TEMPLATE.layouts.find(({ name }) => name === slide.layout)!;
  const shapes = drawnShapes(slide, layout, placeholdersOf(TEMPLATE, layout));
  const [xml = ''] = await drawSlides([shapes], TEMPLATE.grid);
  return { xml, shapes };
}
