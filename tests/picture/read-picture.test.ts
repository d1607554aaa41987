import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/model/picture.ts';
import { readPicture } from '../../src/picture/read-picture.ts';
import { chunk, DEEP, exif, exifSegment, INTERLACED, JPEGS, jpegWith, png, segment } from './specimens.ts';

function read(bytes: Uint8Array): Picture {
  const reading = readPicture(bytes);
  if (reading.kind === 'refused') throw new Error(reading.why);
  return reading.picture;
}

function whyNot(bytes: Uint8Array): string {
  const reading = readPicture(bytes);
  return reading.kind === 'refused' ? reading.why : 'it was read';
}

function letters(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes).includes(text, 0, 'latin1');
}

describe('a sound picture is read', () => {
  test.each(Object.entries(JPEGS))('a JPEG that is %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ mediaType: 'image/jpeg', width: 32, height: 16 });
  });

  test('a PNG, interlaced or deep', () => {
    expect(read(INTERLACED)).toMatchObject({ mediaType: 'image/png', width: 32, height: 16 });
    expect(read(DEEP)).toMatchObject({ width: 4, height: 2 });
  });

  test.each([
    [1, 0, 5],
    [2, 0, 5],
    [16, 2, 61],
    [8, 6, 41],
    [4, 3, 10],
  ])('a PNG of %d bits of colour type %d, whose rows are %d bytes long', (depth, colour, row) => {
    const width = colour === 0 ? Math.floor(32 / depth) : colour === 3 ? 18 : 10;
    const pixels = new Uint8Array(row * 3);
    const before = colour === 3 ? [chunk('PLTE', new Uint8Array(6))] : [];
    expect(read(png({ width, depth, colour, pixels, before }))).toMatchObject({ width, height: 3 });
  });

  test('what is read is written so that it is read as the same', () => {
    for (const bytes of [...Object.values(JPEGS), INTERLACED, DEEP, png()]) {
      const { bytes: written, ...first } = read(bytes);
      const { bytes: again, ...second } = read(written);
      expect(Buffer.from(again).equals(written)).toBe(true);
      expect({ ...second, withMetadata: undefined }).toEqual({ ...first, withMetadata: undefined });
    }
  });

  test('from inside a larger buffer', () => {
    const buffer = new Uint8Array(1000).fill(255);
    const bytes = png();
    buffer.set(bytes, 50);
    expect(read(buffer.subarray(50, 50 + bytes.length))).toMatchObject({ width: 4, height: 3 });
  });
});

