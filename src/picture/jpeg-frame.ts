import { viewOf } from './bytes.ts';
import { SCAN, type Segment } from './jpeg-segments.ts';
import { damaged, type Refused, unusual } from './reading.ts';

/** What a JPEG’s frame header says (ITU-T T.81, B.2.2). */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
}

interface Component {
  readonly id: number;
  /** Blocks of the component in one unit, across and down. */
  readonly across: number;
  readonly down: number;
}

/** Second bytes of markers. */
const HUFFMAN_TABLES = 0xc4;
const QUANTISATION_TABLES = 0xdb;
const BASELINE = 0xc0;
const PROGRESSIVE = 0xc2;

export function frameOf(segments: readonly Segment[]): Frame | Refused {
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  if (frame === undefined) return damaged('holds no picture: its frame header is missing');
  if (frames.length > 1) return damaged('is damaged: it has two frame headers');
  const { content } = frame;
  if (frame.marker > PROGRESSIVE || content[0] !== 8)
    return unusual('is coded as few programs read JPEG: arithmetic, lossless or of more than eight bits');
  const count = content[5] ?? 0;
  if (content.length !== 6 + 3 * count || ![1, 3, 4].includes(count))
    return damaged('is damaged: its frame header is none');
  const components = Array.from({ length: count }, (_, index): Component => {
    const [id = 0, factors = 0] = content.subarray(6 + 3 * index);
    return { id, across: factors >> 4, down: factors & 15 };
  });
  if (!components.every(({ across, down }) => across >= 1 && across <= 4 && down >= 1 && down <= 4))
    return damaged('is damaged: its frame header is none');
  const view = viewOf(content);
  return { height: view.getUint16(1), width: view.getUint16(3), components };
}

/** Markers of frame headers, but for three among them that begin tables (T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= BASELINE && marker <= 0xcf && ![HUFFMAN_TABLES, 0xc8, 0xcc].includes(marker);
}

/**
 * Why the scans can't be the frame’s picture: a component in none of them, tables missing, or fewer bits than the
 * picture has blocks, of which each takes one at least.
 */
export function wrongScans(segments: readonly Segment[], frame: Frame): Refused | undefined {
  const scans = segments.filter(({ marker }) => marker === SCAN);
  if (scans.length === 0) return damaged('holds no pixels: its scan is missing');
  const has = (wanted: number) => segments.some(({ marker }) => marker === wanted);
  if (!has(HUFFMAN_TABLES) || !has(QUANTISATION_TABLES))
    return damaged('is damaged: the tables of its code are missing');
  const drawn = new Set(scans.flatMap(({ content }) => componentsOf(content)));
  if (!frame.components.every(({ id }) => drawn.has(id))) return damaged('is cut short: it lacks some of its colours');
  const bits = scans.reduce((sum, { data }) => sum + data.length * 8, 0);
  return bits < blocksOf(frame) ? damaged('is cut short: it has fewer pixels than it says') : undefined;
}

function componentsOf(scan: Uint8Array): readonly number[] {
  const count = scan[0] ?? 0;
  return Array.from({ length: count }, (_, index) => scan[1 + 2 * index] ?? -1);
}

/** Blocks of 8 × 8 samples, without those that fill up the last units. */
function blocksOf({ width, height, components }: Frame): number {
  const most = {
    across: Math.max(...components.map(({ across }) => across)),
    down: Math.max(...components.map(({ down }) => down)),
  };
  return components.reduce((sum, { across, down }) => {
    const columns = Math.ceil((width * across) / most.across / 8);
    const rows = Math.ceil((height * down) / most.down / 8);
    return sum + columns * rows;
  }, 0);
}
