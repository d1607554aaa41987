import type { Box } from '../../../model/box.ts';
import { childrenOf, type XmlElement } from '../../../opc/xml-tree.ts';
import { readPicture } from '../../../picture/read-picture.ts';
import { below, whole } from '../../../template/own-file/xml-path.ts';
import { number } from '../css.ts';
import type { DrawingContext } from './drawing-context.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The kinds of picture that every browser draws. */
const DRAWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/svg+xml']);

/** A plain plate where a picture stands that no browser draws. */
const PLATE = 'fill="#d9dde1"';

/** The picture of an `a:blipFill` or `p:blipFill`, cropped or stretched as it says, in a box. */
export function pictureElement(fill: XmlElement, box: Box, context: DrawingContext): string {
  const blip = below(fill, 'blip');
  const part = context.picture(blip?.attributes.get(`{${RELATIONSHIPS}}embed`));
  const place = boxOf(box);
  if (part === undefined || typeof part.content === 'string' || !DRAWN.has(part.contentType)) {
    const kind = part === undefined ? 'a picture that is missing' : `a picture of type ${part.contentType}`;
    context.tell(`${kind} is drawn as a plain plate`);
    return `<rect ${place} ${PLATE}/>`;
  }
  const address = `data:${part.contentType};base64,${Buffer.from(part.content).toString('base64')}`;
  const amount = childrenOf(blip ?? fill, 'alphaModFix').map((each) => (whole(each, 'amt') ?? 100_000) / 100_000)[0];
  const opacity = amount === undefined ? '' : ` opacity="${number(amount)}"`;
  const image = (at: Box) => `<image ${boxOf(at)} preserveAspectRatio="none"${opacity} href="${address}"/>`;
  const tile = below(fill, 'tile');
  const size = tile && readPicture(part.content);
  if (tile && size?.kind === 'read') {
    const { width, height } = size.picture;
    const [across, down] = ['sx', 'sy'].map((name) => (whole(tile, name) ?? 100_000) / 100_000);
    const one = { x: 0, y: 0, width: width * PIXEL * (across ?? 1), height: height * PIXEL * (down ?? 1) };
    const pattern = context.define(
      (id) =>
        `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${number(one.width)}" height="${number(one.height)}">${image(one)}</pattern>`,
    );
    return `<rect ${place} fill="${pattern}"/>`;
  }
  const crop = sidesOf(below(fill, 'srcRect'));
  const inset = sidesOf(below(fill, 'stretch', 'fillRect'));
  const within = {
    x: box.x + inset.l * box.width,
    y: box.y + inset.t * box.height,
    width: box.width * (1 - inset.l - inset.r),
    height: box.height * (1 - inset.t - inset.b),
  };
  const [seenWide, seenHigh] = [1 - crop.l - crop.r, 1 - crop.t - crop.b];
  if (seenWide === 1 && seenHigh === 1) return image(within);
  if (seenWide <= 0 || seenHigh <= 0) return '';
  const [wide, high] = [within.width / seenWide, within.height / seenHigh];
  const shown = image({ x: -crop.l * wide, y: -crop.t * high, width: wide, height: high });
  return `<svg ${boxOf(within)} overflow="hidden">${shown}</svg>`;
}

/** Points per pixel of a picture that doesn’t say otherwise. */
const PIXEL = 0.75;

function sidesOf(rectangle: XmlElement | undefined): Readonly<Record<'l' | 't' | 'r' | 'b', number>> {
  const side = (name: string) => (whole(rectangle, name) ?? 0) / 100_000;
  return { l: side('l'), t: side('t'), r: side('r'), b: side('b') };
}

function boxOf({ x, y, width, height }: Box): string {
  return `x="${number(x)}" y="${number(y)}" width="${number(Math.max(0, width))}" height="${number(Math.max(0, height))}"`;
}
