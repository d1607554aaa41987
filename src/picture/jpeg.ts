import { type PictureDoubt, type Turn, UPRIGHT } from '../model/picture.ts';
import { joined, standsAt } from './bytes.ts';
import { isColourProfile } from './colour-profile.ts';
import { turnOf, upright } from './exif.ts';
import { frameOf, wrongScans } from './jpeg-frame.ts';
import { readSegments, type Segment, segment } from './jpeg-segments.ts';
import { type PictureReading, wrongSize } from './reading.ts';

const START = [0xff, 0xd8];
const END = [0xff, 0xd9];
/**
 * Second bytes of the markers that draw (ITU-T T.81, table B.1): frames, tables of codes and of quantisation, scans, the
 * number of lines and the interval of restarts.
 */
const DRAWING: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdc, 0xdd]);
/** Those of application segments that are read here, and of comments. */
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const APP14 = 0xee;
const COMMENT = 0xfe;

const EXIF = 'Exif\0';
const XMP = 'http://ns.adobe.com/';
const COLOUR_PROFILE = 'ICC_PROFILE\0';
/** Number and count of a segment follow the name. */
const PROFILE_HEAD = COLOUR_PROFILE.length + 2;

export function isJpeg(bytes: Uint8Array): boolean {
  return standsAt(bytes, 0, [...START, 0xff]);
}

/**
 * Reads a JPEG segment by segment, and its scans, to the end mark. Takes what is drawn with Huffman codes, in one go or
 * in several (ITU-T T.81, baseline, extended and progressive), in samples of eight bits: all that programs draw. What
 * stands behind the end mark, such as a telephone’s second picture or its film, is left out.
 */
export function readJpeg(bytes: Uint8Array): PictureReading {
  const read = readSegments(bytes);
  if (read.kind === 'refused') return read;
  const { segments } = read;
  const frame = frameOf(segments);
  if ('kind' in frame) return frame;
  const wrong = wrongSize(frame.width, frame.height, frame.components.length * 8) ?? wrongScans(segments, frame);
  if (wrong !== undefined) return wrong;
  const profile = profileOf(segments);
  const written = (metadata: boolean) =>
    joined([
      Uint8Array.from(START),
      ...segments.flatMap((each) => kept(each, profile, metadata)),
      Uint8Array.from(END),
    ]);
  const { width, height } = frame;
  const doubts: readonly PictureDoubt[] = frame.components.length === 4 ? ['print-colours'] : [];
  const picture = { mediaType: 'image/jpeg' as const, width, height, turn: turnIn(segments), doubts };
  return { kind: 'read', picture: { ...picture, bytes: written(false), withMetadata: written(true) } };
}

function turnIn(segments: readonly Segment[]): Turn {
  const exif = segments.find(isExif);
  return exif === undefined ? UPRIGHT : turnOf(exif.content.subarray(EXIF.length + 1));
}

function isExif({ marker, content }: Segment): boolean {
  return marker === APP1 && standsAt(content, 0, EXIF);
}

/** The segments that together hold a colour profile; none if they hold no whole one. */
function profileOf(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.filter(({ marker, content }) => marker === APP2 && standsAt(content, 0, COLOUR_PROFILE));
  const isWhole = found.every(({ content }, index) => {
    const [number, count] = content.subarray(COLOUR_PROFILE.length);
    return number === index + 1 && count === found.length;
  });
  if (!isWhole || !isColourProfile(joined(found.map(({ content }) => content.subarray(PROFILE_HEAD))))) return [];
  return found;
}

/** What draws the picture: tables, frame and scans, the form of its colours, and their profile. */
function kept(each: Segment, profile: readonly Segment[], metadata: boolean): readonly Uint8Array[] {
  const { marker, content } = each;
  if (DRAWING.has(marker)) return [segment(each)];
  switch (marker) {
    case APP0:
      return isJfif(content) ? [segment({ ...each, content: withoutThumbnail(content) })] : [];
    case APP14:
      // Adobe’s segment says how colours are coded; it has twelve bytes.
      return standsAt(content, 0, 'Adobe') && content.length >= 12
        ? [segment({ ...each, content: content.subarray(0, 12) })]
        : [];
    case APP2:
      return profile.includes(each) ? [segment(each)] : [];
    case APP1:
      if (!metadata) return [];
      if (isExif(each)) return [segment({ ...each, content: uprightExif(content) })];
      return standsAt(content, 0, XMP) ? [segment(each)] : [];
    case APP13:
    case COMMENT:
      return metadata ? [segment(each)] : [];
    default:
      return [];
  }
}

function isJfif(content: Uint8Array): boolean {
  return standsAt(content, 0, 'JFIF\0') && content.length >= 14;
}

/** The thumbnail may show more than the picture, if that was cut out of a larger one. */
function withoutThumbnail(jfif: Uint8Array): Uint8Array {
  const plain = jfif.slice(0, 14);
  plain.fill(0, 12);
  return plain;
}

function uprightExif(content: Uint8Array): Uint8Array {
  const head = EXIF.length + 1;
  return joined([content.subarray(0, head), upright(content.subarray(head))]);
}
