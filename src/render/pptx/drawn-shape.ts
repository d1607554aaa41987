import type {
  SceneChart,
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

/** A shape as it is drawn: one element of the slide, without groups. */
export interface DrawnShape {
  readonly shape: SceneText | SceneMark | SceneTable | SceneChart | ScenePicture;
  /** Unique on the slide. */
  readonly name: string;
  /** The group it is a member of. */
  readonly group?: DrawnGroup;
  /** The placeholder of the layout that it fills. */
  readonly placeholder?: Placeholder;
}

export interface DrawnGroup {
  readonly group: SceneGroup;
  readonly name: string;
}

/** A slide's shapes in reading order, the title first, groups opened, text without words left out, each name used once. */
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
    if (shape.kind === 'mark') return [{ shape, name: unused(shape.name, names) }];
    if (shape.kind !== 'group') return [{ shape, name: unused(shape.name, names), ...fill(shape.slot) }];
    const group = { group: shape, name: unused(shape.name, names) };
    return shape.shapes.map((member) => ({ shape: member, name: unused(member.name, names), group }));
  });
}

/** A placeholder without words would show its prompt to whoever edits the slide. */
function hasWords(text: SceneText): boolean {
  return text.paragraphs.some((paragraph) => paragraph.runs.length > 0);
}

/** Screen readers announce what comes first. */
function titleFirst(shapes: readonly SceneShape[], layout: Layout): readonly SceneShape[] {
  const titleSlot = layout.slots.find((slot) => slot.accepts.includes('title'))?.name;
  const title = shapes.find((shape) => shape.kind === 'text' && shape.slot !== undefined && shape.slot === titleSlot);
  return title === undefined ? shapes : [title, ...shapes.filter((shape) => shape !== title)];
}

function unused(name: string, names: Set<string>): string {
  let candidate = name;
  for (let count = 2; names.has(candidate); count += 1) candidate = `${name} (${count})`;
  names.add(candidate);
  return candidate;
}
