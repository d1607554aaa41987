import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Detail } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneShape } from '../../model/scene.ts';
import { type LayoutContext, slotFor } from '../context.ts';
import { flow } from '../flow.ts';
import { refusal } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { hairline } from '../place/points.ts';
import { freeText } from '../text-shape.ts';

/** Points around the words of a row, and between a label and its value. */
const PADDING = 5;
const GAP = 24;

/**
 * A cover's rows of label and value, each below a hairline, at the foot of their slot: as many as there are, as high as
 * their words.
 */
export function setDetails(
  details: readonly Detail[],
  context: LayoutContext,
): { readonly shapes: readonly SceneShape[]; readonly diagnostics: readonly Diagnostic[] } {
  const slot = slotFor(context, 'details');
  if (slot === undefined || details.length === 0) return { shapes: [], diagnostics: [] };
  const { template } = context;
  const style = styleNamed(template, slot.style);
  const labels = details.map(({ label }) => flow(plain(label), style, slot.box.width, template));
  const indent = Math.ceil(Math.max(...labels.map(({ widest }) => widest))) + GAP;
  const width = slot.box.width - indent;
  const values = details.map(({ value }) => {
    const bold = value.map((run) => ({ ...run, bold: true }));
    return flow(plain(bold), style, width, template);
  });
  const heights = values.map(({ height }) => height + 2 * PADDING);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const isOver = total > slot.box.height || values.some(({ broken }) => broken);
  if (isOver) {
    const message = `what the cover says of the brief has no room in slot ${slot.name} of layout ${context.layout.name}`;
    return { shapes: [], diagnostics: [refusal(context, message, 'shorten `distribution`, `reference` or `version`')] };
  }
  let y = slot.box.y + slot.box.height - total;
  const shapes = details.flatMap((_, index): readonly SceneShape[] => {
    const [label, value, height] = [labels[index], values[index], heights[index] ?? 0];
    const top = y;
    y += height;
    if (label === undefined || value === undefined) return [];
    const name = `${slot.name}-${index + 1}`;
    const at = { y: top + PADDING, height: height - 2 * PADDING };
    return [
      hairline(`${name}-rule`, slot.box, top),
      freeText(`${name}-label`, { ...at, x: slot.box.x, width: indent - GAP / 2 }, [label]),
      freeText(`${name}-value`, { ...at, x: slot.box.x + indent, width }, [value]),
    ];
  });
  return { shapes, diagnostics: [] };
}
