import { inflateSync } from 'node:zlib';
import { viewOf } from './bytes.ts';

/** What a PNG’s header says of its pixels (PNG, third edition, 11.2.1). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  /** Bits of a pixel. */
  readonly bits: number;
  readonly isIndexed: boolean;
  readonly isGrey: boolean;
  /** Whether each pixel says itself how transparent it is. */
  readonly hasAlpha: boolean;
  readonly isInterlaced: boolean;
}

/** By type of colour: samples of a pixel, and the depths they may have. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Undefined if it is none: of another length, or with values that mean nothing. */
export function readHeader(content: Uint8Array): PngHeader | undefined {
  const [depth = 0, type = -1, packing, filter, interlace = -1] = content.subarray(8);
  const colour = COLOURS[type];
  if (content.length !== 13 || colour === undefined || !colour.depths.includes(depth)) return undefined;
  if (packing !== 0 || filter !== 0 || (interlace !== 0 && interlace !== 1)) return undefined;
  const view = viewOf(content);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth,
    bits: depth * colour.samples,
    isIndexed: type === 3,
    isGrey: type === 0 || type === 4,
    hasAlpha: type === 4 || type === 6,
    isInterlaced: interlace === 1,
  };
}

/** First column, first row and the steps between them, of Adam7’s seven passes (PNG, 8.2). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Rows of one width, in bytes with the byte that names the row’s filter. */
interface Rows {
  readonly count: number;
  readonly bytes: number;
}

function rowsOf({ width, height, bits, isInterlaced }: PngHeader): readonly Rows[] {
  const bytes = (pixels: number) => 1 + Math.ceil((pixels * bits) / 8);
  if (!isInterlaced) return [{ count: height, bytes: bytes(width) }];
  return PASSES.flatMap(([x, y, across, down]) => {
    const columns = Math.ceil((width - x) / across);
    const count = Math.ceil((height - y) / down);
    return columns > 0 && count > 0 ? [{ count, bytes: bytes(columns) }] : [];
  });
}

/** There are five filters (PNG, 9.2). */
const LAST_FILTER = 4;
/** The least that zlib takes as the size of a buffer. */
const SMALLEST_BUFFER = 64;

/** How many of the bytes are the picture’s packed data; or, in words, why they are none. */
export function packedLength(packed: Uint8Array, header: PngHeader): number | string {
  const rows = rowsOf(header);
  const expected = rows.reduce((sum, { count, bytes }) => sum + count * bytes, 0);
  const unpacked = unpack(packed, expected);
  if (unpacked === undefined) return 'is damaged: its pixels (IDAT) can’t be unpacked to the size that it says it has';
  if (unpacked.pixels.length < expected) return 'is cut short: it has fewer pixels than it says';
  let at = 0;
  for (const { count, bytes } of rows) {
    for (const end = at + count * bytes; at < end; at += bytes) {
      if ((unpacked.pixels[at] ?? 0) > LAST_FILTER)
        return 'is damaged: a row of its pixels has no filter that there is';
    }
  }
  return unpacked.taken;
}

/** Unpacks into one buffer that has room for what is expected, so that a false size costs no more than a right one. */
function unpack(
  packed: Uint8Array,
  expected: number,
): { readonly pixels: Uint8Array; readonly taken: number } | undefined {
  const chunkSize = Math.max(expected + 1, SMALLEST_BUFFER);
  try {
    // With `info` it gives an object, which its types don't know.
    const unpacked: unknown = inflateSync(packed, { maxOutputLength: expected, chunkSize, info: true });
    return isUnpacked(unpacked) ? { pixels: unpacked.buffer, taken: unpacked.engine.bytesWritten } : undefined;
  } catch {
    return undefined;
  }
}

function isUnpacked(
  value: unknown,
): value is { readonly buffer: Uint8Array; readonly engine: { bytesWritten: number } } {
  return typeof value === 'object' && value !== null && 'engine' in value && 'buffer' in value;
}
