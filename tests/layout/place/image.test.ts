import { expect, test } from 'vitest';
import { placeImage } from '../../../src/layout/place/image.ts';
import type { DeckImage } from '../../../src/model/deck.ts';
import { UPRIGHT } from '../../../src/model/picture.ts';
import { CONTENT, contextOf, SPAN, slot } from '../slides.ts';

const SLOT = slot('image', CONTENT, 'label');

function image(width: number, height: number): DeckImage {
  const bytes = new Uint8Array();
  const turn = UPRIGHT;
  return {
    kind: 'image',
    span: SPAN,
    path: 'map.png',
    bytes,
    mediaType: 'image/png',
    turn,
    width,
    height,
    alt: 'A map',
  };
}

test.each([
  [100, 100, { width: 324, height: 324 }],
  [2000, 100, { width: 864, height: 43.2 }],
])('a picture of %d by %d is as large as its box allows, its proportions kept', (width, height, size) => {
  const { shapes } = placeImage(image(width, height), SLOT, CONTENT, contextOf());
  expect(shapes[0]).toMatchObject({ kind: 'picture', alt: 'A map', box: { x: 48, y: 138, ...size } });
});

test('a picture without room is refused', () => {
  const { diagnostics } = placeImage(image(100, 100), SLOT, { ...CONTENT, height: 20 }, contextOf());
  expect(diagnostics[0]).toMatchObject({ code: 'layout/overflow', span: SPAN });
});
