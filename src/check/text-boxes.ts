import type { Box } from '../model/box.ts';
import { leadOf, type SceneParagraph, type SceneShape, type SceneTable, type SceneText } from '../model/scene.ts';

/** Differences up to this are due to rounding. In points. */
export const TOLERANCE = 0.5;

/**
 * Whether two boxes overlap by more than rounding. A line, which has no width or no height,
 * overlaps a box if it lies inside.
 */
export function overlaps(a: Box, b: Box): boolean {
  return sharesSpan(a.x, a.width, b.x, b.width) && sharesSpan(a.y, a.height, b.y, b.height);
}

function sharesSpan(a: number, aLength: number, b: number, bLength: number): boolean {
  const inside = Math.min(a + aLength, b + bLength) - Math.max(a, b);
  if (aLength > 0 && bLength > 0) return inside > TOLERANCE;
  const [point, start, length] = aLength === 0 ? [a, b, bLength] : [b, a, aLength];
  return point > start + TOLERANCE && point < start + length - TOLERANCE;
}

/**
 * The box of each paragraph's lines, at the full width of the text's box and without the gaps
 * between paragraphs.
 */
export function textBoxes(text: SceneText): readonly Box[] {
  let y = text.box.y + leadOf(text);
  return text.paragraphs.map((paragraph, index) => {
    y += index === 0 ? 0 : paragraph.before;
    const box = { x: text.box.x, y, width: text.box.width, height: linesHeight(paragraph) };
    y += box.height;
    return box;
  });
}

export function linesHeight(paragraph: SceneParagraph): number {
  return paragraph.lines.length * paragraph.style.line;
}

/** Each cell of a table: its box on the slide, without the padding, and its words. */
export function cellBoxes(table: SceneTable): readonly { readonly box: Box; readonly paragraph: SceneParagraph }[] {
  let y = table.box.y;
  return table.rows.flatMap((row, index) => {
    const height = table.rowHeights[index] ?? 0;
    const padding = index === 0 ? table.padding.head : table.padding.row;
    const top = y;
    y += height;
    let x = table.box.x;
    let column = 0;
    return row.map(({ paragraph, inset, columns }) => {
      const width = table.columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      column += columns;
      const left = x;
      x += width;
      return {
        box: {
          x: left + inset.left,
          y: top + padding + inset.top,
          width: width - inset.left - inset.right,
          height: height - 2 * padding - inset.top,
        },
        paragraph,
      };
    });
  });
}

/** Shapes with the members of groups in place of the groups. */
export function ungrouped(shapes: readonly SceneShape[]): readonly Exclude<SceneShape, { kind: 'group' }>[] {
  return shapes.flatMap((shape): readonly Exclude<SceneShape, { kind: 'group' }>[] =>
    shape.kind === 'group' ? shape.shapes : [shape],
  );
}
