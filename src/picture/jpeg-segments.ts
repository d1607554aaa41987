import { grouped } from '../limits/grouped.ts';
import { PICTURE } from '../limits/limits.ts';
import { viewOf } from './bytes.ts';
import { cutShort, damaged, type Refused } from './reading.ts';

/** A marker segment of a JPEG, and the coded data behind it if it begins a scan. */
export interface Segment {
  /** The marker’s second byte. */
  readonly marker: number;
  /** Without the two bytes that say how long it is. */
  readonly content: Uint8Array;
  readonly data: Uint8Array;
}

/** Second bytes of markers (ITU-T T.81, table B.1). */
const END = 0xd9;
export const SCAN = 0xda;

/** All segments between the marks of start and end. */
export function readSegments(
  bytes: Uint8Array,
): { readonly kind: 'read'; readonly segments: readonly Segment[] } | Refused {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let at = 2;
  while (segments.length <= PICTURE.segments) {
    // Decoders pass over what is no marker here, and over markers’ fill bytes.
    const mark = bytes.indexOf(0xff, at);
    if (mark < 0) return cutShort('its end mark (EOI) is missing');
    at = mark + 1;
    const marker = bytes[at] ?? END_OF_FILE;
    if (marker === 0xff || marker === 0 || isRestart(marker)) continue;
    if (marker === END) return { kind: 'read', segments };
    if (marker === END_OF_FILE) return cutShort('its end mark (EOI) is missing');
    if (marker < FIRST_WITH_LENGTH || marker === START)
      return damaged(`is damaged at byte ${at}: no segment begins so`);
    const length = at + 3 <= bytes.length ? view.getUint16(at + 1) : 0;
    const end = at + 1 + length;
    if (at + 3 > bytes.length || end > bytes.length) return cutShort('its end mark (EOI) is missing');
    if (length < 2) return damaged(`is damaged at byte ${at}: a segment has no length`);
    const dataEnd = marker === SCAN ? endOfData(bytes, end) : end;
    segments.push({ marker, content: bytes.subarray(at + 3, end), data: bytes.subarray(end, dataEnd) });
    at = dataEnd;
  }
  return damaged(`has more than ${grouped(PICTURE.segments)} segments`);
}

const START = 0xd8;
const END_OF_FILE = -1;
/** All from here on but the marks of start and end and the restarts are followed by a length. */
const FIRST_WITH_LENGTH = 0xc0;

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** Coded data go on to the next marker: FF 00 is a byte of theirs, and restarts stand among them (T.81, B.1.1). */
function endOfData(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0) {
    const next = bytes[at + 1] ?? END_OF_FILE;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

/** A segment as it stands in a file. */
export function segment({ marker, content, data }: Segment): Uint8Array {
  const written = new Uint8Array(4 + content.length + data.length);
  written.set([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  written.set(content, 4);
  written.set(data, 4 + content.length);
  return written;
}
