import { expect, test } from 'vitest';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';

/** The codes that a rank beside the words it cites is told with. */
function codesOf(says: string, rank: number): readonly string[] {
  const text = `sources:
  s: {kind: official, publisher: {en: P, fr: P}, title: {en: T, fr: T}, date: 2031}
source: s
facts:
  a.b: {kind: ranking, says: "${says}", at: ¶1, rank: ${rank}, among: {en: donors, fr: donateurs}, period: 2011, en: A, fr: A}
`;
  return parseFactsFiles([{ path: 'briefs/facts/f.yaml', text }]).diagnostics.map(({ code }) => code);
}

test.each([
  ['one of the two largest', 1],
  ['one of the largest donors', 1],
  ['among the largest donors', 1],
  ['second smallest', 2],
  ['No. 4', 5],
  ['ranked 4', 5],
  ['top ten', 1],
  ['top 10', 10],
  ['the first five', 1],
  ['a leading donor', 1],
  ['last among ten', 2],
  ['second or third', 2],
  ['largest donor', 2],
  ['third largest', 2],
  ['no longer the largest', 1],
  ['l’un des deux plus grands donateurs', 1],
  ['parmi les plus grands donateurs', 1],
  ['deuxième plus petit donateur', 2],
  ['no 4', 5],
  ['les dix premiers', 1],
  ['dernier parmi dix', 2],
  ['n’est plus le premier', 1],
  ['plus grand donateur', 3],
])('“%s” is not rank %d', (says, rank) => {
  expect(codesOf(says, rank)).toEqual(['facts/value-differs']);
});

test.each([
  ['second largest bilateral donor', 2],
  ['the largest donor', 1],
  ['No. 4', 4],
  ['#4', 4],
  ['ranked 4th', 4],
  ['third of the top ten', 3],
  ['last year’s second largest donor', 2],
  ['second largest among the ten donors', 2],
  ['more casualties than any other', 1],
  ['the leading donor', 1],
  ['premier donateur', 1],
  ['deuxième plus grand donateur', 2],
  ['le 3e rang', 3],
  ['rang 3', 3],
  ['le plus important donateur', 1],
])('“%s” may be rank %d', (says, rank) => {
  expect(codesOf(says, rank)).toEqual([]);
});
