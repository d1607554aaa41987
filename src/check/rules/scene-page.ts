import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import type { SceneSlide } from '../../model/scene.ts';
import type { Grid } from '../../model/template.ts';
import type { SceneLocation } from '../scene-location.ts';
import { TOLERANCE, ungrouped } from '../text-boxes.ts';

/** Reads the scene: nothing may reach over the page's edge. */
export function scenePage(slide: SceneSlide, grid: Grid, place: SceneLocation): readonly Diagnostic[] {
  return ungrouped(slide.shapes)
    .filter(({ box }) => isOutside(box, grid))
    .map(({ name }) =>
      diagnostic('layout/off-page', {
        message: `${name} reaches over the edge of the page`,
        ...place,
        hint: 'cut words, or use another layout',
      }),
    );
}

function isOutside(box: Box, grid: Grid): boolean {
  return (
    box.x < -TOLERANCE ||
    box.y < -TOLERANCE ||
    box.x + box.width > grid.width + TOLERANCE ||
    box.y + box.height > grid.height + TOLERANCE
  );
}
