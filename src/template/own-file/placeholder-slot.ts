import type { Box } from '../../model/box.ts';
import type { Span } from '../../model/span.ts';
import type { Slot, SlotAccepts } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import type { Palette } from './colours.ts';
import { spaceForLine } from './free-space.ts';
import type { ReadLayout, ReadPlaceholder } from './read-layout.ts';
import { SMALLEST, stepsDown, styleOfLevel, styleOfLevels } from './type-scale.ts';

export interface ComposeContext {
  readonly page: Pick<Box, 'width' | 'height'>;
  readonly palette: Palette;
  readonly span: Span;
  /** Grows as layouts need styles for their placeholders. */
  readonly styles: Map<string, TextStyle>;
}

export const EMPTY_SLOT = {
  steps: [],
  grow: [],
  anchor: 'top',
  align: 'left',
  required: false,
  numbered: false,
} as const;

/**
 * A slot whose text looks as its placeholder sets it.
 *
 * @param least - smallest size that text may shrink to, in points on a page 540 points high
 */
export function placeholderSlot(
  name: string,
  accepts: SlotAccepts,
  place: ReadPlaceholder,
  read: ReadLayout,
  context: ComposeContext,
  least: number,
): Slot {
  const { levels, box } = place.placeholder;
  const [level] = levels;
  if (level === undefined) throw new Error(`placeholder ${place.name} has no list level`);
  const style = legible(accepts === 'body' ? styleOfLevels(level, levels) : styleOfLevel(level));
  const own = styleName(`${name} of ${read.name}`, style, context);
  const isOneLine = accepts === 'marking' || accepts === 'number';
  const steps = accepts === 'number' ? [] : stepsDown(style, least * (context.page.height / 540));
  return {
    ...EMPTY_SLOT,
    name,
    span: context.span,
    accepts: [accepts],
    box: isOneLine ? spaceForLine(box, (steps.at(-1) ?? style).line, context.page.height) : box,
    style: own,
    steps: steps.map((step) => styleName(`${name} of ${read.name}, ${step.size} pt`, step, context)),
    anchor: place.anchor,
    align: level.align,
    required: accepts === 'title',
  };
}

/** Raises text below the smallest readable size. */
function legible(style: TextStyle): TextStyle {
  if (style.size >= SMALLEST) return style;
  return { ...style, size: SMALLEST, line: Math.round(((style.line * SMALLEST) / style.size) * 100) / 100 };
}

/** A slot for a line that has no placeholder. */
export function lineSlot(
  name: string,
  accepts: SlotAccepts,
  box: Box,
  { span }: ComposeContext,
  options: Partial<Slot> = {},
): Slot {
  return {
    ...EMPTY_SLOT,
    name,
    span,
    accepts: [accepts],
    box,
    style: accepts === 'subtitle' ? 'subtitle' : 'small',
    ...options,
  };
}

/** Stores a style under the wanted name, numbered if another style has it. Returns the name. */
export function styleName(wanted: string, style: TextStyle, { styles }: ComposeContext): string {
  const text = JSON.stringify(style);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const known = styles.get(name);
    if (known === undefined) styles.set(name, style);
    if (known === undefined || JSON.stringify(known) === text) return name;
  }
}
