import { EMU_PER_POINT } from '../../../opc/emu.ts';
import { childrenOf, type XmlElement } from '../../../opc/xml-tree.ts';
import { below, elementsOf } from '../../../template/own-file/xml-path.ts';
import { number } from '../css.ts';
import { type Guides, guidesOf } from './guides.ts';
import { PRESETS } from './presets.ts';

/** An outline from the corner of its box, in points. */
export interface Outline {
  /** Path data of SVG. */
  readonly path: string;
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  /** The preset’s name, where it is none of those known, and its box stands for it. */
  readonly unknown?: string;
}

const WHOLE = { isFilled: true, isStroked: true };

/** The outlines of a shape in a box of a width and a height in points; a shape without a geometry is a rectangle. */
export function outlinesOf(properties: XmlElement | undefined, width: number, height: number): readonly Outline[] {
  const custom = below(properties, 'custGeom');
  if (custom) return customOutlines(custom, width, height);
  const preset = below(properties, 'prstGeom');
  const name = preset?.attributes.get('prst') ?? 'rect';
  const guides = preset && guidesOf(preset, width, height);
  const adjusted = new Set(
    childrenOf(below(preset, 'avLst') ?? EMPTY, 'gd').map((each) => each.attributes.get('name')),
  );
  const adjust = (index: number, usual: number) => {
    const own = [`adj${index}`, ...(index === 1 ? ['adj'] : [])].find((each) => adjusted.has(each));
    return own === undefined || !guides ? usual : guides(own) / 100_000;
  };
  const drawn = PRESETS.get(name);
  const path = (drawn ?? rectangle)(width, height, adjust);
  return [{ path, ...WHOLE, ...(drawn === undefined && { unknown: name }) }];
}

const EMPTY: XmlElement = { kind: 'element', namespace: '', name: '', attributes: new Map(), children: [] };
const rectangle = (width: number, height: number) => `M0 0H${number(width)}V${number(height)}H0Z`;

function customOutlines(geometry: XmlElement, width: number, height: number): readonly Outline[] {
  return childrenOf(below(geometry, 'pathLst') ?? EMPTY, 'path').map((path) => {
    const [w, h] = ['w', 'h'].map((name) => Number(path.attributes.get(name) ?? 0));
    const guides = guidesOf(geometry, EMU_PER_POINT * width, EMU_PER_POINT * height);
    const scale = { x: w ? width / w : 1 / EMU_PER_POINT, y: h ? height / h : 1 / EMU_PER_POINT };
    return {
      path: pathData(path, guides, scale),
      isFilled: path.attributes.get('fill') !== 'none',
      isStroked: !['0', 'false'].includes(path.attributes.get('stroke') ?? '1'),
    };
  });
}

function pathData(path: XmlElement, guides: Guides, scale: { readonly x: number; readonly y: number }): string {
  let at = { x: 0, y: 0 };
  let written = '';
  const pointsOf = (command: XmlElement) =>
    childrenOf(command, 'pt').map((point) => ({
      x: guides(point.attributes.get('x')),
      y: guides(point.attributes.get('y')),
    }));
  const shown = (point: { readonly x: number; readonly y: number }) =>
    `${number(point.x * scale.x)} ${number(point.y * scale.y)}`;
  for (const command of elementsOf(path)) {
    const points = pointsOf(command);
    const letter = LETTERS[command.name];
    if (letter !== undefined) {
      written += letter + points.map(shown).join(' ');
      at = points.at(-1) ?? at;
    } else if (command.name === 'close') written += 'Z';
    else if (command.name === 'arcTo') {
      const of = (name: string) => guides(command.attributes.get(name));
      const arc = { wide: of('wR'), high: of('hR'), start: of('stAng') / 60_000, sweep: of('swAng') / 60_000 };
      const on = (degrees: number) => ({
        x: arc.wide * Math.cos((degrees * Math.PI) / 180),
        y: arc.high * Math.sin((degrees * Math.PI) / 180),
      });
      const middle = { x: at.x - on(arc.start).x, y: at.y - on(arc.start).y };
      // In two halves, so that a whole turn is drawn.
      for (const share of [0.5, 1]) {
        const to = on(arc.start + arc.sweep * share);
        at = { x: middle.x + to.x, y: middle.y + to.y };
        written += `A${number(arc.wide * scale.x)} ${number(arc.high * scale.y)} 0 0 ${arc.sweep > 0 ? 1 : 0} ${shown(at)}`;
      }
    }
  }
  return written;
}

const LETTERS: Readonly<Record<string, string>> = { moveTo: 'M', lnTo: 'L', cubicBezTo: 'C', quadBezTo: 'Q' };
