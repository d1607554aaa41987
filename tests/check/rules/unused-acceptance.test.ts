import { expect, test } from 'vitest';
import { unusedAcceptance } from '../../../src/check/rules/unused-acceptance.ts';
import type { Language } from '../../../src/model/language.ts';
import { parseOutline } from '../../../src/outline/parse-outline.ts';
import { resolveDeck } from '../../../src/resolve/deck.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { MINISTRY, storeWith } from '../../resolve/resolve-in.ts';

const OUTLINE = `brief: b
title: {en: A title, fr: Un titre}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
  - id: both
    accept:
      - code: facts/incomparable-basis
        facts: [aid.pledge, aid.contribution]
        reason: {en: Both were announced, fr: Les deux sont des annonces}
      - code: facts/incomparable-basis
        facts: [aid.pledge, trade.exports]
        reason: {en: Never needed, fr: Jamais nécessaire}
    en: |
      # {{sum aid.pledge aid.contribution}}
    fr: |
      # Sans somme
`;

function findings(...languages: readonly Language[]) {
  const { value: outline } = parseOutline('briefs/b.yaml', OUTLINE);
  if (outline === undefined) throw new Error('no outline');
  const context = { store: storeWith(), template: MINISTRY, outline, draft: false, pictures: new Map() };
  return unusedAcceptance(
    outline,
    languages.map((language) => resolveDeck({ ...context, language }).value),
    context.store,
  );
}

test('an acceptance is unused where no language needs it', () => {
  expect(findings('en', 'fr').map((each) => [each.code, each.span?.start.line, whereOf(each)])).toEqual([
    ['outline/unused-acceptance', 12, 'slide both'],
  ]);
});

test('nothing is said where not all languages were built', () => {
  expect(findings('en')).toEqual([]);
  expect(findings('fr')).toEqual([]);
});
