import { expect, test } from 'vitest';
import { profileRules } from '../../../src/check/rules/profile.ts';
import type { DeckSlide } from '../../../src/model/deck.ts';
import { deckOf, outlineOf, paragraph, SPAN, sceneOf, slide } from './decks.ts';

function codes(profile: string, slides: readonly DeckSlide[], ids = slides.map(({ id }) => id)): readonly string[] {
  const outline = outlineOf({ profile: { value: profile, span: SPAN } });
  return profileRules(outline, deckOf(slides), sceneOf(ids)).map(({ code }) => code);
}

function slides(count: number): readonly DeckSlide[] {
  return Array.from({ length: count }, (_, index) => slide(`s${index + 1}`));
}

test('an outline without a profile is held to none', () => {
  expect(profileRules(outlineOf(), deckOf(slides(40)), sceneOf([]))).toEqual([]);
});

test('an unknown profile is named with the one that was meant', () => {
  const outline = outlineOf({ profile: { value: 'minister-dek', span: SPAN } });
  expect(profileRules(outline, deckOf([]), sceneOf([]))[0]).toMatchObject({
    code: 'profile/unknown',
    hint: 'did you mean minister-deck?',
  });
});

test('a minister’s deck has at most twelve slides, and eleven are told', () => {
  expect(codes('minister-deck', slides(10))).toEqual([]);
  expect(codes('minister-deck', slides(11))).toEqual(['profile/nearly-full']);
  expect(codes('minister-deck', slides(12))).toEqual(['profile/nearly-full']);
  expect(codes('minister-deck', slides(13))).toEqual(['profile/too-many-slides']);
});

test('annex slides are not counted, continued ones are', () => {
  const ten = slides(10);
  expect(codes('minister-deck', [...ten, slide('annex-sources')])).toEqual([]);
  const ids = [...ten.map(({ id }) => id), 's2-part-2', 's2-part-3', 's2-part-4'];
  expect(codes('minister-deck', ten, ids)).toEqual(['profile/too-many-slides']);
});

test('a committee opening of more than five minutes is too long', () => {
  const speech = (words: number) => [
    slide('s1', {
      notes: { talkingPoints: [paragraph('word '.repeat(words))], ifPressed: [], sources: [], description: [] },
    }),
  ];
  expect(codes('committee-opening', speech(650))).toEqual([]);
  expect(codes('committee-opening', speech(651))).toEqual(['profile/too-long']);
});

test('every slide but the cover has something to say, unless it is read ahead', () => {
  const silent = slide('s2', { notes: { talkingPoints: [], ifPressed: [], sources: [], description: [] } });
  expect(codes('minister-deck', [slide('s1'), silent])).toEqual(['profile/no-talking-points']);
  expect(codes('minister-deck', [silent, slide('s1')])).toEqual([]);
  expect(codes('read-ahead', [slide('s1'), silent])).toEqual([]);
});

test('a slide with more words than a room reads is told', () => {
  expect(codes('minister-deck', [slide('s1', { body: [paragraph('word '.repeat(90))] })])).toEqual([]);
  expect(codes('minister-deck', [slide('s1', { body: [paragraph('word '.repeat(91))] })])).toEqual([
    'profile/dense-slide',
  ]);
  const table = { kind: 'table' } as DeckSlide['content'];
  expect(
    codes('minister-deck', [slide('s1', { body: [paragraph('word '.repeat(41))], ...(table && { content: table }) })]),
  ).toEqual(['profile/dense-slide']);
});
