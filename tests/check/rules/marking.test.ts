import { expect, test } from 'vitest';
import { markingRules } from '../../../src/check/rules/marking.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { Marking } from '../../../src/model/marking.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
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
