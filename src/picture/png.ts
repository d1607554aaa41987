import { crc32 } from 'node:zlib';
import { grouped } from '../limits/grouped.ts';
import { PICTURE } from '../limits/limits.ts';
import { type PictureDoubt, type Turn, UPRIGHT } from '../model/picture.ts';
import { joined, standsAt, viewOf } from './bytes.ts';
import { isPackedColourProfile } from './colour-profile.ts';
import { turnOf, upright } from './exif.ts';
import { type PngHeader, packedLength, readHeader } from './png-pixels.ts';
import { cutShort, damaged, type PictureReading, wrongSize } from './reading.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, name and checksum around a chunk’s content. */
const AROUND = 12;

/**
 * The ancillary chunks that change how the picture looks, or how large a program takes it to be, each with whether its
 * content is what the specification allows (PNG, third edition, 11.3). Others are metadata, or of one program.
 */
const OF_LOOKS: Readonly<Record<string, (content: Uint8Array) => boolean>> = {
  tRNS: () => true,
  gAMA: ({ length }) => length === 4,
  cHRM: ({ length }) => length === 32,
  sRGB: ({ length }) => length === 1,
  sBIT: ({ length }) => length >= 1 && length <= 4,
  pHYs: ({ length }) => length === 9,
  cICP: ({ length }) => length === 4,
  mDCV: ({ length }) => length === 24,
  cLLI: ({ length }) => length === 8,
  iCCP: isPackedColourProfile,
};

/** Those that say where the picture comes from. */
const METADATA: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isSound: boolean;
}

export function isPng(bytes: Uint8Array): boolean {
  return standsAt(bytes, 0, SIGNATURE);
}

/**
 * Reads a PNG chunk by chunk to IEND. Each chunk that draws has its checksum right, and the data of the picture are
 * unpacked: they are as many as its size says. What stands behind IEND, or behind those data, is left out.
 */
export function readPng(bytes: Uint8Array): PictureReading {
  const chunks: Chunk[] = [];
  const view = viewOf(bytes);
  for (let at = SIGNATURE.length; chunks.at(-1)?.name !== 'IEND'; ) {
    const length = at + AROUND <= bytes.length ? view.getUint32(at) : Number.POSITIVE_INFINITY;
    const end = at + AROUND + length;
    if (end > bytes.length) return cutShort('its end mark (IEND) is missing');
    const name = nameAt(bytes, at + 4);
    if (name === undefined) return damaged(`holds bytes that are no part of a PNG, at byte ${at}`);
    const isSound = crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4);
    chunks.push({ name, content: bytes.subarray(at + 8, end - 4), isSound });
    at = end;
    if (chunks.length > PICTURE.chunks) return damaged(`has more than ${grouped(PICTURE.chunks)} chunks`);
  }
  return readChunks(chunks);
}

function nameAt(bytes: Uint8Array, at: number): string | undefined {
  const name = String.fromCharCode(...bytes.subarray(at, at + 4));
  return /^[A-Za-z]{4}$/.test(name) ? name : undefined;
}

function readChunks(chunks: readonly Chunk[]): PictureReading {
  const critical = chunks.filter(({ name }) => /^[A-Z]/.test(name));
  const broken = critical.find(({ isSound }) => !isSound);
  if (broken !== undefined) return damaged(`is damaged: the checksum of its part ${broken.name} is wrong`);
  const order = critical.map(({ name }) => name).join(' ');
  if (chunks[0]?.name !== 'IHDR' || !/^IHDR(?: PLTE)?(?: IDAT)+ IEND$/.test(order)) {
    return damaged(order.includes('IDAT') ? `has parts that no PNG has (${parts(critical)})` : 'holds no pixels');
  }
  const header = readHeader(chunks[0].content);
  if (header === undefined) return damaged('is damaged: its header (IHDR) is none of a PNG');
  const wrong = wrongSize(header.width, header.height, header.bits);
  if (wrong !== undefined) return wrong;
  const palette = chunks.find(({ name }) => name === 'PLTE')?.content.length;
  if (header.isIndexed ? !isPalette(palette, header) : palette !== undefined && header.isGrey)
    return damaged('is damaged: its palette (PLTE) does not fit its header');
  const transparent = chunks.find(({ name, isSound }) => name === 'tRNS' && isSound)?.content.length;
  if (transparent !== undefined && !isTransparency(transparent, palette ?? 0, header))
    return damaged('is damaged: its transparency (tRNS) does not fit its header');
  const data = joined(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content));
  const packed = packedLength(data, header);
  if (typeof packed === 'string') return { ...damaged(packed), pixels: header.width * header.height };
  return pictureOf(chunks, data.subarray(0, packed), header);
}

function parts(chunks: readonly Chunk[]): string {
  return [...new Set(chunks.map(({ name }) => name))].slice(0, 6).join(', ');
}

function isPalette(length: number | undefined, { depth }: PngHeader): boolean {
  return length !== undefined && length > 0 && length % 3 === 0 && length / 3 <= 2 ** depth;
}

/** One colour, or a value for each of the first colours of the palette; none where each pixel has its own (PNG, 11.3.1.1). */
function isTransparency(length: number, palette: number, { isIndexed, isGrey, hasAlpha }: PngHeader): boolean {
  if (hasAlpha) return false;
  return isIndexed ? length >= 1 && length <= palette / 3 : length === (isGrey ? 2 : 6);
}

function pictureOf(chunks: readonly Chunk[], data: Uint8Array, { width, height }: PngHeader): PictureReading {
  const exif = chunks.find(({ name, isSound }) => name === 'eXIf' && isSound)?.content;
  const turn: Turn = exif === undefined ? UPRIGHT : turnOf(exif);
  const doubts: readonly PictureDoubt[] = chunks.some(({ name }) => name === 'acTL') ? ['animated'] : [];
  const written = (metadata: boolean) => joined([Uint8Array.from(SIGNATURE), ...keptChunks(chunks, data, metadata)]);
  const picture = { mediaType: 'image/png' as const, width, height, turn, doubts };
  return { kind: 'read', picture: { ...picture, bytes: written(false), withMetadata: written(true) } };
}

/** All data in one chunk; of the ancillary ones those that draw, the first of each name. */
function keptChunks(chunks: readonly Chunk[], data: Uint8Array, metadata: boolean): readonly Uint8Array[] {
  const seen = new Set<string>();
  return chunks.flatMap(({ name, content, isSound }) => {
    if (metadata && isSound && METADATA.has(name)) return [chunk(name, name === 'eXIf' ? upright(content) : content)];
    const isKept = /^[A-Z]/.test(name) || (isSound && OF_LOOKS[name]?.(content) === true);
    if (!isKept || seen.has(name)) return [];
    seen.add(name);
    return [chunk(name, name === 'IDAT' ? data : content)];
  });
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const written = new Uint8Array(content.length + AROUND);
  const view = viewOf(written);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) written[4 + index] = name.charCodeAt(index);
  written.set(content, 8);
  view.setUint32(written.length - 4, crc32(written.subarray(4, -4)));
  return written;
}