describe('a picture that is cut or damaged is refused, and told how', () => {
  test('a PNG or JPEG cut anywhere', () => {
    for (const bytes of [...Object.values(JPEGS), INTERLACED, DEEP, png()]) {
      for (let length = 0; length < bytes.length; length += 1) {
        expect(readPicture(bytes.subarray(0, length)).kind, `${length} of ${bytes.length} bytes`).toBe('refused');
      }
    }
  });

  test.each([
    ['no bytes', new Uint8Array(), 'is cut short: it has no bytes'],
    ['a PNG cut behind its header', png().subarray(0, 40), 'is cut short: its end mark (IEND) is missing'],
    ['a JPEG cut in its scan', JPEGS.baseline.subarray(0, -20), 'is cut short: its end mark (EOI) is missing'],
    ['a PNG without pixels', png({ pixels: new Uint8Array() }), 'is cut short: it has fewer pixels than it says'],
    [
      'a PNG with too many pixels',
      png({ pixels: new Uint8Array(16) }),
      'is damaged: its pixels (IDAT) can’t be unpacked to the size that it says it has',
    ],
    [
      'a PNG with a filter that is none',
      png({ pixels: new Uint8Array(15).fill(9) }),
      'is damaged: a row of its pixels has no filter that there is',
    ],
    ['a PNG without width', png({ width: 0 }), 'is damaged: it says that it has 0 × 3 pixels'],
    ['a PNG with a depth that is none', png({ depth: 3 }), 'is damaged: its header (IHDR) is none of a PNG'],
    ['a PNG without its palette', png({ colour: 3 }), 'is damaged: its palette (PLTE) does not fit its header'],
    [
      'a PNG with an unknown critical chunk',
      png({ before: [chunk('ABCD', '')] }),
      'has parts that no PNG has (IHDR, ABCD, IDAT, IEND)',
    ],
    [
      'a PNG of an iPhone’s own',
      png({ before: [] }).map((byte, at) => (at === 12 ? 67 : byte)),
      'is damaged: the checksum of its part CHDR is wrong',
    ],
  ])('%s', (_, bytes, why) => {
    expect(whyNot(bytes)).toBe(why);
  });

  test('a PNG whose pixels were changed', () => {
    const bytes = png({ pixels: new Uint8Array(15).map((_, at) => (at % 5 === 0 ? 0 : at)) });
    const at = Buffer.from(bytes).indexOf('IDAT') + 8;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(whyNot(bytes)).toBe('is damaged: the checksum of its part IDAT is wrong');
  });

  test('a JPEG without frame, scan or tables, or with too short a scan', () => {
    const without = (marker: number) => {
      const at = Buffer.from(JPEGS.baseline).indexOf(Buffer.from([0xff, marker]));
      const length = 2 + (JPEGS.baseline[at + 2] ?? 0) * 256 + (JPEGS.baseline[at + 3] ?? 0);
      return Buffer.concat([JPEGS.baseline.subarray(0, at), JPEGS.baseline.subarray(at + length)]);
    };
    expect(whyNot(without(0xc0))).toBe('holds no picture: its frame header is missing');
    expect(whyNot(without(0xda))).toBe('holds no pixels: its scan is missing');
    const end = Buffer.from([0xff, 0xd9]);
    const scan = Buffer.from(JPEGS.baseline).indexOf(Buffer.from([0xff, 0xda])) + 14;
    expect(whyNot(Buffer.concat([JPEGS.baseline.subarray(0, scan), end]))).toBe(
      'is cut short: it has fewer pixels than it says',
    );
  });

  test('a JPEG that is drawn as few programs can', () => {
    const bytes = JPEGS.baseline.slice();
    bytes[Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc9;
    expect(whyNot(bytes)).toMatch(/^is coded as few programs read JPEG/);
  });
});

describe('a picture is bounded by its pixels, and the limit told', () => {
  test.each([
    [{ width: 1, height: 65_500 }, 'has 1 × 65,500 pixels; 20,000 a side are allowed'],
    [{ width: 10_000, height: 10_000 }, 'has 10,000 × 10,000 pixels; 50,000,000 in all are allowed'],
    [
      { width: 6_000, height: 6_000, depth: 16, colour: 6 },
      'has 6,000 × 6,000 pixels; 25,000,000 in all are allowed where each has 64 bits',
    ],
    [{ width: 4_294_967_295, height: 1 }, 'has 4,294,967,295 × 1 pixels; 20,000 a side are allowed'],
  ])('%j', (parts, why) => {
    expect(whyNot(png({ ...parts, pixels: new Uint8Array(10) }))).toBe(why);
  });

  test.each([2, 4, 6])('a PNG of colour %i with the transparency of another', (colour) => {
    const bytes = png({ colour, pixels: new Uint8Array(200), before: [chunk('tRNS', new Uint8Array(2))] });
    expect(whyNot(bytes)).toBe('is damaged: its transparency (tRNS) does not fit its header');
  });

  test('a small file that says it is large is refused without room for it', () => {
    expect(whyNot(png({ width: 7_000, height: 7_000, pixels: new Uint8Array(10) }))).toMatch(/fewer pixels/);
  });
});

describe('a file of another kind is called what it is', () => {
  test.each([
    ['a WebP picture', 'RIFF\0\0\0\0WEBPVP8 '],
    ['a picture in HEIC, as iPhones take them', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['a picture in AVIF', '\0\0\0\x18ftypavif\0\0\0\0'],
    ['a GIF picture', 'GIF89a and more'],
    ['a TIFF picture', 'II*\0\x08\0\0\0'],
    ['a bitmap of Windows (BMP)', 'BM\0\0\0\0'],
    ['a PDF', '%PDF-1.7'],
    ['a ZIP archive', 'PK\x03\x04\x14\0'],
    ['a drawing in SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a web page', '<!DOCTYPE html><title>404</title>'],
  ])('%s', (kind, text) => {
    expect(whyNot(letters(text))).toBe(`is ${kind}, whatever its name says`);
  });

  test('a pointer of Git LFS, and bytes that nobody knows', () => {
    expect(whyNot(letters('version https://git-lfs.github.com/spec/v1\noid sha256:ab'))).toMatch(/pointer of Git LFS/);
    expect(whyNot(letters('what is this'))).toBe('is no PNG or JPEG picture');
  });
});

describe('what a picture says of itself is left out', () => {
  const SECRET = 'secret@home';

  test('from a PNG: texts, time, EXIF, chunks of programs, bytes behind the end and behind the pixels', () => {
    const texts = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'vpAg', 'sPLT'].map((name) =>
      chunk(name, `Author\0${SECRET}`),
    );
    const bytes = png({ before: texts, behind: SECRET });
    expect(holds(bytes, SECRET)).toBe(true);
    expect(Buffer.from(read(bytes).bytes).equals(png())).toBe(true);
    const packed = Buffer.concat([deflateSync(new Uint8Array(15)), letters(SECRET)]);
    const padded = Buffer.from(png())
      .toString('latin1')
      .replace(/.{4}IDAT.*(?=.{12}$)/s, chunk('IDAT', packed).toString('latin1'));
    expect(Buffer.from(read(letters(padded)).bytes).equals(png())).toBe(true);
  });

  test('from a JPEG: EXIF, XMP, IPTC, comments, other segments of programs, thumbnails, what follows the end', () => {
    const bytes = jpegWith(
      [
        exifSegment(1),
        segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${SECRET}`),
        segment(0xe2, `MPF\0${SECRET}`),
        segment(0xeb, SECRET),
        segment(0xed, `Photoshop 3.0\0${SECRET}`),
        segment(0xe0, `JFXX\0${SECRET}`),
        segment(0xee, SECRET),
        segment(0xfe, SECRET),
      ],
      SECRET,
    );
    expect(holds(bytes, SECRET)).toBe(true);
    expect(Buffer.from(read(bytes).bytes).equals(read(JPEGS.baseline).bytes)).toBe(true);
  });

  test('a thumbnail of JFIF is left out, its header not', () => {
    const at = 6;
    const jfif = JPEGS.baseline.slice(at, at + 14);
    jfif[12] = 1;
    jfif[13] = 1;
    const bytes = Buffer.concat([
      JPEGS.baseline.subarray(0, 2),
      segment(0xe0, Buffer.concat([jfif, letters('abc')])),
      JPEGS.baseline.subarray(20),
    ]);
    expect(Buffer.from(read(bytes).bytes).equals(read(JPEGS.baseline).bytes)).toBe(true);
  });

  test('what changes the look is kept: gamma, transparency, a colour profile, Adobe’s coding of colours', () => {
    const profile = Buffer.alloc(132);
    profile.writeUInt32BE(132, 0);
    profile.write('acsp', 36);
    const before = [
      chunk('gAMA', new Uint8Array(4)),
      chunk('iCCP', Buffer.concat([letters('p\0\0'), deflateSync(profile)])),
      chunk('tRNS', new Uint8Array(2)),
    ];
    const bytes = png({ before });
    expect(Buffer.from(read(bytes).bytes).equals(bytes)).toBe(true);
    const parts = [
      segment(0xe2, Buffer.concat([letters('ICC_PROFILE\0\x01\x01'), profile])),
      segment(0xee, `Adobe\0\x64\0\0\0\0\x01`),
    ];
    const kept = read(jpegWith(parts)).bytes;
    expect(holds(kept, 'acsp')).toBe(true);
    expect(holds(kept, 'Adobe')).toBe(true);
  });

  test('what only calls itself a colour profile is not', () => {
    expect(holds(read(png({ before: [chunk('iCCP', `p\0\0${SECRET}`)] })).bytes, SECRET)).toBe(false);
    const parts = [segment(0xe2, `ICC_PROFILE\0\x01\x01${SECRET}`)];
    expect(holds(read(jpegWith(parts)).bytes, SECRET)).toBe(false);
  });

  test('with its metadata it has texts, EXIF and comments, and no turn a second time', () => {
    const { withMetadata, turn } = read(
      jpegWith([exifSegment(6), segment(0xfe, 'by A. Tremblay'), segment(0xeb, SECRET)]),
    );
    expect(turn).toEqual({ mirrored: false, quarters: 1 });
    expect([holds(withMetadata, 'Exif'), holds(withMetadata, 'A. Tremblay'), holds(withMetadata, SECRET)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(read(withMetadata).turn).toEqual({ mirrored: false, quarters: 0 });
    const texts = png({ before: [chunk('tEXt', 'Author\0A. Tremblay'), chunk('eXIf', exif(3))] });
    expect(holds(read(texts).withMetadata, 'A. Tremblay')).toBe(true);
    expect(read(read(texts).withMetadata).turn.quarters).toBe(0);
  });
});

describe('the turn that EXIF asks for', () => {
  test.each([
    [1, false, 0],
    [2, true, 0],
    [3, false, 2],
    [4, true, 2],
    [5, true, 3],
    [6, false, 1],
    [7, true, 1],
    [8, false, 3],
    [0, false, 0],
    [9, false, 0],
  ])('orientation %d: mirrored %s, quarter turns %d', (orientation, mirrored, quarters) => {
    for (const order of ['little', 'big'] as const) {
      expect(read(jpegWith([exifSegment(orientation, order)])).turn).toEqual({ mirrored, quarters });
      expect(read(png({ before: [chunk('eXIf', exif(orientation, order))] })).turn).toEqual({ mirrored, quarters });
    }
  });
});

test('an animation and the colours of print are told', () => {
  expect(read(png({ before: [chunk('acTL', new Uint8Array(8))], after: [chunk('fdAT', 'abcdef')] })).doubts).toEqual([
    'animated',
  ]);
  expect(read(JPEGS['in print colours']).doubts).toEqual(['print-colours']);
  expect(read(JPEGS.grey).doubts).toEqual([]);
});

test('no bytes make the reader throw, and a changed picture is read or refused', () => {
  const sound = fc.constantFrom(...Object.values(JPEGS), INTERLACED, DEEP, jpegWith([exifSegment(6)]));
  const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sound, change, (picture, changes) => {
      const bytes = picture.slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const reading = readPicture(bytes);
      if (reading.kind === 'read') expect(readPicture(reading.picture.bytes).kind).toBe('read');
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => readPicture(bytes).kind === 'refused'));
});
