import type { Box } from '../../model/box.ts';
import type { BodyResets, MasterPlaceholder } from '../../model/master.ts';
import type { Slot } from '../../model/template.ts';
import { EMU_PER_POINT } from '../../opc/emu.ts';
import type { XmlElement } from '../../opc/xml-tree.ts';
import { type Art, backgroundUnder, paintOf } from './background.ts';
import { fillColour, gradientColour, type MappedColours, type Palette, paletteOf } from './colours.ts';
import { isStoodOn } from './free-space.ts';
import { type LevelContext, levelsOf } from './levels.ts';
import { below, elementsOf, whole } from './xml-path.ts';

/** A layout of a PowerPoint file. */
export interface ReadLayout {
  /** As PowerPoint shows it: "Title and Content". */
  readonly name: string;
  /** `title`, `obj`, `twoObj` … if PowerPoint made it. */
  readonly type: string;
  readonly part: string;
  readonly places: readonly ReadPlaceholder[];
  /**
   * Boxes of pictures and shapes that aren't placeholders, except those behind the whole page or a content placeholder.
   */
  readonly art: readonly Box[];
  /** Six hex digits, for a gradient its average; undefined for a picture. */
  readonly background: string | undefined;
  readonly colourMap?: Readonly<Record<string, string>>;
  /**
   * The template's colours on this layout, if its colour map, background or the ground of its content differs from its
   * master's.
   */
  readonly palette?: Palette;
}

/** A placeholder of a layout. */
export interface ReadPlaceholder {
  /** In PowerPoint's Selection Pane. */
  readonly name: string;
  readonly placeholder: MasterPlaceholder;
  /** Its box with the insets. */
  readonly outer: Box;
  readonly anchor: Slot['anchor'];
  /** The colour behind its text, six hex digits; undefined if it is a picture or mixed. */
  readonly ground: string | undefined;
  /** Its text runs upward, downward or at an angle, so nothing is put in it. */
  readonly turned: boolean;
}

/** The master of a layout, with its colours and fonts. */
export interface ReadMaster extends LevelContext {
  readonly root: XmlElement;
}

/** Insets of a box that sets none (ECMA-376 part 1, 21.1.2.1.1), in EMU. */
const SIDE_INSET = 91440;
const HEIGHT_INSET = 45720;
const BACKGROUND_SHARE = 0.6;

export function readLayout(
  part: string,
  root: XmlElement,
  master: ReadMaster,
  page: Pick<Box, 'width' | 'height'>,
): ReadLayout {
  const own = shapesOf(root);
  const masters = shapesOf(master.root);
  const shown = root.attributes.get('showMasterSp') === '0' ? own : [...masters, ...own];
  const colourMap = below(root, 'clrMapOvr', 'overrideClrMapping');
  const ownBackground = backgroundOf(root, master.colours);
  const behind = ownBackground === 'none' ? backgroundOf(master.root, master.colours) : ownBackground;
  const hidden = shown.findLast((shape) => placeholderOf(shape) === undefined && coversPage(boxOf(shape), page));
  const background = hidden ? fillColour(below(hidden, 'spPr', 'solidFill'), master.colours) : behind;
  const plain = background === 'none' ? master.colours.get('bg1') : background;
  const art = shown
    .filter((shape) => placeholderOf(shape) === undefined)
    .flatMap((shape): Art[] => {
      const box = boxOf(shape);
      return box && (box.width > 0 || box.height > 0) ? [{ box, paint: paintOf(shape, master.colours) }] : [];
    });
  const ground = (box: Box) => backgroundUnder(box, art, plain);
  const content = largestContent(own, masters);
  const paper = (content && ground(content)) ?? plain;
  const isOwn = colourMap || hidden || ownBackground !== 'none' || paper !== plain;
  const palette = isOwn ? paletteOf(master.colours, paper) : undefined;
  const look = { ...master, palette: palette?.colours ?? master.palette };
  const places = own.flatMap((shape) => readPlace(shape, masters, look, ground) ?? []);
  const isBackground = (box: Box) => coversPage(box, page) || places.some(({ outer }) => isStoodOn(box, outer));
  return {
    name: below(root, 'cSld')?.attributes.get('name') ?? '',
    type: root.attributes.get('type') ?? '',
    part,
    places,
    art: art.map(({ box }) => box).filter((box) => !isBackground(box)),
    background: plain,
    ...(palette && { palette }),
    ...(colourMap && { colourMap: Object.fromEntries(colourMap.attributes) }),
  };
}

