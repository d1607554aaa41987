import { crc32, deflateSync } from 'node:zlib';

/** JPEGs of 32 × 16 pixels, by how they are coded. */
export const JPEGS = {
  baseline: of(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQACADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAYFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAAAAAFBgf/xAAcEQABBAMBAAAAAAAAAAAAAAAAFmOi4RRhoeL/2gAMAwEAAhEDEQA/AJ8YQYSb0fQ8pmpUdLFcMqy9EQnnOWf/2Q==',
  ),
  progressive: of(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQACADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAUEBv/EABYBAQEBAAAAAAAAAAAAAAAAAAQFBv/aAAwDAQACEAMQAAABnsBj+mV2Uh//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAEFAg//xAAXEQADAQAAAAAAAAAAAAAAAAAAFWKh/9oACAEDAQE/AWc6L6P/xAAZEQABBQAAAAAAAAAAAAAAAAAAExVioeH/2gAIAQIBAT8BaZ1oqf/EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEABj8CD//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAT8hD//aAAwDAQACAAMAAAAQMD//xAAYEQACAwAAAAAAAAAAAAAAAAAA8BHh8f/aAAgBAwEBPxBcDRZ//8QAFREBAQAAAAAAAAAAAAAAAAAAAHH/2gAIAQIBAT8QBL//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAE/EA//2Q==',
  ),
  'in print colours': of(
    '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgAEAAgBAEiAAIRAQMRAQQiAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAFBwb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAABQYH/8QAHBEAAQQDAQAAAAAAAAAAAAAAABZjouEUYaHi/9oADgQBAAIRAxEEAAA/AL4ugdWMy8gCYdjZpwDNRyA1TE2XChb7QAf/2Q==',
  ),
  grey: of(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQACABAREA/8QAFwABAQEBAAAAAAAAAAAAAAAAAAcGCP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AyIp4jQ6HH//Z',
  ),
};

/** A PNG of 32 × 16 pixels, interlaced. */
export const INTERLACED = of(
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAQBAMAAAHyKVD8AAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAAD1BMVEX/AAAA/wAAAP///wD////1Tp3PAAAAAWJLR0QEj2jZUQAAAAd0SU1FB+oLHQEhMAUsY28AAAA9SURBVBjTY2AQZFAyZoCSDIJAWskYykJwoWIgAbA4lKGkBJIAy0MZmGqI0YXdHJgGuG4SBZSgwBgKyBAAACegGYFsJ0mGAAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTI5VDAxOjMzOjQ4KzAwOjAw3UldbwAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yOVQwMTozMzo0OCswMDowMKwU5dMAAAAASUVORK5CYII=',
);

/** A PNG of 4 × 2 pixels, of 16 bits a sample. */
export const DEEP = of(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACBAMAAACNhmBQAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAAD1BMVEX/AAAA/wAAAP///wD////1Tp3PAAAAAWJLR0QEj2jZUQAAAAd0SU1FB+oLHQEhMAUsY28AAAAOSURBVAjXY2AQZFAyBgAAwQBnvuPcZQAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yOVQwMTozMzo0OCswMDowMN1JXW8AAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjlUMDE6MzM6NDgrMDA6MDCsFOXTAAAAAElFTkSuQmCC',
);

function of(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function chunk(name: string, content: Uint8Array | string): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(content as string, 'latin1')]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(named.length - 4, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

export interface PngParts {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
  /** Unpacked; by default as many zeros as a picture of eight grey bits has. */
  readonly pixels?: Uint8Array;
  readonly before?: readonly Buffer[];
  readonly after?: readonly Buffer[];
  readonly behind?: string;
}

/** A grey PNG of 4 × 3 pixels, if nothing else is said. */
export function png(parts: PngParts = {}): Uint8Array {
  const { width = 4, height = 3, depth = 8, colour = 0, interlace = 0 } = parts;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  const pixels = parts.pixels ?? new Uint8Array((width + 1) * height);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      ...(parts.before ?? []),
      chunk('IDAT', deflateSync(pixels)),
      ...(parts.after ?? []),
      chunk('IEND', ''),
      Buffer.from(parts.behind ?? '', 'latin1'),
    ]),
  );
}

/** EXIF data with one tag, the orientation. */
export function exif(orientation: number, order: 'little' | 'big' = 'little'): Buffer {
  const tiff = Buffer.alloc(26);
  const isLittle = order === 'little';
  tiff.write(isLittle ? 'II' : 'MM', 'latin1');
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return tiff;
}

export function segment(marker: number, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]), bytes]);
}

/** The EXIF segment of a JPEG. */
export function exifSegment(orientation: number, order: 'little' | 'big' = 'little'): Buffer {
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(orientation, order)]));
}

/** A JPEG with segments put behind its start, and bytes behind its end. */
export function jpegWith(segments: readonly Buffer[], behind = '', jpeg = JPEGS.baseline): Uint8Array {
  const parts = [jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), Buffer.from(behind, 'latin1')];
  return new Uint8Array(Buffer.concat(parts));
}
