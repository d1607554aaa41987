import { standsAt } from './bytes.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';
import { cutShort, type PictureReading, unusual } from './reading.ts';

/**
 * Reads a picture to its end mark, and leaves out what doesn’t change how it looks. What its file is called says
 * nothing. Never throws, whatever the input, and takes time in proportion to its bytes and pixels.
 */
export function readPicture(bytes: Uint8Array): PictureReading {
  if (isPng(bytes)) return readPng(bytes);
  if (isJpeg(bytes)) return readJpeg(bytes);
  if (bytes.length === 0) return cutShort('it has no bytes');
  if (standsAt(bytes, 0, 'version https://git-lfs'))
    return { kind: 'refused', why: 'is a pointer of Git LFS, and not the picture itself', hint: 'run git lfs pull' };
  const kind = kindOf(bytes);
  return unusual(kind === undefined ? 'is no PNG or JPEG picture' : `is ${kind}, whatever its name says`);
}

/** What begins so, by the first bytes, from an offset. */
const KINDS: readonly (readonly [kind: string, at: number, begins: string | readonly number[]])[] = [
  ['a GIF picture', 0, 'GIF8'],
  ['a WebP picture', 8, 'WEBP'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftyphei'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftyphev'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftypmif1'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftypmsf1'],
  ['a picture in AVIF', 4, 'ftypavi'],
  ['a film', 4, 'ftyp'],
  ['a film', 4, 'moov'],
  ['a TIFF picture', 0, [0x49, 0x49, 0x2a, 0]],
  ['a TIFF picture', 0, [0x4d, 0x4d, 0, 0x2a]],
  ['a picture in JPEG XL', 0, [0xff, 0x0a]],
  ['a picture in JPEG XL', 4, 'JXL '],
  ['a picture in JPEG 2000', 4, 'jP  '],
  ['a picture in JPEG 2000', 0, [0xff, 0x4f, 0xff, 0x51]],
  ['a bitmap of Windows (BMP)', 0, 'BM'],
  ['an icon of Windows', 0, [0, 0, 1, 0]],
  ['a Windows metafile (WMF)', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
  ['a Windows metafile (EMF)', 40, ' EMF'],
  ['a document of Photoshop', 0, '8BPS'],
  ['a PDF', 0, '%PDF'],
  ['PostScript', 0, '%!PS'],
  ['a document of Office, or a ZIP', 0, [0x50, 0x4b, 3, 4]],
  ['an old document of Office', 0, [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Of text, by an element near its start. Web servers answer with a page where a picture is gone. */
const MARKUP = /<(?:!doctype )?(svg|html)\b/i;

function kindOf(bytes: Uint8Array): string | undefined {
  const known = KINDS.find(([, at, begins]) => standsAt(bytes, at, begins));
  if (known !== undefined) return known[0];
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  const markup = start.startsWith('<') ? MARKUP.exec(start)?.[1] : undefined;
  if (markup === undefined) return undefined;
  return markup.toLowerCase() === 'svg' ? 'a drawing in SVG' : 'a web page';
}
