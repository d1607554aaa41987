import { expect, test } from 'vitest';
import { profileRules } from '../../../src/check/rules/profile.ts';
import type { DeckSlide } from '../../../src/model/deck.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { annexSlide, deckOf, outlineOf, paragraph, partsOf, SPAN, sceneOf, slide } from './decks.ts';

/** The codes found, except those for missing parts, which have tests of their own. */
function codes(
  profile: string,
  slides: readonly DeckSlide[],
  shown = slides.flatMap(({ id }) => partsOf(id, 1)),
): readonly string[] {
  const outline = outlineOf({ profile: { value: profile, span: SPAN }, annex: [] });
  return profileRules(outline, deckOf(slides), sceneOf(shown))
    .map(({ code }) => code)
    .filter((code) => code !== 'profile/missing-part');
}

function missing(profile: string, slides: readonly DeckSlide[], annex: Outline['annex'] = []): readonly string[] {
  const outline = outlineOf({ profile: { value: profile, span: SPAN }, annex });
  return profileRules(outline, deckOf(slides), sceneOf([])).flatMap(({ code, message }) =>
    code === 'profile/missing-part' ? [message] : [],
  );
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
  expect(codes('minister-deck', [...ten, annexSlide('annex-sources')])).toEqual([]);
  const shown = ten.flatMap(({ id }) => partsOf(id, id === 's2' ? 4 : 1));
  expect(codes('minister-deck', ten, shown)).toEqual(['profile/too-many-slides']);
});

test('an author’s slide counts, whatever its ID is', () => {
  const ids = Array.from({ length: 13 }, (_, index) => slide(index % 2 === 0 ? `annex-${index}` : `s-part-${index}`));
  expect(codes('minister-deck', ids)).toEqual(['profile/too-many-slides']);
});

test('a committee opening of more than five minutes is too long', () => {
  const speech = (words: number) => [
    slide('s1', {
      notes: {
        talkingPoints: [paragraph('word '.repeat(words))],
        ifPressed: [],
        cautions: [],
        sources: [],
        description: [],
      },
    }),
  ];
  expect(codes('committee-opening', speech(650))).toEqual([]);
  expect(codes('committee-opening', speech(651))).toEqual(['profile/too-long']);
});

test('every slide but the cover has something to say, unless it is read ahead', () => {
  const silent = slide('s2', {
    notes: { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description: [] },
  });
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

test('what is read at a desk may be twice as dense', () => {
  const words = (count: number) => [slide('s1', { body: [paragraph('word '.repeat(count))] })];
  expect(codes('read-ahead', words(180))).toEqual([]);
  expect(codes('read-ahead', words(181))).toEqual(['profile/dense-slide']);
});

test('a minister’s deck takes fifteen minutes at most', () => {
  const notes = (words: number) => ({
    talkingPoints: [paragraph('word '.repeat(words))],
    ifPressed: [],
    cautions: [],
    sources: [],
    description: [],
  });
  expect(codes('minister-deck', [slide('s1', { notes: notes(15 * 130) })])).toEqual([]);
  expect(codes('minister-deck', [slide('s1', { notes: notes(15 * 130 + 1) })])).toEqual(['profile/too-long']);
});

test('a minister’s deck has a cover, its key messages second and a summary last', () => {
  const chart = { kind: 'chart' } as unknown as NonNullable<DeckSlide['content']>;
  const cover = slide('s1', { layout: 'cover' });
  const messages = slide('s2', { body: [paragraph('A message')] });
  const summary = slide('s3', { layout: 'closing' });
  expect(missing('minister-deck', [cover, messages, summary, annexSlide('annex-sources')])).toEqual([]);
  expect(missing('minister-deck', [messages, { ...messages, content: chart }])).toEqual([
    'the first slide is no cover, as minister-deck has it',
    'the second slide does not say the key messages in words, as minister-deck has it',
    'the last slide before the annex is no summary, as minister-deck has it',
  ]);
});

test('whoever opens before a committee or calls on an ambassador keeps a point ready', () => {
  const ready = { talkingPoints: [], ifPressed: [paragraph('If so')], cautions: [], sources: [], description: [] };
  const cover = slide('s1', { layout: 'cover', notes: ready });
  expect(missing('committee-opening', [cover])).toEqual([]);
  expect(missing('ambassador-call', [slide('s1')])).toEqual([
    'no slide keeps a point ready, as ambassador-call has it',
  ]);
});

test('what is read ahead says where its figures come from', () => {
  const cover = slide('s1', { layout: 'cover' });
  expect(missing('read-ahead', [cover], [{ value: 'sources', span: SPAN }])).toEqual([]);
  expect(missing('read-ahead', [cover])).toEqual(['the annex does not list the sources, as read-ahead has it']);
});

test('every finding of a profile says where its rule comes from', () => {
  const outline = outlineOf({ profile: { value: 'minister-deck', span: SPAN }, annex: [] });
  const found = profileRules(outline, deckOf(slides(13)), sceneOf(slides(13).flatMap(({ id }) => partsOf(id, 1))));
  expect(found.filter(({ hint }) => hint?.includes('Privy Council Office')).map(({ code }) => code)).toEqual([
    'profile/too-many-slides',
    'profile/missing-part',
    'profile/missing-part',
    'profile/missing-part',
  ]);
});
