import { expect, test } from 'vitest';
import { linkElsewhere } from '../../../src/check/rules/link-elsewhere.ts';
import { sceneWords } from '../../../src/check/scene-runs.ts';
import type { Run } from '../../../src/model/deck.ts';
import { deckOf, run, slide } from './decks.ts';
import { laidOut, sceneWith, text } from './laid-out.ts';

const found = (shown: string, href: string) => {
  const runs: readonly Run[] = [run('See '), { ...run(shown), href }];
  const scene = sceneWith([laidOut('s', [text('body', runs)])]);
  return linkElsewhere(sceneWords(deckOf([slide('s')]), scene)).map(({ message }) => message);
};

test('a link whose words are a site leads there', () => {
  expect(found('canada.ca', 'https://www.canada.ca/en.html')).toEqual([]);
  expect(found('www.statcan.gc.ca', 'https://www150.statcan.gc.ca/t1')).toEqual([]);
  expect(found('Global Affairs', 'https://example.org/')).toEqual([]);
  expect(found('desk@canada.ca', 'mailto:desk@canada.ca')).toEqual([]);
});

test('a link whose words are another site than its own is told', () => {
  const message = 'the words “canada.ca” name a site, and their link leads to';
  expect(found('canada.ca', 'https://canada.ca.example.org/')).toEqual([`${message} canada.ca.example.org`]);
  expect(found('canada.ca', 'https://notcanada.ca/')).toEqual([`${message} notcanada.ca`]);
});