/** Whether a picture or shape is large enough to be the page's background. */
function coversPage(box: Box | undefined, page: Pick<Box, 'width' | 'height'>): boolean {
  return box !== undefined && box.width * box.height >= page.width * page.height * BACKGROUND_SHARE;
}

/** The shapes of a layout or master, with their groups as one. */
export function shapesOf(root: XmlElement): readonly XmlElement[] {
  const tree = elementsOf(below(root, 'cSld', 'spTree'));
  return tree.flatMap((each) =>
    each.name === 'AlternateContent' ? elementsOf(below(each, 'Fallback') ?? below(each, 'Choice')) : [each],
  );
}

function placeholderOf(shape: XmlElement): XmlElement | undefined {
  const properties = elementsOf(shape).find(({ name }) => name.startsWith('nv') && name.endsWith('Pr'));
  return below(properties, 'nvPr', 'ph');
}

function shapeName(shape: XmlElement): string {
  const properties = elementsOf(shape).find(({ name }) => name.startsWith('nv') && name.endsWith('Pr'));
  return below(properties, 'cNvPr')?.attributes.get('name') ?? '';
}

function boxOf(shape: XmlElement | undefined): Box | undefined {
  const frame = below(shape, 'spPr', 'xfrm') ?? below(shape, 'grpSpPr', 'xfrm') ?? below(shape, 'xfrm');
  const [x, y] = [whole(below(frame, 'off'), 'x'), whole(below(frame, 'off'), 'y')];
  const [width, height] = [whole(below(frame, 'ext'), 'cx'), whole(below(frame, 'ext'), 'cy')];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x: x / EMU_PER_POINT, y: y / EMU_PER_POINT, width: width / EMU_PER_POINT, height: height / EMU_PER_POINT };
}

/** The box of the largest content placeholder. */
function largestContent(own: readonly XmlElement[], masters: readonly XmlElement[]): Box | undefined {
  const boxes = own.flatMap((shape) => {
    const type = placeholderOf(shape)?.attributes.get('type');
    const takesContent = placeholderOf(shape) !== undefined && masterType(type) === 'body';
    return (takesContent && (boxOf(shape) ?? boxOf(inheritedBy(type, masters)))) || [];
  });
  return boxes.reduce<Box | undefined>((most, box) => (most && areaOf(most) >= areaOf(box) ? most : box), undefined);
}

function areaOf({ width, height }: Box): number {
  return width * height;
}

/** The master's placeholder that a layout's placeholder inherits from. */
function inheritedBy(type: string | undefined, masters: readonly XmlElement[]): XmlElement | undefined {
  return masters.find((each) => {
    const other = placeholderOf(each);
    return other !== undefined && masterType(other.attributes.get('type')) === masterType(type);
  });
}

/** The type of the master's placeholder that a layout's inherits from; all content types inherit from the body. */
function masterType(type: string | undefined): string {
  switch (type) {
    case 'title':
    case 'ctrTitle':
      return 'title';
    case 'dt':
    case 'ftr':
    case 'sldNum':
    case 'hdr':
      return type;
    default:
      return 'body';
  }
}

