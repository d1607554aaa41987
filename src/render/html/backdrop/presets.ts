import { number } from '../css.ts';

/** A preset’s outline in a box of a width and a height, from its corner; `adjust` gives a value of its handles, from 0 to 1. */
type Preset = (w: number, h: number, adjust: (index: number, usual: number) => number) => string;

const polygon = (...points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`;

const rectangle: Preset = (w, h) => polygon([0, 0], [w, 0], [w, h], [0, h]);

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [a, b, r] = [number(x - rx), number(x + rx), `${number(rx)} ${number(ry)} 0 1 `];
  return `M${a} ${number(y)}A${r}1 ${b} ${number(y)}A${r}1 ${a} ${number(y)}Z`;
}

/** A rectangle whose corners, clockwise from the top left, are rounded or cut off by so many points. */
function cornered(w: number, h: number, cuts: readonly [number, number, number, number], round: boolean): string {
  const [a, b, c, d] = cuts;
  const turn = (cut: number, x: number, y: number) =>
    cut === 0
      ? ''
      : round
        ? `A${number(cut)} ${number(cut)} 0 0 1 ${number(x)} ${number(y)}`
        : `L${number(x)} ${number(y)}`;
  return (
    `M${number(a)} 0L${number(w - b)} 0${turn(b, w, b)}L${number(w)} ${number(h - c)}${turn(c, w - c, h)}` +
    `L${number(d)} ${number(h)}${turn(d, 0, h - d)}L0 ${number(a)}${turn(a, a, 0)}Z`
  );
}

const short = (w: number, h: number) => Math.min(w, h);
const straight: Preset = (w, h) => `M0 0L${number(w)} ${number(h)}`;

/** ECMA-376’s preset shapes that masters use (20.1.10.56), each with its own handles. */
export const PRESETS: ReadonlyMap<string, Preset> = new Map<string, Preset>([
  ['rect', rectangle],
  ['flowChartProcess', rectangle],
  ['line', straight],
  ['straightConnector1', straight],
  ['ellipse', (w, h) => ellipse(w / 2, h / 2, w / 2, h / 2)],
  ['flowChartConnector', (w, h) => ellipse(w / 2, h / 2, w / 2, h / 2)],
  ['roundRect', (w, h, adjust) => cornered(w, h, four(short(w, h) * adjust(1, 0.16667)), true)],
  ['flowChartTerminator', (w, h) => cornered(w, h, four(short(w, h) / 2), true)],
  ['round1Rect', (w, h, adjust) => cornered(w, h, [0, short(w, h) * adjust(1, 0.16667), 0, 0], true)],
  ['round2SameRect', (w, h, adjust) => pairs(w, h, adjust(1, 0.16667), adjust(2, 0), 'same', true)],
  ['round2DiagRect', (w, h, adjust) => pairs(w, h, adjust(1, 0.16667), adjust(2, 0), 'diagonal', true)],
  ['snip1Rect', (w, h, adjust) => cornered(w, h, [0, short(w, h) * adjust(1, 0.16667), 0, 0], false)],
  ['snip2SameRect', (w, h, adjust) => pairs(w, h, adjust(1, 0.16667), adjust(2, 0), 'same', false)],
  ['snip2DiagRect', (w, h, adjust) => pairs(w, h, adjust(1, 0), adjust(2, 0.16667), 'diagonal', false)],
  ['triangle', (w, h, adjust) => polygon([0, h], [w * adjust(1, 0.5), 0], [w, h])],
  ['rtTriangle', (w, h) => polygon([0, 0], [w, h], [0, h])],
  ['diamond', (w, h) => polygon([w / 2, 0], [w, h / 2], [w / 2, h], [0, h / 2])],
  [
    'parallelogram',
    (w, h, adjust) => {
      const lean = short(w, h) * adjust(1, 0.25);
      return polygon([lean, 0], [w, 0], [w - lean, h], [0, h]);
    },
  ],
  [
    'trapezoid',
    (w, h, adjust) => {
      const lean = short(w, h) * adjust(1, 0.25);
      return polygon([lean, 0], [w - lean, 0], [w, h], [0, h]);
    },
  ],
  [
    'hexagon',
    (w, h, adjust) => {
      const lean = short(w, h) * adjust(1, 0.25);
      return polygon([0, h / 2], [lean, 0], [w - lean, 0], [w, h / 2], [w - lean, h], [lean, h]);
    },
  ],
  [
    'homePlate',
    (w, h, adjust) => {
      const tip = short(w, h) * adjust(1, 0.5);
      return polygon([0, 0], [w - tip, 0], [w, h / 2], [w - tip, h], [0, h]);
    },
  ],
  [
    'chevron',
    (w, h, adjust) => {
      const tip = short(w, h) * adjust(1, 0.5);
      return polygon([0, 0], [w - tip, 0], [w, h / 2], [w - tip, h], [0, h], [tip, h / 2]);
    },
  ],
  [
    'rightArrow',
    (w, h, adjust) => {
      const [half, tip] = [(h * adjust(1, 0.5)) / 2, short(w, h) * adjust(2, 0.5)];
      const [up, down, neck] = [h / 2 - half, h / 2 + half, w - tip];
      return polygon([0, up], [neck, up], [neck, 0], [w, h / 2], [neck, h], [neck, down], [0, down]);
    },
  ],
  [
    'plus',
    (w, h, adjust) => {
      const c = short(w, h) * adjust(1, 0.25);
      return polygon(
        ...([
          [c, 0],
          [w - c, 0],
          [w - c, c],
          [w, c],
          [w, h - c],
          [w - c, h - c],
        ] as const),
        ...([
          [w - c, h],
          [c, h],
          [c, h - c],
          [0, h - c],
          [0, c],
          [c, c],
        ] as const),
      );
    },
  ],
  [
    'frame',
    (w, h, adjust) => {
      const c = short(w, h) * adjust(1, 0.125);
      return rectangle(w, h, adjust) + polygon([c, c], [c, h - c], [w - c, h - c], [w - c, c]);
    },
  ],
  [
    'donut',
    (w, h, adjust) => {
      const ring = short(w, h) * adjust(1, 0.25);
      return ellipse(w / 2, h / 2, w / 2, h / 2) + ellipse(w / 2, h / 2, w / 2 - ring, h / 2 - ring);
    },
  ],
]);

function four(cut: number): readonly [number, number, number, number] {
  return [cut, cut, cut, cut];
}

function pairs(w: number, h: number, one: number, two: number, how: 'same' | 'diagonal', round: boolean): string {
  const [a, b] = [short(w, h) * one, short(w, h) * two];
  return cornered(w, h, how === 'same' ? [a, a, b, b] : [a, b, a, b], round);
}
