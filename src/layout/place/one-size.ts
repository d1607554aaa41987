import type { Placement } from '../context.ts';
import type { PanelContent } from './panel-content.ts';

/**
 * Charts of one slide with text of one size: where one needs a smaller size than the others, all take it. `place` places
 * them with text no larger than it is told.
 */
export function inOneSize(
  place: (most: { readonly largest?: number }) => readonly Placement<PanelContent>[],
): readonly Placement<PanelContent>[] {
  const first = place({});
  const sizes = first.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.labelStyle.size] : [])),
  );
  const least = Math.min(...sizes);
  if (sizes.every((size) => size === least)) return first;
  const again = place({ largest: least });
  return again.some(({ diagnostics }) => diagnostics.length > 0) ? first : again;
}
