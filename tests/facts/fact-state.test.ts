import { expect, test } from 'vitest';
import { stateOf } from '../../src/facts/fact-state.ts';
import { storeOf } from './facts-text.ts';

const force = (id: string, more = '') => `${id}: {measure: force, says: 15 troops, ${more}en: A, fr: A}`;

test.each([
  ['current', ''],
  ['corrected', 'corrected: {was: 14 troops, when: 2023, why: {en: misread}}, '],
  ['superseded', 'superseded-by: x.other, '],
  ['retired', 'retired: {when: 2023, why: {en: withdrawn}}, superseded-by: x.other, '],
  ['disputed', 'conflicts: {members: [x.fact, x.other], reason: {en: two counts}}, '],
  ['settled', 'conflicts: {members: [x.fact, x.other], preferred: x.fact, reason: {en: the later one}}, '],
])('a fact is %s', (state, keys) => {
  const { store, diagnostics } = storeOf(force('x.fact', keys), force('x.other'));
  expect(diagnostics).toEqual([]);
  const fact = store.facts.get('x.fact');
  expect(fact && stateOf(store, fact)).toBe(state);
});

test('what another fact says of a conflict holds for all its members', () => {
  const conflict = 'conflicts: {members: [x.fact, x.other], reason: {en: two counts}}, ';
  const { store } = storeOf(force('x.fact'), force('x.other', conflict));
  const fact = store.facts.get('x.fact');
  expect(fact && stateOf(store, fact)).toBe('disputed');
});
