import { type Turn, UPRIGHT } from '../model/picture.ts';
import { standsAt, viewOf } from './bytes.ts';

/** By value of the tag Orientation (EXIF 2.32, 4.6.4 A). */
const TURNS: readonly Turn[] = [
  UPRIGHT,
  { mirrored: true, quarters: 0 },
  { mirrored: false, quarters: 2 },
  { mirrored: true, quarters: 2 },
  { mirrored: true, quarters: 3 },
  { mirrored: false, quarters: 1 },
  { mirrored: true, quarters: 1 },
  { mirrored: false, quarters: 3 },
];

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;

interface OrientationTag {
  readonly turn: Turn;
  /** Offset of its value. */
  readonly at: number;
  readonly isLittle: boolean;
}

/** The turn that EXIF data asks for: a TIFF header and its first directory. Upright where it asks for none. */
export function turnOf(exif: Uint8Array): Turn {
  return orientationTag(exif)?.turn ?? UPRIGHT;
}

/** EXIF data with the turn taken out, for a picture that is turned by other means. */
export function upright(exif: Uint8Array): Uint8Array {
  const tag = orientationTag(exif);
  if (tag === undefined) return exif;
  const copy = exif.slice();
  viewOf(copy).setUint16(tag.at, 1, tag.isLittle);
  return copy;
}

function orientationTag(exif: Uint8Array): OrientationTag | undefined {
  const isLittle = standsAt(exif, 0, [0x49, 0x49, 0x2a, 0]);
  if (!isLittle && !standsAt(exif, 0, [0x4d, 0x4d, 0, 0x2a])) return undefined;
  if (exif.length < 8) return undefined;
  const view = viewOf(exif);
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > exif.length) return undefined;
  const entries = view.getUint16(directory, isLittle);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * ENTRY;
    if (at + ENTRY > exif.length) return undefined;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const turn = TURNS[view.getUint16(at + 8, isLittle) - 1];
    const isWellFormed = view.getUint16(at + 2, isLittle) === SHORT && view.getUint32(at + 4, isLittle) === 1;
    return turn !== undefined && isWellFormed ? { turn, at: at + 8, isLittle } : undefined;
  }
  return undefined;
}
