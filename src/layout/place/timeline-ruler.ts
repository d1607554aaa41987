import type { Box } from '../../model/box.ts';
import { programRun } from '../../model/run.ts';
import type { SceneMark, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext } from '../context.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { freeText } from '../text-shape.ts';
import { mutedStyle } from './timeline-labels.ts';
import { NAME_GAP, type Stretch, timeTicks } from './timeline-scale.ts';

/** Points above and below the names of an axis. */
const NAME_PADDING = 8;
/** Wider than any name of a year or a month, in points. */
const UNBOUNDED = 400;

/** Height of an axis to scale with the names of its years in it, in points. */
export function rulerHeight(slot: Slot, { template }: LayoutContext): number {
  return mutedStyle(slot, template).line + 2 * NAME_PADDING;
}

/** The years or months of an axis to scale: an upright tick where each begins, and its name to the right of it. */
export function rulerNames(
  scale: Stretch,
  box: Box,
  slot: Slot,
  context: LayoutContext,
): readonly (SceneMark | SceneText)[] {
  const style = mutedStyle(slot, context.template);
  const set = (name: string): Flow =>
    flow(plain([programRun(name, 'axis-tick', context.language)]), style, UNBOUNDED, context.template);
  const perDay = box.width / (scale.to - scale.from);
  const widthOf = (name: string) => (name === '' ? 0 : Math.ceil(set(name).widest / 0.98) + 1);
  return timeTicks(scale, perDay, widthOf, context.language).flatMap(({ day, name }, index) => {
    const x = box.x + (day - scale.from) * perDay;
    const tick: SceneMark = {
      kind: 'mark',
      name: `tick-${index + 1}`,
      shape: 'line',
      box: { x, y: box.y, width: 0, height: box.height },
      stroke: { colour: 'hairline', width: 1, dash: false },
    };
    if (name === '') return [tick];
    const at = {
      x: x + NAME_GAP,
      y: box.y + NAME_PADDING,
      width: widthOf(name),
      height: style.line,
    };
    return [tick, freeText(`tick-name-${index + 1}`, at, [set(name)])];
  });
}
