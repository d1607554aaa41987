import type { Box } from '../../model/box.ts';
import type { MarkColour } from '../../model/colour.ts';
import { styleNamed } from '../../model/named-style.ts';
import { wordsRun } from '../../model/run.ts';
import type { SceneMark, SceneText } from '../../model/scene.ts';
import { type LayoutContext, slotFor } from '../context.ts';
import type { SetText } from './set-text.ts';

/** Where a slide stands among the sections of its deck. */
export interface Progress {
  /** The section's name. */
  readonly name: string;
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** A stroke for each section, in points; with more sections than this, one for all. */
const STROKE = { width: 24, height: 3, gap: 4 };
const MOST_STROKES = 12;
/** Points from the last stroke to the section's name. */
const NAME_GAP = 8;

/**
 * The line at the head of a slide: a stroke for each section of the deck, the slide's own in the colour of “you are
 * here”, and its name. A slide of no section has one stroke.
 */
export function setRunningHead(
  progress: Progress | undefined,
  set: SetText,
  context: LayoutContext,
): { readonly strokes: readonly SceneMark[]; readonly name: SceneText | undefined } {
  const slot = slotFor(context, 'section');
  if (slot === undefined) return { strokes: [], name: undefined };
  const line = styleNamed(context.template, slot.style).line;
  const y = slot.box.y + (line - STROKE.height) / 2;
  const count = progress === undefined || progress.count > MOST_STROKES ? 1 : progress.count;
  const current = count === 1 ? 0 : (progress?.index ?? 0);
  const step = STROKE.width + STROKE.gap;
  const strokes = Array.from({ length: count }, (_, index) => {
    const box: Box = { x: slot.box.x + index * step, y, width: STROKE.width, height: STROKE.height };
    return stroke(index + 1, box, colourOf(index, current));
  });
  const shift = count * step + NAME_GAP;
  const box = { ...slot.box, x: slot.box.x + shift, width: slot.box.width - shift };
  const name = progress === undefined ? [] : [wordsRun(progress.name, context.language)];
  return { strokes, name: set({ ...slot, box }, name, { fit: { maxLines: 1 } }) };
}

function colourOf(index: number, current: number): MarkColour {
  if (index === current) return 'here';
  return index < current ? 'primary' : 'hairline';
}

function stroke(number: number, box: Box, colour: MarkColour): SceneMark {
  return { kind: 'mark', name: `section-${number}`, shape: 'rectangle', box, fill: colour };
}
