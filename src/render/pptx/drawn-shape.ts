import type {
  SceneChart,
  SceneFreeform,
  SceneGroup,
  SceneMark,
  ScenePicture,
  SceneShape,
  SceneSlide,
  SceneTable,
  SceneText,
} from '../../model/scene.ts';
import type { Layout } from '../../model/template.ts';
import type { Placeholder } from './placeholders.ts';
import { shownFacts } from './shown-facts.ts';

/** A shape as drawn: one element of the slide, with groups opened. */
export interface DrawnShape {
  readonly shape: SceneText | SceneMark | SceneFreeform | SceneTable | SceneChart | ScenePicture;
  /** Unique on the slide. */
  readonly name: string;
  /** The group it belongs to, if any. */
  readonly group?: DrawnGroup;
  /** The layout's placeholder that it fills, if any. */
  readonly placeholder?: Placeholder;
}

export interface DrawnGroup {
  readonly group: SceneGroup;
  readonly name: string;
}

/**
 * A slide's shapes in reading order: the title first, groups opened, empty text left out. Each name is used once; that
 * of a shape that shows a figure starts with `fact:` and the id of the figure's fact.
 */
export function drawnShapes(
  slide: SceneSlide,
  layout: Layout,
  placeholders: readonly Placeholder[],
): readonly DrawnShape[] {
  const free = new Map(placeholders.map((placeholder) => [placeholder.slot.name, placeholder]));
  const names = new Set<string>();
  const fill = (slot: string | undefined): Pick<DrawnShape, 'placeholder'> => {
    const placeholder = slot === undefined ? undefined : free.get(slot);
    if (placeholder === undefined) return {};
    free.delete(placeholder.slot.name);
    return { placeholder };
  };
  const shown = slide.shapes.filter((shape) => shape.kind !== 'text' || hasWords(shape));
  return titleFirst(shown, layout).flatMap((shape): readonly DrawnShape[] => {
    const name = unused(shapeName(shape), names);
    if (shape.kind === 'mark' || shape.kind === 'freeform') return [{ shape, name }];
    if (shape.kind !== 'group') return [{ shape, name, ...fill(shape.slot) }];
    const group = { group: shape, name };
    return shape.shapes.map((member) => ({ shape: member, name: unused(shapeName(member), names), group }));
  });
}

/** An empty placeholder would show its prompt to whoever edits the slide. */
function hasWords(text: SceneText): boolean {
  return text.paragraphs.some((paragraph) => paragraph.runs.length > 0);
}

/** Screen readers announce the first shape first. */
function titleFirst(shapes: readonly SceneShape[], layout: Layout): readonly SceneShape[] {
  const titleSlot = layout.slots.find((slot) => slot.accepts.includes('title'))?.name;
  const title = shapes.find((shape) => shape.kind === 'text' && shape.slot !== undefined && shape.slot === titleSlot);
  return title === undefined ? shapes : [title, ...shapes.filter((shape) => shape !== title)];
}

/** `title`, or where it shows figures `fact:trade.exports-2012 +1 (title)`: the first fact, how many others, what it is. */
function shapeName(shape: SceneShape): string {
  const [first, ...others] = shownFacts(shape);
  if (first === undefined || shape.name.startsWith('fact:')) return shape.name;
  return `fact:${first}${others.length === 0 ? '' : ` +${others.length}`} (${shape.name})`;
}

function unused(name: string, names: Set<string>): string {
  let candidate = name;
  for (let count = 2; names.has(candidate); count += 1) candidate = `${name} (${count})`;
  names.add(candidate);
  return candidate;
}
