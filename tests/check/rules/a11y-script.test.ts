import { expect, test } from 'vitest';
import { a11yScript } from '../../../src/check/rules/a11y-script.ts';
import { sceneWords } from '../../../src/check/scene-runs.ts';
import { UPRIGHT } from '../../../src/model/picture.ts';
import type { SceneShape } from '../../../src/model/scene.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { deckOf, run, slide } from './decks.ts';
import { laidOut, sceneWith, text } from './laid-out.ts';

const found = (shapes: readonly SceneShape[], section?: string) => {
  const deck = deckOf([slide('s')]);
  const scene = sceneWith([laidOut('s', shapes, section === undefined ? {} : { section })]);
  return a11yScript(deck, scene, sceneWords(deck, scene));
};

test.each(['Bamako, Ségou, Tombouctou', 'α and µg', 'naïve coöperation — “ok” 🎉 → 5 %', 'Đặng, Łódź, Þór', ''])(
  '%s is read as English or French texts are',
  (shown) => {
    expect(found([text('body', [run(shown)])])).toEqual([]);
  },
);

test.each(['مالي', 'ירושלים', 'Мали', '马里', 'ⵜⴰⵎⴰⵛⴻⵇ'])('%s is in another script', (word) => {
  const [only, ...others] = found([text('body', [run(`Mali (${word})`)])]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    code: 'a11y/other-script',
    at: { kind: 'slide', slide: 's', shape: 'body', language: 'en' },
  });
  expect(only?.message).toContain(word);
});

test('a word is told once, wherever it stands: alt texts, sections and charts too', () => {
  const alt: SceneShape = {
    kind: 'picture',
    name: 'picture',
    box: { x: 0, y: 0, width: 1, height: 1 },
    bytes: new Uint8Array(),
    mediaType: 'image/png',
    turn: UPRIGHT,
    alt: 'مالي',
  };
  expect(found([alt], 'مالي Мали').map(whereOf)).toEqual(['slide s, section (en)', 'slide s, section (en)']);
  expect(found([alt]).map(whereOf)).toEqual(['slide s, picture (en)']);
});
