import { expect, test } from 'vitest';
import { markingRules } from '../../../src/check/rules/marking.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { Marking } from '../../../src/model/marking.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { storeOf as factsOf } from '../../facts/facts-text.ts';
import { deckOf, outlineOf, slide } from './decks.ts';

function storeOf(fact?: Marking, source?: Marking): FactStore {
  return {
    facts: new Map([['a.b', { ...(fact && { marking: fact }) }]]),
    sources: new Map([['s', { ...(source && { marking: source }) }]]),
    measures: new Map(),
    names: [],
  } as unknown as FactStore;
}

function codes(
  own: Marking,
  store: FactStore,
  slideMarking: Marking = own,
  settings = DEFAULT_SETTINGS,
): readonly string[] {
  const deck = deckOf([slide('s1', { marking: slideMarking, facts: ['a.b'] })], { marking: own, sources: ['s'] });
  return markingRules(outlineOf({ marking: own }), deck, store, settings).map(({ code }) => code);
}

test('a deck may be marked as high as what it shows, or higher', () => {
  expect(codes('protected-a', storeOf('protected-a', 'unclassified'))).toEqual([]);
  expect(codes('protected-a', storeOf())).toEqual([]);
});

test('a deck marked lower than a slide, a fact or a source is an error', () => {
  expect(codes('unclassified', storeOf(), 'protected-a')).toEqual(['marking/too-low']);
  expect(codes('unclassified', storeOf('protected-a'))).toEqual(['marking/too-low']);
  expect(codes('unclassified', storeOf(undefined, 'protected-a'))).toEqual(['marking/too-low']);
});

test('higher than Protected A is refused unless the workspace allows it', () => {
  expect(codes('protected-b', storeOf())).toEqual(['marking/not-allowed']);
  expect(codes('protected-b', storeOf(), 'protected-b', { ...DEFAULT_SETTINGS, highestMarking: 'secret' })).toEqual([]);
  expect(codes('unclassified', storeOf('secret'))).toEqual(['marking/too-low', 'marking/not-allowed']);
});

test('a deck is marked as high as what its figures are computed from', () => {
  const { store } = factsOf(
    'a.one: {measure: force, says: 23, marking: secret, en: a, fr: b}',
    'a.two: {measure: force, says: 7, place: niger, en: a, fr: b}',
    'a.sum: {kind: derived, op: sum, of: [a.one, a.two], en: a, fr: b}',
  );
  const deck = deckOf([slide('s1', { marking: 'unclassified', facts: ['a.sum'] })], { marking: 'unclassified' });
  const found = markingRules(outlineOf({ marking: 'unclassified' }), deck, store, {
    ...DEFAULT_SETTINGS,
    highestMarking: 'secret',
  });
  expect(found.map(({ message }) => message)).toEqual(['the deck is marked UNCLASSIFIED, and fact a.one is SECRET']);
});
