import type { Box } from '../../model/box.ts';
import type { Run } from '../../model/deck.ts';
import type { Marking } from '../../model/marking.ts';
import type { SceneMark, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, slotFor } from '../context.ts';
import type { Flow } from '../flow.ts';
import type { SetText } from './set-text.ts';

/** After the name of a marking's style: the one for what is above `unclassified`, in a template that has it. */
const GRADED = '-graded';
/** Points from a graded marking's words to the frame around them: 2 % more than they are wide may be needed. */
const PADDING = 6;
const SLACK = 1.02;
const MOST_LINES = 2;

/** A slide's marking: at the head, and, where it is graded, framed and at the foot too. */
export interface SetMarking {
  readonly head: SceneText | undefined;
  readonly foot: SceneText | undefined;
  readonly frames: readonly SceneMark[];
}

const NONE: SetMarking = { head: undefined, foot: undefined, frames: [] };

/**
 * Sets a marking. From Protected A on it is larger, framed, and stands at the foot as well, as far below the page's
 * middle as the other is above it, where the template has a style for it.
 */
export function setMarking(marking: Marking, runs: readonly Run[], set: SetText, context: LayoutContext): SetMarking {
  const slot = slotFor(context, 'marking');
  if (slot === undefined) return NONE;
  const style = `${slot.style}${GRADED}`;
  const isGraded = marking !== 'unclassified' && context.template.styles[style] !== undefined;
  if (!isGraded || context.layout.fixed) return { ...NONE, head: set(slot, runs) };
  const head = set({ ...slot, style, steps: [slot.style] }, runs, { fit: { maxLines: MOST_LINES }, boxOf: tight });
  if (head === undefined) return NONE;
  const { slot: _, ...alike } = head;
  const y = context.template.grid.height - head.box.y - head.box.height;
  const foot: SceneText = { ...alike, name: `${slot.name}-foot`, box: { ...head.box, y } };
  return { head, foot, frames: [around(head), around(foot)] };
}

/** A box about the words, inside the frame, at the slot's right edge and in its middle. */
function tight({ box }: Slot, { height, widest }: Flow): Box {
  const width = Math.min(box.width - 2 * PADDING, Math.ceil(widest * SLACK));
  return { x: box.x + box.width - PADDING - width, y: box.y + (box.height - height) / 2, width, height };
}

function around({ name, box, style }: SceneText): SceneMark {
  const outer = { x: box.x - PADDING, y: box.y - 1, width: box.width + 2 * PADDING, height: box.height + 2 };
  return {
    kind: 'mark',
    name: `${name}-frame`,
    shape: 'rectangle',
    box: outer,
    stroke: { colour: style.colour === 'paper' ? 'paper' : 'ink', width: 1, dash: false },
  };
}
