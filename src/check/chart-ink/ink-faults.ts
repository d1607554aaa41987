import type { Box } from '../../model/box.ts';
import { type PointIndex, type ShapeRole, type TextMark, textMarks, textOf } from '../../model/mark.ts';
import type { SceneChart } from '../../model/scene.ts';
import { overlaps, TOLERANCE } from '../text-boxes.ts';
import { type Ink, inkOf, type ShapeInk, type WordInk } from './ink.ts';
import { liesOn, standsOn } from './lies-on.ts';

/**
 * What of a chart can't be read, in words: words on words, on a line, a bar, an axis or any other ink; words that the
 * chart's edge cuts; a name broken inside a word; bars over one another; data outside of the plot; and ticks of an axis that read alike. It
 * knows nothing of how marks are placed.
 */
export function inkFaults(chart: SceneChart): readonly string[] {
  const ink = inkOf(chart.marks);
  const words = ink.filter((each) => each.kind === 'words');
  const shapes = ink.filter((each) => each.kind === 'shape');
  return [
    ...pairsOf(words).flatMap(([a, b]) =>
      overlaps(a.box, b.box) ? [`${called(a)} and ${called(b)} on the chart overlap`] : [],
    ),
    ...words.flatMap((word) =>
      shapes.flatMap((shape) =>
        collide(word, shape) ? [`${called(word)} lies on ${called(shape)} of the chart`] : [],
      ),
    ),
    ...words.flatMap((word) =>
      isInside(word.box, chart.box) ? [] : [`${called(word)} reaches over the chart’s edge`],
    ),
    ...pairsOf(shapes.filter(({ role }) => role === 'bar')).flatMap(([a, b]) =>
      barsOverlap(a, b) ? ['two bars of the chart overlap'] : [],
    ),
    ...shapes.flatMap((dot) =>
      shapes.some((stem) => isOnStem(dot, stem)) ? ['a point of the chart lies on the stem of another'] : [],
    ),
    ...strayShapes(shapes, chart),
    ...brokenNames(chart),
    ...ticksAlike(chart),
  ];
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

const CALLED: Readonly<Record<ShapeRole, string>> = {
  bar: 'a bar',
  slice: 'a slice',
  area: 'the edge of an area',
  line: 'a line',
  marker: 'a point',
  axis: 'the axis',
  gridline: 'a gridline',
  tick: 'a tick',
  event: 'the line of an event',
  key: 'a key',
  leader: 'a leader',
};

function called(ink: Ink): string {
  return ink.kind === 'words' ? `“${textOf(ink.text)}”` : CALLED[ink.role];
}

/** A label may stand on the bar that it is of, if all of it does. Its leader ends at it. */
function collide({ text, box }: WordInk, shape: ShapeInk): boolean {
  if (!liesOn(box, shape)) return false;
  const isOwn = isSamePoint(text.of, shape.of);
  if (isOwn && shape.role === 'leader') return false;
  return !(isOwn && shape.role === 'bar' && standsOn(box, shape));
}

function isSamePoint(a: PointIndex | undefined, b: PointIndex | undefined): boolean {
  return a !== undefined && b !== undefined && a.series === b.series && a.point === b.point;
}

/** Boxes are measured to a fraction of a point. */
function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x - TOLERANCE &&
    box.y >= frame.y - TOLERANCE &&
    box.x + box.width <= frame.x + frame.width + TOLERANCE &&
    box.y + box.height <= frame.y + frame.height + TOLERANCE
  );
}

function barsOverlap(a: ShapeInk, b: ShapeInk): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  const isDrawn = ({ width, height }: Box) => width > 0 && height > 0;
  return isDrawn(one) && isDrawn(other) && overlaps(one, other);
}

/** Only the lines from zero to single points are of a point. */
function isOnStem(dot: ShapeInk, stem: ShapeInk): boolean {
  const areBoth = dot.role === 'marker' && stem.role === 'line' && stem.of !== undefined;
  return areBoth && !isSamePoint(dot.of, stem.of) && liesOn(boundsOf(dot), stem);
}

function boundsOf({ course }: ShapeInk): Box {
  const [xs, ys] = [course.map(({ x }) => x), course.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Data stays between the ends of the value axis. */
function strayShapes(shapes: readonly ShapeInk[], { box, plot, chart }: SceneChart): readonly string[] {
  const inPlot =
    chart.direction === 'horizontal'
      ? { ...box, x: box.x + plot.x, width: plot.width }
      : { ...box, y: box.y + plot.y, height: plot.height };
  const isStray = (shape: ShapeInk) => {
    if (shape.role === 'bar' || shape.role === 'line') return !isInside(boundsOf(shape), inPlot);
    return !isInside(boundsOf(shape), box);
  };
  return shapes.filter(isStray).map((shape) => `${called(shape)} reaches out of its place in the chart`);
}

/** The names of categories whose lines end inside a word. */
function brokenNames({ chart, marks }: SceneChart): readonly string[] {
  const names = new Set(chart.categories.map(({ label }) => squeezed(label)));
  return textMarks(marks)
    .filter((text) => text.role === 'category' && !names.has(squeezed(textOf(text))) && isName(text, names))
    .map((text) => `“${textOf(text)}” on the chart is broken inside a word`);
}

/** A line may end after a hyphen or a dash, so that the space that joins two lines counts for nothing there. */
function squeezed(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([-–—/]) /g, '$1')
    .trim();
}

function isName(text: TextMark, names: ReadonlySet<string>): boolean {
  const bare = textOf(text).replaceAll(/\s+/g, '');
  return [...names].some((name) => name.replaceAll(' ', '') === bare);
}

function ticksAlike({ marks }: SceneChart): readonly string[] {
  const ticks = textMarks(marks).filter(({ role }) => role === 'tick');
  const texts = ticks.map(textOf);
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))].map(
    (text) => `two ticks of the chart’s axis read “${text}”`,
  );
}
