import { describe, expect, test } from 'vitest';
import { pictureSize } from '../../../src/resolve/evidence/picture-size.ts';
import { resolvedSlide } from '../resolve-in.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set(SIGNATURE);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** The start of a JPEG: an application segment, a Huffman table, and a frame header. */
function jpeg(width: number, height: number, marker = 0xc0): Uint8Array {
  const segment = (kind: number, body: readonly number[]) => [0xff, kind, 0, body.length + 2, ...body];
  return new Uint8Array([
    0xff,
    0xd8,
    ...segment(0xe0, [1, 2, 3, 4]),
    ...segment(0xc4, [9, 9, 9, 9, 9, 9, 9, 9]),
    ...segment(marker, [8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0]),
  ]);
}

describe('a picture’s own header says its size', () => {
  test('PNG', () => {
    expect(pictureSize(png(640, 480))).toEqual({ mediaType: 'image/png', width: 640, height: 480 });
  });

  test.each([0xc0, 0xc1, 0xc2, 0xcf])('JPEG with a frame of kind %d', (marker) => {
    expect(pictureSize(jpeg(640, 300, marker))).toEqual({ mediaType: 'image/jpeg', width: 640, height: 300 });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['another format', new TextEncoder().encode('GIF89a, and more than twenty-four bytes')],
    ['a PNG cut short', png(10, 10).slice(0, 20)],
    ['a PNG without width', png(0, 10)],
    ['a PNG of more pixels than any slide needs', png(20_001, 10)],
    ['a JPEG without a frame', jpeg(10, 10).slice(0, 12)],
    ['a JPEG whose segment claims no length', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])('%s is no picture', (_, bytes) => {
    expect(pictureSize(bytes)).toBeUndefined();
  });

  test('a picture inside a larger buffer is read from its own start', () => {
    const buffer = new Uint8Array(100);
    buffer.set(png(7, 9), 50);
    expect(pictureSize(buffer.subarray(50, 74))).toMatchObject({ width: 7, height: 9 });
  });
});

describe('a picture on a slide', () => {
  const pictures = new Map([['a.png', png(4, 3)]]);

  test('has its alt text in the deck’s language, figures written', () => {
    const slide = resolvedSlide('image: a.png\nalt: {fr: "Carte, {{trade.exports}}"}\nfr: |\n  # T', {
      language: 'fr',
      pictures,
    });
    expect(slide.content).toMatchObject({ alt: 'Carte, 16\u00a0millions de\u00a0dollars', width: 4, height: 3 });
    expect(slide.facts).toEqual(['trade.exports']);
    expect(slide.notes.sources).toHaveLength(1);
  });

  test('that is decorative has none', () => {
    const slide = resolvedSlide('image: {path: a.png, decorative: yes}\nen: |\n  # T', { pictures });
    expect(slide.content).toMatchObject({ alt: '' });
  });

  test('of another format is refused', () => {
    const slide = resolvedSlide('image: a.png\nalt: {en: A map}\nen: |\n  # T', {
      pictures: new Map([['a.png', new Uint8Array([1, 2, 3])]]),
    });
    expect(slide.found.map(({ code }) => code)).toEqual(['outline/bad-image']);
    expect(slide.content).toBeUndefined();
  });

  test('that could not be read was told before, and leaves nothing', () => {
    const slide = resolvedSlide('image: a.png\nalt: {en: A map}\nen: |\n  # T');
    expect([slide.found, slide.content]).toEqual([[], undefined]);
  });
});
