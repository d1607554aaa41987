import type { XmlElement } from '../../../opc/xml-tree.ts';
import { childrenOf } from '../../../opc/xml-tree.ts';

/** Angles are in 60,000ths of a degree. */
const DEGREE = 60_000;
const radians = (angle: number) => (angle / DEGREE) * (Math.PI / 180);
const angle = (turn: number) => (turn / Math.PI) * 180 * DEGREE;

/** The formulas of shape guides (ECMA-376 part 1, 20.1.9.11). */
const FORMULAS: Readonly<Record<string, (x: number, y: number, z: number) => number>> = {
  val: (x) => x,
  '*/': (x, y, z) => (z === 0 ? 0 : (x * y) / z),
  '+-': (x, y, z) => x + y - z,
  '+/': (x, y, z) => (z === 0 ? 0 : (x + y) / z),
  '?:': (x, y, z) => (x > 0 ? y : z),
  abs: (x) => Math.abs(x),
  at2: (x, y) => angle(Math.atan2(y, x)),
  cat2: (x, y, z) => x * Math.cos(Math.atan2(z, y)),
  cos: (x, y) => x * Math.cos(radians(y)),
  max: (x, y) => Math.max(x, y),
  min: (x, y) => Math.min(x, y),
  mod: (x, y, z) => Math.hypot(x, y, z),
  pin: (x, y, z) => Math.min(Math.max(x, y), z),
  sat2: (x, y, z) => x * Math.sin(Math.atan2(z, y)),
  sin: (x, y) => x * Math.sin(radians(y)),
  sqrt: (x) => Math.sqrt(Math.max(0, x)),
  tan: (x, y) => x * Math.tan(radians(y)),
};

/** The value of a guide or a literal in a custom geometry of a width and a height. */
export type Guides = (name: string | undefined) => number;

export function guidesOf(geometry: XmlElement, width: number, height: number): Guides {
  const turn = 360 * DEGREE;
  const side = Math.min(width, height);
  const known = new Map<string, number>([
    ['w', width],
    ['h', height],
    ['l', 0],
    ['t', 0],
    ['r', width],
    ['b', height],
    ['hc', width / 2],
    ['vc', height / 2],
    ['ss', side],
    ['ls', Math.max(width, height)],
    ['cd2', turn / 2],
    ['cd4', turn / 4],
    ['cd8', turn / 8],
    ['3cd4', (turn * 3) / 4],
    ['3cd8', (turn * 3) / 8],
    ['5cd8', (turn * 5) / 8],
    ['7cd8', (turn * 7) / 8],
    ...[2, 3, 4, 5, 6, 8, 10, 12, 32].flatMap((by): [string, number][] => [
      [`wd${by}`, width / by],
      [`hd${by}`, height / by],
      [`ssd${by}`, side / by],
    ]),
  ]);
  const guide: Guides = (name = '0') => {
    const value = known.get(name) ?? Number(name);
    return Number.isFinite(value) ? value : 0;
  };
  for (const list of ['avLst', 'gdLst']) {
    for (const defined of childrenOf(geometry, list).flatMap((each) => childrenOf(each, 'gd'))) {
      const [operation = '', x, y, z] = (defined.attributes.get('fmla') ?? '').trim().split(/\s+/);
      const formula = FORMULAS[operation];
      if (formula) known.set(defined.attributes.get('name') ?? '', formula(guide(x), guide(y), guide(z)));
    }
  }
  return guide;
}
