import type { Paragraph } from '../model/deck.ts';
import type { Cure } from '../model/scene.ts';
import type { Box, Slot, Template, TextStyle } from '../model/template.ts';
import { type Flow, type FlowOptions, flow } from './flow.ts';

/** LibreOffice and PowerPoint disagree about a line's height by up to this share; a box keeps it in reserve. */
const HEIGHT_RESERVE = 1.05;

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

/** Tries a slot's style, then each step down, until the words fit in the box and, where given, in `maxLines` lines. */
export function fit(
  paragraphs: readonly Paragraph[],
  slot: Slot,
  box: Box,
  template: Template,
  options: FlowOptions & { readonly maxLines?: number; readonly gapOfStyle?: boolean } = {},
): Fitted {
  const ladder = [slot.style, ...slot.steps];
  let last: Fitted | undefined;
  for (const styleName of ladder) {
    const style = styleNamed(template, styleName);
    const set = flow(paragraphs, style, box.width, template, options);
    const over = Math.max(0, reserve(set.height) - box.height, overLines(set, options.maxLines) * style.line);
    last = {
      flow: set,
      style,
      styleName,
      cures: styleName === slot.style ? [] : [{ kind: 'step-down', slot: slot.name, from: slot.style, to: styleName }],
      over: set.broken ? Math.max(over, 1) : over,
    };
    if (last.over === 0) return last;
  }
  if (last === undefined) throw new Error(`slot ${slot.name} has no style`);
  return last;
}

/** The last line may stand at the box's foot: only the lines above it need the reserve. */
function reserve(height: number): number {
  return height < 60 ? height : height * HEIGHT_RESERVE;
}

function overLines(set: Flow, maxLines: number | undefined): number {
  return maxLines === undefined ? 0 : Math.max(0, set.lineCount - maxLines);
}
