import { fileKind } from '../model/file-kind.ts';
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
  const kind = fileKind(bytes);
  return unusual(kind === undefined ? 'is no PNG or JPEG picture' : `is ${kind}, whatever its name says`);
}
