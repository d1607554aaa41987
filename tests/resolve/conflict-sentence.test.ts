import { expect, test } from 'vitest';
import { conflictSentence } from '../../src/resolve/conflict-sentence.ts';
import { MINISTRY, storeWith } from './resolve-in.ts';

const context = { store: storeWith(), template: MINISTRY, language: 'en', draft: true, pictures: new Map() } as const;

test('a fact in a conflict that couldn’t be read is named, and no run states it', () => {
  const [known = ''] = context.store.facts.keys();
  const runs = conflictSentence({ members: [known, 'no.such'], preferred: known, reason: {} }, 'It is newer.', context);
  expect(runs.map(({ text }) => text).join('')).toContain('to no.such. It is newer.');
  const stated = runs.flatMap(({ origin }) => (origin.kind === 'fact' ? origin.facts : []));
  expect(new Set(stated)).toEqual(new Set([known]));
});
