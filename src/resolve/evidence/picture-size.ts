import type { DeckImage } from '../../model/deck.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Maximum width and height in pixels. No slide needs more. */
const LARGEST = 20_000;

/**
 * A picture's type and its size in pixels, from its own header. Undefined for anything but a PNG or
 * a JPEG of a usable size.
 */
export function pictureSize(bytes: Uint8Array): Pick<DeckImage, 'mediaType' | 'width' | 'height'> | undefined {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (size === undefined || size.width < 1 || size.height < 1 || size.width > LARGEST || size.height > LARGEST)
    return undefined;
  return size;
}

/** Width and height are in the IHDR chunk, which is always first (PNG specification, 5.6). */
function pngSize(bytes: Uint8Array): Pick<DeckImage, 'mediaType' | 'width' | 'height'> | undefined {
  if (bytes.length < 24 || PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * Width and height are in the frame header: SOF0 to SOF15, except the three markers among them that
 * are no frame headers (ITU T.81, B.2.2).
 */
function jpegSize(bytes: Uint8Array): Pick<DeckImage, 'mediaType' | 'width' | 'height'> | undefined {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
