import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import { textMarks, textOf } from '../../model/mark.ts';
import type { SceneShape, SceneSlide } from '../../model/scene.ts';
import type { SceneLocation } from '../scene-location.ts';
import { cellBoxes, linesHeight, TOLERANCE, ungrouped } from '../text-boxes.ts';

/**
 * Reads the scene: no text may be higher than its box, no table cell's words higher than their row,
 * and no category name or legend may reach below its chart.
 */
export function sceneOverflow(slide: SceneSlide, place: SceneLocation): readonly Diagnostic[] {
  return ungrouped(slide.shapes).flatMap((shape) =>
    overflowing(shape).map(({ what, over }) =>
      diagnostic('layout/overflow', {
        message: `${what} are ${Math.ceil(over)} points higher than their place`,
        ...place,
        hint: 'cut words, or split the slide in two',
      }),
    ),
  );
}

interface Overflow {
  readonly what: string;
  /** In points. */
  readonly over: number;
}

function overflowing(shape: Exclude<SceneShape, { kind: 'group' }>): readonly Overflow[] {
  switch (shape.kind) {
    case 'text':
      return higher(`the words of ${shape.name}`, shape.textHeight, shape.box);
    case 'table':
      return cellBoxes(shape).flatMap(({ box, paragraph }) =>
        higher('the words of a table’s cell', linesHeight(paragraph), box),
      );
    case 'chart':
      return textMarks(shape.marks)
        .filter(({ role }) => role === 'category' || role === 'legend')
        .flatMap((text) => {
          const over = text.box.y + text.box.height - (shape.box.y + shape.box.height);
          return over > TOLERANCE ? [{ what: `the words “${textOf(text)}” of the chart`, over }] : [];
        });
    case 'mark':
    case 'freeform':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}

function higher(what: string, height: number, box: Box): readonly Overflow[] {
  const over = height - box.height;
  return over > TOLERANCE ? [{ what, over }] : [];
}
