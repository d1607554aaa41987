import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REGISTERED } from '../../src/language/registered.ts';
import { atlas, neighboursOf } from '../../src/map/atlas.ts';

const WORLD = atlas();

test('Mali has seven neighbours, and land across a river is one', () => {
  expect(neighboursOf(['MLI'], WORLD).toSorted()).toEqual(['BFA', 'CIV', 'DZA', 'GIN', 'MRT', 'NER', 'SEN']);
  expect(neighboursOf(['LSO'], WORLD)).toEqual(['ZAF']);
});

test('countries shown together have the neighbours that are none of them, and islands have none', () => {
  expect(neighboursOf(['ESP', 'PRT'], WORLD).toSorted()).toEqual(['AND', 'FRA']);
  expect(neighboursOf(['ISL'], WORLD)).toEqual([]);
});

test('land far away isn’t a country’s neighbour: French Guiana borders on Brazil, France doesn’t', () => {
  expect(neighboursOf(['BRA'], WORLD)).toContain('GUF');
  expect(neighboursOf(['FRA'], WORLD)).not.toContain('BRA');
});

test('every country that languages name is in the atlas, but for one that has no land at its scale', () => {
  const [main] = REGISTERED;
  const absent = Object.keys(main?.places ?? {}).filter((code) => /^[A-Z]{3}$/.test(code) && !WORLD.lands.has(code));
  expect(absent).toEqual(['VAT']);
});

test('every line of a land is there, and every ring ends where it began', () => {
  for (const ring of [...WORLD.lands.values()].flat(2)) {
    const ends = ring.map((number) => {
      const line = WORLD.lines[number < 0 ? -number - 1 : number] ?? [];
      return number < 0 ? [line.at(-1), line[0]] : [line[0], line.at(-1)];
    });
    ends.forEach(([first], index) => {
      expect(first).toEqual(ends.at(index - 1)?.[1]);
    });
  }
});

test('the atlas has the areas in dispute of the list, and every official language names them', () => {
  const list = parse(readFileSync('src/map/areas-in-dispute.yaml', 'utf8')) as Record<string, object>;
  expect(WORLD.areas.map(({ id, outline, at }) => [id, { outline, at }])).toEqual(
    Object.entries(list).map(([id, area]) => [id, { outline: [], at: [], ...area }]),
  );
  for (const { official, mapWords } of REGISTERED) {
    if (official) expect(Object.keys(mapWords.areas)).toEqual(expect.arrayContaining(Object.keys(list)));
  }
});

test('an area in dispute is land of its own, or has a point in it', () => {
  for (const { id, outline, at } of WORLD.areas) {
    expect([id, outline.length + at.length > 0]).toEqual([id, true]);
    for (const code of outline) expect(WORLD.lands.has(code)).toBe(true);
  }
});
