import { expect, test } from 'vitest';
import { untranslatedQuotation } from '../../../src/check/rules/untranslated-quotation.ts';
import type { Language } from '../../../src/model/language.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { storeWith } from '../../resolve/resolve-in.ts';
import { deckOf, slide } from './decks.ts';

function found(language: Language, translation = ''): readonly string[] {
  const store = storeWith(
    `pol.said: {kind: quote, text: more violence, language: en, speaker: {en: X}, ${translation}en: Said, fr: Dit}`,
  );
  const deck = deckOf([slide('s1', { facts: ['pol.said', 'trade.exports'] })], { language });
  return untranslatedQuotation(deck, store).map((each) => `${each.code} ${each.message} (${whereOf(each)})`);
}

test('a quotation in the deck’s own language needs no translation', () => {
  expect(found('en')).toEqual([]);
});

test('one in another language is told where its fact has no translation', () => {
  expect(found('fr')).toEqual([
    'words/untranslated-quotation pol.said is not quoted in French, and has no translation into it (slide s1 (fr))',
  ]);
  expect(found('fr', 'translation: {fr: plus de violence}, ')).toEqual([]);
});
