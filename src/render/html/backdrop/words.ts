import type { Box } from '../../../model/box.ts';
import { EMU_PER_POINT } from '../../../opc/emu.ts';
import { escapeAttribute, escapeText } from '../../../opc/xml.ts';
import { childrenOf, elementText, type XmlElement } from '../../../opc/xml-tree.ts';
import { below, elementsOf, whole } from '../../../template/own-file/xml-path.ts';
import { fontFamily, number } from '../css.ts';
import { boxAttributes } from '../drawing.ts';
import { type Colour, colourIn, cssColour } from './colour.ts';
import type { DrawingContext } from './drawing-context.ts';

/** The usual insets of a text, in EMU (ECMA-376 part 1, 21.1.2.1.1). */
const INSETS = { t: 45_720, r: 91_440, b: 45_720, l: 91_440 };
const USUAL_SIZE = 18;
const ALIGNED: Readonly<Record<string, string>> = { ctr: 'center', r: 'right', just: 'justify' };
const ANCHORED: Readonly<Record<string, string>> = { ctr: 'center', b: 'flex-end' };

/** The words of a master’s own shape, which aren’t a placeholder’s, set by the browser in the shape’s box. */
export function frameWords(shape: XmlElement, box: Box, context: DrawingContext): string {
  const body = below(shape, 'txBody');
  if (body === undefined || elementText(body).trim() === '') return '';
  const properties = below(body, 'bodyPr');
  const open = colourIn(below(shape, 'style', 'fontRef'), context.colours) ?? colourOfText(context);
  const insets = (['t', 'r', 'b', 'l'] as const).map(
    (side) => `${number((whole(properties, `${side}Ins`) ?? INSETS[side]) / EMU_PER_POINT)}px`,
  );
  const look = [
    `display:flex;flex-direction:column;box-sizing:border-box;width:100%;height:100%;padding:${insets.join(' ')}`,
    `justify-content:${ANCHORED[properties?.attributes.get('anchor') ?? ''] ?? 'flex-start'}`,
    `white-space:${properties?.attributes.get('wrap') === 'none' ? 'pre' : 'pre-wrap'}`,
    `font-family:${fontFamily(context.fonts.body)}`,
  ];
  const paragraphs = childrenOf(body, 'p').map((paragraph) => paragraphOf(paragraph, body, open, context));
  return (
    `<foreignObject ${boxAttributes(box)} style="overflow:visible"><div xmlns="http://www.w3.org/1999/xhtml" ` +
    `style="${escapeAttribute(look.join(';'))}">${paragraphs.join('')}</div></foreignObject>`
  );
}

function colourOfText({ colours }: DrawingContext): Colour | undefined {
  const named: XmlElement = element('schemeClr', 'tx1');
  return colourIn({ ...named, children: [named] }, colours);
}

function element(name: string, val: string): XmlElement {
  return { kind: 'element', namespace: '', name, attributes: new Map([['val', val]]), children: [] };
}

function paragraphOf(
  paragraph: XmlElement,
  body: XmlElement,
  open: Colour | undefined,
  context: DrawingContext,
): string {
  const properties = below(paragraph, 'pPr');
  const level = below(body, 'lstStyle', `lvl${(whole(properties, 'lvl') ?? 0) + 1}pPr`);
  const align = properties?.attributes.get('algn') ?? level?.attributes.get('algn') ?? '';
  const runs = elementsOf(paragraph).map((run) => {
    if (run.name === 'br') return '<br/>';
    // A field, such as the slide’s number, is another on each slide.
    if (run.name !== 'r') return '';
    const looks = [below(run, 'rPr'), below(level, 'defRPr')];
    const own = (name: string) => looks.map((each) => each?.attributes.get(name)).find((each) => each !== undefined);
    const size = Number(own('sz') ?? USUAL_SIZE * 100) / 100;
    const colour = looks.map((each) => colourIn(below(each, 'solidFill'), context.colours)).find(Boolean) ?? open;
    const face = looks.map((each) => below(each, 'latin')?.attributes.get('typeface')).find(Boolean);
    const style = [
      `font-size:${number(Number.isFinite(size) ? size : USUAL_SIZE)}px`,
      ...(colour === undefined ? [] : [`color:${cssColour(colour)};opacity:${number(colour.alpha)}`]),
      ...(own('b') === '1' || own('b') === 'true' ? ['font-weight:700'] : []),
      ...(own('i') === '1' || own('i') === 'true' ? ['font-style:italic'] : []),
      ...(own('cap') === 'all' ? ['text-transform:uppercase'] : []),
      ...(face === undefined ? [] : [`font-family:${fontFamily(faceOf(face, context))}`]),
    ];
    return `<span style="${escapeAttribute(style.join(';'))}">${escapeText(elementText(below(run, 't') ?? run))}</span>`;
  });
  return `<div style="text-align:${ALIGNED[align] ?? 'left'}">${runs.join('')}</div>`;
}

function faceOf(face: string, { fonts }: DrawingContext): string {
  if (face.startsWith('+mj')) return fonts.heading;
  return face.startsWith('+mn') ? fonts.body : face;
}
