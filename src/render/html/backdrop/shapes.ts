import type { Box } from '../../../model/box.ts';
import { EMU_PER_POINT } from '../../../opc/emu.ts';
import type { XmlElement } from '../../../opc/xml-tree.ts';
import { below, elementsOf, whole } from '../../../template/own-file/xml-path.ts';
import { number } from '../css.ts';
import { boxAttributes, dashedStroke } from '../drawing.ts';
import { colourIn } from './colour.ts';
import type { DrawingContext } from './drawing-context.ts';
import { fillAttributes, fillIn, paintAttributes, themeFill } from './fill.ts';
import { outlinesOf } from './geometry.ts';
import { pictureElement } from './picture-fill.ts';
import { frameWords } from './words.ts';

/** How the coordinates of a group’s shapes become those of the page: scaled, then shifted. */
interface Scale {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const PAGE: Scale = { x: 1 / EMU_PER_POINT, y: 1 / EMU_PER_POINT, dx: 0, dy: 0 };

/** The shapes of a master or layout that are no placeholders, as SVG in points. */
export function artOf(root: XmlElement, context: DrawingContext): string {
  return elementsOf(below(root, 'cSld', 'spTree'))
    .map((shape) => shapeOf(shape, PAGE, context))
    .join('');
}

function shapeOf(shape: XmlElement, scale: Scale, context: DrawingContext, group?: string): string {
  if (shape.name === 'AlternateContent') {
    return elementsOf(below(shape, 'Fallback') ?? below(shape, 'Choice'))
      .map((each) => shapeOf(each, scale, context, group))
      .join('');
  }
  const identity = elementsOf(shape).find(({ name }) => name.startsWith('nv') && name.endsWith('Pr'));
  if (below(identity, 'nvPr', 'ph') || isSet(below(identity, 'cNvPr'), 'hidden')) return '';
  switch (shape.name) {
    case 'sp':
    case 'cxnSp':
    case 'pic':
      return drawn(shape, scale, context, group);
    case 'grpSp':
      return groupOf(shape, scale, context, group);
    case 'graphicFrame':
    case 'contentPart': {
      const box = boxOf(below(shape, 'xfrm'), scale);
      if (box === undefined) return '';
      context.tell('a table, chart or drawing is drawn as the outline of its box');
      return `<rect ${boxAttributes(box)} fill="none" stroke="#808080" stroke-width="0.75"/>`;
    }
    default:
      return '';
  }
}

function isSet(element: XmlElement | undefined, name: string): boolean {
  return ['1', 'true'].includes(element?.attributes.get(name) ?? '');
}

function boxOf(frame: XmlElement | undefined, { x, y, dx, dy }: Scale): Box | undefined {
  const [left, top] = [whole(below(frame, 'off'), 'x'), whole(below(frame, 'off'), 'y')];
  const [width, height] = [whole(below(frame, 'ext'), 'cx'), whole(below(frame, 'ext'), 'cy')];
  if (left === undefined || top === undefined || width === undefined || height === undefined) return undefined;
  return { x: left * x + dx, y: top * y + dy, width: width * x, height: height * y };
}

/** What turns a shape about its middle, and mirrors it first. */
function turnOf(frame: XmlElement | undefined, box: Box): string {
  const degrees = (whole(frame, 'rot') ?? 0) / 60_000;
  const [across, down] = [isSet(frame, 'flipH') ? -1 : 1, isSet(frame, 'flipV') ? -1 : 1];
  if (degrees === 0 && across === 1 && down === 1) return '';
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2].map(number);
  const turn = degrees === 0 ? '' : `rotate(${number(degrees)}) `;
  return ` transform="translate(${x} ${y}) ${turn}scale(${across} ${down}) translate(${number(-Number(x))} ${number(-Number(y))})"`;
}

