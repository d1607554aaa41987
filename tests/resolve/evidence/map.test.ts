import { expect, test } from 'vitest';
import { runsText } from '../../deck-text.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

const map = (keys: string, language: 'en' | 'fr' = 'en') =>
  contentOf('map', `map: ${keys}\n${language}: |\n  # T`, { language });
const codesFound = (keys: string) =>
  resolvedSlide(`map: ${keys}\nen: |\n  # T`).found.map(({ code, hint }) => `${code}: ${hint}`);

test('neighbours are named in the order of their names in each language', () => {
  const english = map('{show: MLI, with: neighbours}');
  expect(english.beside.map(({ code }) => code)).toEqual(['DZA', 'BFA', 'CIV', 'GIN', 'MRT', 'NER', 'SEN']);
  const french = map('{show: DEU, with: neighbours}', 'fr');
  expect(french.beside.map(({ code }) => code)).toEqual([
    'AUT',
    'BEL',
    'DNK',
    'FRA',
    'LUX',
    'NLD',
    'POL',
    'CHE',
    'CZE',
  ]);
  expect(runsText(french.beside[0]?.name ?? [])).toContain('Autriche');
});

test('an area in dispute is nobody’s neighbour', () => {
  expect(map('{show: MAR, with: neighbours}').beside.map(({ code }) => code)).toEqual(['DZA']);
  expect(map('{show: SRB, with: neighbours}').beside.map(({ code }) => code)).not.toContain('XKX');
});

test('the alternative text says what the map shows, in each language', () => {
  expect(map('MLI').alt).toBe('Map of Mali.');
  expect(map('{show: MLI, with: neighbours}').alt).toBe(
    'Map of Mali with Algeria, Burkina Faso, Côte d’Ivoire, Guinea, Mauritania, Niger and Senegal around.',
  );
  expect(map('{show: [MLI, NER], with: [DZA]}', 'fr').alt).toBe(
    'Carte\u00a0: Mali et Niger; pays voisins\u00a0: Algérie.',
  );
});

test('where too many lie around, the alternative text doesn’t name them', () => {
  expect(map('{show: RUS, with: neighbours}').alt).toBe('Map of Russia with the countries around.');
});

test('the note says whose borders they are, and how those in dispute are drawn', () => {
  expect(map('MLI').notes).toHaveLength(1);
  expect(map('{show: MLI, borders: hatched}').notes[1]).toBe('Hatched: status in dispute.');
  expect(map('{show: MLI, borders: as-drawn}', 'fr').notes[1]).toBe('Certaines frontières sont contestées.');
});

test('a country that isn’t there is refused, and what is meant is said', () => {
  expect(codesFound('MLX')).toEqual(['map/unknown-country: did you mean MEX?']);
  expect(codesFound('{show: MLI, with: [mli]}')).toEqual(['map/unknown-country: did you mean MLI?']);
  expect(codesFound('Wonderland')).toEqual(['map/unknown-country: write its ISO 3166-1 alpha-3 code, such as MLI']);
});

test('an island has no neighbours', () => {
  expect(codesFound('{show: ISL, with: neighbours}')).toEqual([expect.stringMatching(/^map\/no-neighbours/)]);
});

test('places are facts, and what is none is refused', () => {
  const facts = [
    'place.bamako: {kind: place, says: "12 39 N, 8 00 W", capital: "yes", at: ¶1, en: Bamako, fr: Bamako}',
  ];
  const { places, alt } = contentOf('map', 'map: {show: MLI, places: [place.bamako]}\nen: |\n  # T', { facts });
  expect(places).toMatchObject([{ fact: 'place.bamako', latitude: 12.65, longitude: -8, isCapital: true }]);
  expect(runsText(places[0]?.name ?? [])).toBe('[place.bamako label: Bamako]');
  expect(alt).toBe('Map of Mali; Bamako marked.');
  expect(codesFound('{show: MLI, places: [pol.coup-2012]}')).toEqual(['map/no-place: name facts of kind place']);
  expect(codesFound('{show: MLI, places: [place.nowhere]}')).toEqual([expect.stringMatching(/^facts\/unknown-id/)]);
});
