import type { Box } from '../../model/box.ts';
import type { XmlElement } from '../../opc/xml-tree.ts';
import { fillColour, gradientColour, type MappedColours } from './colours.ts';
import { sharedArea } from './free-space.ts';
import { below, elementsOf } from './xml-path.ts';

/** A picture or shape on a layout that isn't a placeholder: its box and its visible colour. */
export interface Art {
  readonly box: Box;
  readonly paint: Paint;
}

/**
 * Six hex digits; `unknown` for a picture, a pattern or anything translucent; `none` for lines and shapes without a
 * fill.
 */
type Paint = string | 'unknown' | 'none';

/** The visible colour of a shape. */
export function paintOf(shape: XmlElement, colours: MappedColours): Paint {
  if (shape.name === 'cxnSp') return 'none';
  const properties = below(shape, 'spPr');
  if (shape.name !== 'sp' || properties === undefined) return 'unknown';
  const fill = elementsOf(properties).find(({ name }) => FILLS.has(name));
  switch (fill?.name) {
    case 'noFill':
      return 'none';
    case 'solidFill':
      return isOpaque(fill) ? (fillColour(fill, colours) ?? 'unknown') : 'unknown';
    case 'gradFill':
      return elementsOf(below(fill, 'gsLst')).every(isOpaque)
        ? (gradientColour(fill, colours) ?? 'unknown')
        : 'unknown';
    case undefined:
      return paintOfStyle(below(shape, 'style', 'fillRef'), colours);
    default:
      return 'unknown';
  }
}

const FILLS: ReadonlySet<string> = new Set(['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill']);

/** Fill 0 of a theme means no fill (ECMA-376 part 1, 20.1.4.2.10). */
function paintOfStyle(reference: XmlElement | undefined, colours: MappedColours): Paint {
  if ((reference?.attributes.get('idx') ?? '0') === '0') return 'none';
  return fillColour(reference, colours) ?? 'unknown';
}

function isOpaque(fill: XmlElement): boolean {
  return elementsOf(fill).every((colour) => below(colour, 'alpha') === undefined);
}

/** A box stands wholly on what covers at least this share of it, and clear of what covers less than `BESIDE`. */
const WHOLLY = 0.98;
const BESIDE = 0.1;

/**
 * The colour behind text in a box, six hex digits; undefined if it is a picture or mixed.
 *
 * @param art - lowest first
 * @param background - the page's colour, if known
 */
export function backgroundUnder(box: Box, art: readonly Art[], background: string | undefined): string | undefined {
  for (const { box: other, paint } of art.toReversed()) {
    const share = paint === 'none' ? 0 : sharedArea(box, other) / (box.width * box.height);
    if (share < BESIDE) continue;
    return share < WHOLLY || paint === 'unknown' ? undefined : paint;
  }
  return background;
}
