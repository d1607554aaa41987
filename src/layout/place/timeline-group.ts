import type { Box } from '../../model/box.ts';
import type { DeckTimeline } from '../../model/deck.ts';
import type { SceneGroup, SceneMark, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';

/** What a slide's part of a timeline is drawn with, read and moved as one. */
export function timelineGroup(part: DeckTimeline, shapes: readonly (SceneText | SceneMark)[], slot: Slot): SceneGroup {
  return {
    kind: 'group',
    name: 'timeline',
    slot: slot.name,
    box: around(shapes),
    alt: part.alt,
    facts: part.entries.map((entry) => entry.fact),
    shapes,
  };
}

function around(shapes: readonly (SceneText | SceneMark)[]): Box {
  const x = Math.min(...shapes.map((s) => s.box.x));
  const y = Math.min(...shapes.map((s) => s.box.y));
  return {
    x,
    y,
    width: Math.max(...shapes.map((s) => s.box.x + s.box.width)) - x,
    height: Math.max(...shapes.map((s) => s.box.y + s.box.height)) - y,
  };
}
