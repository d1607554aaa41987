import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import { lettersOf } from '../../model/mark.ts';
import type { SceneGroup, SceneMark, SceneShape, SceneSlide, SceneText } from '../../model/scene.ts';
import { inkFaults } from '../chart-ink/ink-faults.ts';
import type { SceneLocation } from '../scene-location.ts';
import { overlaps, textBoxes } from '../text-boxes.ts';

/**
 * Reads the scene: no two shapes of a slide may overlap, no rule or dot may lie on words, and no ink
 * of a chart on other ink. Members of a group may touch, and a rule may lie in the gap between
 * paragraphs.
 */
export function sceneOverlap(slide: SceneSlide, place: SceneLocation): readonly Diagnostic[] {
  const overlapping = [
    ...pairs(slide.shapes),
    ...slide.shapes.flatMap((shape) => (shape.kind === 'group' ? groupPairs(shape) : [])),
  ].map(([a, b]) => overlap(`${a} and ${b} overlap`, 'shorten one of them, or use another layout', place));
  const illegible = slide.shapes
    .flatMap((shape) => (shape.kind === 'chart' ? inkFaults(shape) : []))
    .map((fault) => overlap(fault, 'shorten the facts’ labels, show fewer facts, or use `kind: table`', place));
  return [...overlapping, ...illegible];
}

function overlap(message: string, hint: string, place: SceneLocation): Diagnostic {
  return diagnostic('layout/overlap', { message, ...place, hint });
}

type Pair = readonly [string, string];

function pairs(shapes: readonly SceneShape[]): readonly Pair[] {
  return everyPair(shapes).flatMap(([a, b]): readonly Pair[] => (collide(a, b) ? [[a.name, b.name]] : []));
}

function collide(a: SceneShape, b: SceneShape): boolean {
  if (isGround(a) || isGround(b)) return false;
  if (a.kind === 'mark') return b.kind !== 'mark' && liesOn(a, b);
  if (b.kind === 'mark') return liesOn(b, a);
  return overlaps(a.box, b.box);
}

/** A field lies under words, by its purpose. */
function isGround(shape: SceneShape): boolean {
  return shape.kind === 'mark' && shape.ground === true;
}

function liesOn(mark: SceneMark, shape: Exclude<SceneShape, SceneMark>): boolean {
  return inkOf(mark).some((ink) => boxesOf(shape).some((box) => overlaps(ink, box)));
}

/** What a rule may not lie on: words, the words and bars of a chart, and all of anything else. */
function boxesOf(shape: Exclude<SceneShape, SceneMark>): readonly Box[] {
  switch (shape.kind) {
    case 'text':
      return textBoxes(shape);
    case 'chart':
      return shape.marks.flatMap((mark) => {
        if (mark.kind === 'text') return [lettersOf(mark)];
        return mark.kind === 'rectangle' ? [mark.box] : [];
      });
    case 'group':
    case 'freeform':
    case 'picture':
    case 'table':
      return [shape.box];
    default:
      return shape satisfies never;
  }
}

/** Where a mark is drawn: all of it, but of a frame its four lines. */
function inkOf({ shape, fill, box: { x, y, width, height }, box }: SceneMark): readonly Box[] {
  if (shape !== 'rectangle' || fill !== undefined) return [box];
  return [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
  ];
}

function groupPairs(group: SceneGroup): readonly Pair[] {
  const texts = group.shapes.filter((shape): shape is SceneText => shape.kind === 'text');
  const marks = group.shapes.filter((shape): shape is SceneMark => shape.kind === 'mark');
  return [
    ...everyPair(texts).filter(([a, b]) => textBoxes(a).some((one) => textBoxes(b).some((two) => overlaps(one, two)))),
    ...texts.flatMap((text) => marks.filter((mark) => liesOn(mark, text)).map((mark) => [text, mark] as const)),
  ].map(([a, b]) => [a.name, b.name]);
}

function everyPair<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
