import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { textMarks, textOf } from '../../model/mark.ts';
import type { SceneChart, SceneGroup, SceneMark, SceneShape, SceneSlide, SceneText } from '../../model/scene.ts';
import type { SceneLocation } from '../scene-location.ts';
import { overlaps, textBoxes } from '../text-boxes.ts';

/**
 * Reads the scene: no two shapes of a slide may overlap, no rule or dot may lie on words, and no
 * two category names, events or legend entries of a chart may run into each other. Members of a
 * group may touch, and a rule may lie in the gap between paragraphs.
 */
export function sceneOverlap(slide: SceneSlide, place: SceneLocation): readonly Diagnostic[] {
  return [
    ...pairs(slide.shapes),
    ...slide.shapes.flatMap((shape) => (shape.kind === 'group' ? groupPairs(shape) : [])),
    ...slide.shapes.flatMap((shape) => (shape.kind === 'chart' ? chartPairs(shape) : [])),
  ].map(([a, b]) =>
    diagnostic('layout/overlap', {
      message: `${a} and ${b} overlap`,
      ...place,
      hint: 'shorten one of them, or use another layout',
    }),
  );
}

type Pair = readonly [string, string];

function pairs(shapes: readonly SceneShape[]): readonly Pair[] {
  return everyPair(shapes).flatMap(([a, b]): readonly Pair[] => (collide(a, b) ? [[a.name, b.name]] : []));
}

function collide(a: SceneShape, b: SceneShape): boolean {
  if (a.kind === 'mark') return b.kind !== 'mark' && liesOn(a, b);
  if (b.kind === 'mark') return liesOn(b, a);
  return overlaps(a.box, b.box);
}

function liesOn(mark: SceneMark, shape: Exclude<SceneShape, SceneMark>): boolean {
  const boxes = shape.kind === 'text' ? textBoxes(shape) : [shape.box];
  return boxes.some((box) => overlaps(mark.box, box));
}

function groupPairs(group: SceneGroup): readonly Pair[] {
  const texts = group.shapes.filter((shape): shape is SceneText => shape.kind === 'text');
  const marks = group.shapes.filter((shape): shape is SceneMark => shape.kind === 'mark');
  return [
    ...everyPair(texts).filter(([a, b]) => textBoxes(a).some((one) => textBoxes(b).some((two) => overlaps(one, two)))),
    ...texts.flatMap((text) => marks.filter((mark) => liesOn(mark, text)).map((mark) => [text, mark] as const)),
  ].map(([a, b]) => [a.name, b.name]);
}

/**
 * Values may be close to a line and to each other, since a viewer moves them. It leaves names and
 * events where they are.
 */
function chartPairs({ marks }: SceneChart): readonly Pair[] {
  const texts = textMarks(marks);
  return (['category', 'event', 'legend'] as const).flatMap((role) =>
    everyPair(texts.filter((text) => text.role === role))
      .filter(([a, b]) => overlaps(a.box, b.box))
      .map(([a, b]): Pair => [`“${textOf(a)}”`, `“${textOf(b)}” on the chart`]),
  );
}

function everyPair<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
