import type { Paragraph } from '../model/deck.ts';
import type { Cure } from '../model/scene.ts';
import type { Box, Slot, Template, TextStyle } from '../model/template.ts';
import { type Flow, type FlowOptions, flow } from './flow.ts';

/** A style larger than the slot's own is taken where the words then fill no more than this share of their box. */
const GROWN_SHARE = 0.62;

/** Words in the first style of a slot's ladder that they fit in. */
export interface Fitted {
  readonly flow: Flow;
  readonly style: TextStyle;
  readonly styleName: string;
  readonly cures: readonly Cure[];
  /** Points by which the words are higher than their box, in the smallest style; 0 when they fit. */
  readonly over: number;
}

/** A named text style. The template's parser has checked that slots name styles that exist. */
export function styleNamed(template: Template, name: string): TextStyle {
  const style = template.styles[name];
  if (style === undefined) throw new Error(`template ${template.name} has no text style ${name}`);
  return style;
}

/**
 * Words in the largest style that suits them: a larger one than the slot's own where there is little to say, else its
 * own, else each step down until they fit in the box and, where given, in `maxLines` lines.
 */
export function fit(
  paragraphs: readonly Paragraph[],
  slot: Slot,
  box: Box,
  template: Template,
  options: FlowOptions & { readonly maxLines?: number } = {},
): Fitted {
  const ladder = [...slot.grow, slot.style, ...slot.steps];
  let last: Fitted | undefined;
  for (const styleName of ladder) {
    const style = styleNamed(template, styleName);
    const set = flow(paragraphs, style, box.width, template, options);
    const over = Math.max(0, set.height - box.height, overLines(set, options.maxLines) * style.line);
    const grown = slot.grow.includes(styleName);
    if (grown && (over > 0 || set.broken || set.height > box.height * GROWN_SHARE)) continue;
    last = {
      flow: set,
      style,
      styleName,
      cures: curesOf(slot, styleName),
      over: set.broken ? Math.max(over, 1) : over,
    };
    if (last.over === 0) return last;
  }
  if (last === undefined) throw new Error(`slot ${slot.name} has no style`);
  return last;
}

function curesOf(slot: Slot, styleName: string): readonly Cure[] {
  if (styleName === slot.style) return [];
  const kind = slot.grow.includes(styleName) ? 'step-up' : 'step-down';
  return [{ kind, slot: slot.name, from: slot.style, to: styleName }];
}

function overLines(set: Flow, maxLines: number | undefined): number {
  return maxLines === undefined ? 0 : Math.max(0, set.lineCount - maxLines);
}
