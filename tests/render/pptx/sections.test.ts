import { expect, test } from 'vitest';
import { guidOf, sectionList, sectionsOf } from '../../../src/render/pptx/sections.ts';
import { coverSlide, scene, slide } from './scenes.ts';

const named = (number: number, section?: string) => slide(number, 'text', [], section === undefined ? {} : { section });

test('a deck whose slides name no section has none', () => {
  expect(sectionsOf(scene([coverSlide]))).toEqual([]);
  expect(sectionList([], (index) => index)).toBe('');
});

test('slides that name no section belong to the one before, and the first to the deck’s own', () => {
  const sections = sectionsOf(scene([coverSlide, named(2, 'Aid'), named(3), named(4, 'Trade'), named(5, 'Aid')]));
  expect(sections.map(({ name, slides }) => [name, slides])).toEqual([
    ['Trial deck', [0]],
    ['Aid', [1, 2]],
    ['Trade', [3]],
    ['Aid', [4]],
  ]);
});

test('GUIDs are upper case, unique in the deck and the same each time', () => {
  const guids = sectionsOf(scene([named(1, 'Aid'), named(2, 'Trade'), named(3, 'Aid')])).map(({ guid }) => guid);
  expect(new Set(guids).size).toBe(3);
  for (const guid of guids)
    expect(guid).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/);
  expect(guidOf('a')).toBe(guidOf('a'));
});

test('names are escaped and slides named by id', () => {
  const list = sectionList(sectionsOf(scene([named(1, 'Aid & "more"')])), (index) => 256 + index);
  expect(list).toContain('name="Aid &amp; &quot;more&quot;"');
  expect(list).toContain('<p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst>');
});
