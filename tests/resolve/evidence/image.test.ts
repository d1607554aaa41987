import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/picture/read-picture.ts';
import { chunk, exif, png } from '../../picture/specimens.ts';
import { resolvedSlide } from '../resolve-in.ts';

function pictureOf(bytes: Uint8Array) {
  const reading = readPicture(bytes);
  if (reading.kind === 'refused') throw new Error(reading.why);
  return reading.picture;
}

describe('a picture on a slide', () => {
  const pictures = new Map([['a.png', pictureOf(png())]]);

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

  test('has the size that it is seen in', () => {
    const turned = pictureOf(png({ before: [chunk('eXIf', exif(6))] }));
    const slide = resolvedSlide('image: a.png\nalt: {en: A map}\nen: |\n  # T', {
      pictures: new Map([['a.png', turned]]),
    });
    expect(slide.content).toMatchObject({ width: 3, height: 4, turn: { mirrored: false, quarters: 1 } });
  });

  test('keeps what its file says of itself only where it is asked to', () => {
    const named = pictureOf(png({ before: [chunk('tEXt', 'Author\0A. Tremblay')] }));
    const bytes = (image: string) => {
      const { content } = resolvedSlide(`image: ${image}\nalt: {en: A map}\nen: |\n  # T`, {
        pictures: new Map([['a.png', named]]),
      });
      return content?.kind === 'image' ? Buffer.from(content.bytes).includes('A. Tremblay') : undefined;
    };
    expect(bytes('a.png')).toBe(false);
    expect(bytes('{path: a.png, metadata: keep}')).toBe(true);
  });

  test('that could not be read was told before, and leaves nothing', () => {
    const slide = resolvedSlide('image: a.png\nalt: {en: A map}\nen: |\n  # T');
    expect([slide.found, slide.content]).toEqual([[], undefined]);
  });
});
