import type { Box } from '../../../model/box.ts';
import { childrenOf, type XmlElement } from '../../../opc/xml-tree.ts';
import { below, elementsOf, whole } from '../../../template/own-file/xml-path.ts';
import { number } from '../css.ts';
import { type Colour, colourIn, cssColour } from './colour.ts';
import type { DrawingContext } from './drawing-context.ts';
import { pictureElement } from './picture-fill.ts';

const FILLS: ReadonlySet<string> = new Set(['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill']);

/** `fill` or `stroke`, and its opacity, as attributes with a space before them. */
export function paintAttributes(kind: 'fill' | 'stroke', colour: Colour | undefined): string {
  if (colour === undefined) return ` ${kind}="none"`;
  const opacity = colour.alpha < 1 ? ` ${kind}-opacity="${number(colour.alpha)}"` : '';
  return ` ${kind}="${cssColour(colour)}"${opacity}`;
}

/** The fill among an element’s children; undefined if it has none of its own. */
export function fillIn(holder: XmlElement | undefined): XmlElement | undefined {
  return elementsOf(holder).find(({ name }) => FILLS.has(name));
}

/** The theme’s fill that a style refers to, and the colour that the theme leaves open. */
export function themeFill(
  reference: XmlElement | undefined,
  context: DrawingContext,
): { readonly fill?: XmlElement; readonly open?: Colour } {
  const index = whole(reference, 'idx') ?? 0;
  const [list, at] = index > 1000 ? ['bgFillStyleLst', index - 1001] : ['fillStyleLst', index - 1];
  const fill = elementsOf(below(context.theme, 'fmtScheme', list))[at];
  const open = colourIn(reference, context.colours);
  return { ...(fill && { fill }), ...(open && { open }) };
}

/** The attributes of a fill, with a space before them. */
export function fillAttributes(
  fill: XmlElement | undefined,
  box: Box,
  context: DrawingContext,
  open?: Colour,
  group?: string,
): string {
  switch (fill?.name) {
    case 'solidFill':
      return paintAttributes('fill', colourIn(fill, context.colours, open));
    case 'gradFill':
      return ` fill="${context.define((id) => gradient(fill, id, box, context, open))}"`;
    case 'pattFill':
      return ` fill="${context.define((id) => pattern(fill, id, context, open))}"`;
    case 'blipFill':
      return ` fill="${context.define((id) => picturePattern(fill, id, box, context))}"`;
    case 'grpFill':
      return group ?? ' fill="none"';
    default:
      return ' fill="none"';
  }
}

function gradient(fill: XmlElement, id: string, box: Box, context: DrawingContext, open: Colour | undefined): string {
  const stops = childrenOf(below(fill, 'gsLst') ?? fill, 'gs')
    .map((stop) => ({ at: (whole(stop, 'pos') ?? 0) / 100_000, colour: colourIn(stop, context.colours, open) }))
    .sort((a, b) => a.at - b.at);
  const written = stops
    .map(({ at, colour }) =>
      colour === undefined
        ? ''
        : `<stop offset="${number(at)}" stop-color="${cssColour(colour)}" stop-opacity="${number(colour.alpha)}"/>`,
    )
    .join('');
  const path = below(fill, 'path');
  if (path) {
    const middle = below(path, 'fillToRect');
    const [l, t, r, b] = ['l', 't', 'r', 'b'].map((side) => (whole(middle, side) ?? 0) / 100_000);
    const [x, y] = [((l ?? 0) + 1 - (r ?? 0)) / 2, ((t ?? 0) + 1 - (b ?? 0)) / 2];
    const reach = Math.hypot(Math.max(x, 1 - x), Math.max(y, 1 - y));
    return `<radialGradient id="${id}" cx="${number(x)}" cy="${number(y)}" r="${number(reach)}">${written}</radialGradient>`;
  }
  // The line through the middle on which the corners have the first and the last colour.
  const turn = (((whole(below(fill, 'lin'), 'ang') ?? 0) / 60_000) * Math.PI) / 180;
  const half = (Math.abs(box.width * Math.cos(turn)) + Math.abs(box.height * Math.sin(turn))) / 2;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [half * Math.cos(turn), half * Math.sin(turn)];
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${number(x - dx)}" y1="${number(y - dy)}" ` +
    `x2="${number(x + dx)}" y2="${number(y + dy)}">${written}</linearGradient>`
  );
}

/** Patterns that are told from afar: stripes down, across and aslant; any other is drawn aslant. */
const STRIPES: Readonly<Record<string, number>> = { horz: 90, vert: 0, dnDiag: 135, upDiag: 45 };

function pattern(fill: XmlElement, id: string, context: DrawingContext, open: Colour | undefined): string {
  const preset = fill.attributes.get('prst') ?? '';
  const turn = Object.entries(STRIPES).find(([name]) => preset.toLowerCase().endsWith(name.toLowerCase()))?.[1] ?? 45;
  const [front, back] = ['fgClr', 'bgClr'].map((name) =>
    paintAttributes('fill', colourIn(below(fill, name), context.colours, open)),
  );
  const side = 'width="6" height="6"';
  return (
    `<pattern id="${id}" patternUnits="userSpaceOnUse" ${side} patternTransform="rotate(${turn})">` +
    `<rect ${side}${back}/><rect width="2" height="6"${front}/></pattern>`
  );
}

function picturePattern(fill: XmlElement, id: string, box: Box, context: DrawingContext): string {
  const { x, y, width, height } = box;
  const place = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" ${place}>${pictureElement(fill, { ...box, x: 0, y: 0 }, context)}</pattern>`;
}
