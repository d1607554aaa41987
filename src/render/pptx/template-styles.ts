import type { Box } from '../../model/box.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { Slot, Template } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';

export interface MasterText {
  readonly style: TextStyle;
  readonly box: Box;
  readonly anchor: Slot['anchor'];
  readonly align: Slot['align'];
}

/**
 * What the slide master gives every layout: one style and position each for titles, running text and the page number.
 */
export type MasterTexts = Readonly<Record<'title' | 'body' | 'number', MasterText>>;

/**
 * For each kind of text, the look and position of the first slot with the style that most layouts use, so that layouts
 * repeat as little as possible. Ties go to the earlier slot.
 */
export function masterTexts(template: Template): MasterTexts {
  return {
    title: mostUsed(template, 'title'),
    body: mostUsed(template, 'body'),
    number: mostUsed(template, 'number'),
  };
}

function mostUsed(template: Template, kind: keyof MasterTexts): MasterText {
  const slots = template.layouts.flatMap((layout) => layout.slots).filter((slot) => slot.accepts.includes(kind));
  const uses = new Map<string, number>();
  for (const { style } of slots) uses.set(style, (uses.get(style) ?? 0) + 1);
  const most = Math.max(...uses.values());
  const slot = slots.find(({ style }) => uses.get(style) === most);
  if (slot) return { style: styleNamed(template, slot.style), box: slot.box, anchor: slot.anchor, align: slot.align };
  const [style] = Object.values(template.styles);
  if (style === undefined) throw new Error(`template ${template.name} has no text style`);
  return { style, box: unclaimedBox(template, kind), anchor: 'top', align: 'left' };
}

/** Where the master puts a text that no layout has: the number in the corner, anything else inside the margins. */
function unclaimedBox({ grid }: Template, kind: keyof MasterTexts): Box {
  const { margin } = grid;
  if (kind === 'number') return { x: grid.width - margin - 48, y: grid.height - margin, width: 48, height: 18 };
  return { x: margin, y: margin, width: grid.width - 2 * margin, height: grid.height - 2 * margin };
}