function groupOf(shape: XmlElement, scale: Scale, context: DrawingContext, outer: string | undefined): string {
  const frame = below(shape, 'grpSpPr', 'xfrm');
  const box = boxOf(frame, scale);
  const [cx, cy] = [whole(below(frame, 'chOff'), 'x') ?? 0, whole(below(frame, 'chOff'), 'y') ?? 0];
  const [wide, high] = [whole(below(frame, 'chExt'), 'cx') ?? 0, whole(below(frame, 'chExt'), 'cy') ?? 0];
  const [x, y] = [wide && box ? box.width / wide : scale.x, high && box ? box.height / high : scale.y];
  const inner = box === undefined ? scale : { x, y, dx: box.x - cx * x, dy: box.y - cy * y };
  const own = fillIn(below(shape, 'grpSpPr'));
  const fill = own && box ? fillAttributes(own, box, context, undefined, outer) : outer;
  const members = elementsOf(shape).map((each) => shapeOf(each, inner, context, fill));
  return `<g${box ? turnOf(frame, box) : ''}>${members.join('')}</g>`;
}

function drawn(shape: XmlElement, scale: Scale, context: DrawingContext, group: string | undefined): string {
  const properties = below(shape, 'spPr');
  const frame = below(properties, 'xfrm');
  const box = boxOf(frame, scale);
  if (box === undefined) return '';
  const at = `translate(${number(box.x)} ${number(box.y)})`;
  const own = fillIn(properties);
  const styled = themeFill(below(shape, 'style', 'fillRef'), context);
  const inPlace = { ...box, x: 0, y: 0 };
  const fill =
    shape.name === 'cxnSp' ? ' fill="none"' : fillAttributes(own ?? styled.fill, inPlace, context, styled.open, group);
  const stroke = strokeOf(shape, context);
  const outlines = outlinesOf(properties, box.width, box.height);
  const paths = outlines.map(({ path, isFilled, isStroked, unknown }) => {
    if (unknown !== undefined) context.tell(`a shape “${unknown}” is drawn as its box`);
    return `<path d="${path}" fill-rule="evenodd"${isFilled ? fill : ' fill="none"'}${isStroked ? stroke : ''}/>`;
  });
  const picture =
    shape.name === 'pic' ? pictureOf(shape, inPlace, outlines.map(({ path }) => path).join(''), context) : '';
  const turn = turnOf(frame, box);
  return `<g${turn}><g transform="${at}">${picture}${paths.join('')}${frameWords(shape, inPlace, context)}</g></g>`;
}

/** A picture, cut out by its outline where that isn’t its box. */
function pictureOf(shape: XmlElement, box: Box, path: string, context: DrawingContext): string {
  const fill = below(shape, 'blipFill');
  if (fill === undefined) return '';
  const image = pictureElement(fill, box, context);
  const preset = below(shape, 'spPr', 'prstGeom')?.attributes.get('prst') ?? 'rect';
  if (preset === 'rect' && !below(shape, 'spPr', 'custGeom')) return image;
  const clip = context.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  return `<g clip-path="${clip}">${image}</g>`;
}

/** Dashes as multiples of a line’s width (ECMA-376 part 1, 20.1.10.49). */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dot: [1, 3],
  dash: [4, 3],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
  sysDash: [3, 1],
  sysDot: [1, 1],
  sysDashDot: [3, 1, 1, 1],
  sysDashDotDot: [3, 1, 1, 1, 1, 1],
};

function strokeOf(shape: XmlElement, context: DrawingContext): string {
  const own = below(shape, 'spPr', 'ln');
  const reference = below(shape, 'style', 'lnRef');
  const styled = elementsOf(below(context.theme, 'fmtScheme', 'lnStyleLst'))[(whole(reference, 'idx') ?? 0) - 1];
  const fill = fillIn(own) ?? fillIn(styled);
  const open = colourIn(reference, context.colours);
  const [stop] = fill?.name === 'gradFill' ? elementsOf(below(fill, 'gsLst')) : [fill];
  const colour = fill?.name === 'noFill' ? undefined : colourIn(stop, context.colours, open);
  if (colour === undefined) return ' stroke="none"';
  const width = (whole(own, 'w') ?? whole(styled, 'w') ?? 9525) / EMU_PER_POINT;
  const preset = (below(own, 'prstDash') ?? below(styled, 'prstDash'))?.attributes.get('val') ?? 'solid';
  return paintAttributes('stroke', colour) + dashedStroke(width, DASHES[preset] ?? []);
}