function readPlace(
  shape: XmlElement,
  masters: readonly XmlElement[],
  master: ReadMaster,
  ground: (box: Box) => string | undefined,
): ReadPlaceholder | undefined {
  const element = placeholderOf(shape);
  if (element === undefined) return undefined;
  const type = element.attributes.get('type');
  const index = element.attributes.get('idx');
  const inherited = inheritedBy(type, masters);
  const outer = boxOf(shape) ?? boxOf(inherited);
  if (outer === undefined) return undefined;
  const bodies = [below(shape, 'txBody', 'bodyPr'), below(inherited, 'txBody', 'bodyPr')];
  const said = (name: string) => bodies.map((each) => each?.attributes.get(name)).find((value) => value !== undefined);
  const inset = (name: string, other: number) => {
    const text = said(name);
    return (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : other) / EMU_PER_POINT;
  };
  const insets = {
    left: inset('lIns', SIDE_INSET),
    top: inset('tIns', HEIGHT_INSET),
    right: inset('rIns', SIDE_INSET),
    bottom: inset('bIns', HEIGHT_INSET),
  };
  const resets = resetsOf(said, bodies);
  const kind = masterType(type);
  const style = kind === 'title' ? 'titleStyle' : kind === 'body' ? 'bodyStyle' : 'otherStyle';
  const styles = [
    below(shape, 'txBody', 'lstStyle'),
    below(inherited, 'txBody', 'lstStyle'),
    below(master.root, 'txStyles', style),
  ];
  return {
    name: shapeName(shape),
    outer,
    anchor: ANCHORS[said('anchor') ?? ''] ?? 'top',
    ground: ground(outer),
    turned: (said('vert') ?? 'horz') !== 'horz' || isTurned(shape, inherited) || (said('rot') ?? '0') !== '0',
    placeholder: {
      ...(type !== undefined && /^\w{1,20}$/.test(type) && { type }),
      ...(index !== undefined && /^\d{1,10}$/.test(index) && { index }),
      box: {
        x: outer.x + insets.left,
        y: outer.y + insets.top,
        width: Math.max(1, outer.width - insets.left - insets.right),
        height: Math.max(1, outer.height - insets.top - insets.bottom),
      },
      insets,
      ...(Object.keys(resets).length > 0 && { resets }),
      levels: levelsOf(styles, master),
    },
  };
}

function isTurned(shape: XmlElement, inherited: XmlElement | undefined): boolean {
  const [own, other] = [shape, inherited].map((each) => below(each, 'spPr', 'xfrm'));
  return (whole(own ?? other, 'rot') ?? 0) % FULL_TURN !== 0;
}

/** In 60,000ths of a degree (ECMA-376 part 1, 20.1.10.3). */
const FULL_TURN = 21_600_000;

function resetsOf(said: (name: string) => string | undefined, bodies: readonly (XmlElement | undefined)[]): BodyResets {
  const fitting = bodies.map((body) => elementsOf(body).find(({ name }) => FITTINGS.includes(name)));
  const shrinks = fitting.find((each) => each !== undefined);
  return {
    ...(said('wrap') === 'none' && { wrap: true }),
    ...((said('numCol') ?? '1') !== '1' && { columns: true }),
    ...((shrinks?.attributes.has('fontScale') || shrinks?.attributes.has('lnSpcReduction')) && { size: true }),
  };
}

const FITTINGS: readonly string[] = ['noAutofit', 'normAutofit', 'spAutoFit'];

const ANCHORS: Readonly<Record<string, Slot['anchor']>> = { ctr: 'middle', b: 'bottom' };

/** Six hex digits; undefined for a picture, and `none` if the part sets no background. */
export function backgroundOf(root: XmlElement, colours: MappedColours): string | undefined | 'none' {
  const said = below(root, 'cSld', 'bg');
  if (said === undefined) return 'none';
  const reference = below(said, 'bgRef');
  if (reference) return fillColour(reference, colours);
  const properties = below(said, 'bgPr');
  return fillColour(below(properties, 'solidFill'), colours) ?? gradientColour(below(properties, 'gradFill'), colours);
}
