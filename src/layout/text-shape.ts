import type { Box } from '../model/box.ts';
import type { SceneParagraph, SceneText } from '../model/scene.ts';
import type { Slot } from '../model/template.ts';
import type { TextStyle } from '../model/text-style.ts';
import type { Flow } from './flow.ts';

/** Text that fills a slot of the layout: a placeholder, which inherits everything that equals the slot. */
export function slotText(slot: Slot, box: Box, style: TextStyle, set: Flow): SceneText {
  return {
    kind: 'text',
    name: slot.name,
    box,
    slot: slot.name,
    style,
    anchor: slot.anchor,
    align: slot.align,
    paragraphs: set.paragraphs,
    textHeight: set.height,
  };
}

/** Text outside any slot: a stat, a timeline entry, a panel. */
export function freeText(
  name: string,
  box: Box,
  flows: readonly Flow[],
  options: { readonly anchor?: SceneText['anchor']; readonly align?: SceneText['align']; readonly gap?: number } = {},
): SceneText {
  const gap = options.gap ?? 0;
  const paragraphs = flows
    .filter((set) => set.paragraphs.length > 0)
    .flatMap((set, index) => withGapBefore(set.paragraphs, index === 0 ? 0 : gap));
  const first = paragraphs[0];
  if (first === undefined) throw new Error(`text ${name} has no paragraph`);
  return {
    kind: 'text',
    name,
    box,
    style: first.style,
    anchor: options.anchor ?? 'top',
    align: options.align ?? 'left',
    paragraphs,
    textHeight: flowsHeight(flows, gap),
  };
}

/** Height of several flows stacked with `gap` points between them. */
export function flowsHeight(flows: readonly Flow[], gap: number): number {
  const filled = flows.filter((set) => set.paragraphs.length > 0);
  return filled.reduce((sum, set) => sum + set.height, 0) + gap * Math.max(0, filled.length - 1);
}

function withGapBefore(paragraphs: readonly SceneParagraph[], gap: number): readonly SceneParagraph[] {
  const [first, ...others] = paragraphs;
  return first === undefined ? [] : [{ ...first, before: first.before + gap }, ...others];
}
