import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGISTERED } from '../../../src/language/registered.ts';
import { placeMap } from '../../../src/layout/place/map/place-map.ts';
import { isWithin, stretchesOf } from '../../../src/layout/place/map/room-on-land.ts';
import { atlas, neighboursOf } from '../../../src/map/atlas.ts';
import { type Box, meets } from '../../../src/model/box.ts';
import { crosses } from '../../../src/model/crosses.ts';
import type { DeckMap } from '../../../src/model/deck.ts';
import { programRun } from '../../../src/model/run.ts';
import type { SceneFreeform, SceneGroup, SceneMark, SceneText } from '../../../src/model/scene.ts';
import { CONTENT, contextOf, SPAN, slot } from '../slides.ts';

const WORLD = atlas();
const SLOT = slot('image', CONTENT, 'label');
const NAMES: Readonly<Record<string, string>> = REGISTERED[0]?.places ?? {};
const COUNTRIES = Object.keys(NAMES).filter((code) => WORLD.lands.has(code));

const named = (code: string) => ({ code, name: [programRun(NAMES[code] ?? code, 'template', 'en')] });

function mapOf(shown: readonly string[], more: Partial<DeckMap> = {}): DeckMap {
  const around = neighboursOf(shown, WORLD).filter((code) => code in NAMES);
  return {
    kind: 'map',
    span: SPAN,
    alt: 'A map.',
    shown: shown.map(named),
    beside: around.map(named),
    isAround: true,
    places: [],
    areas: WORLD.areas.map(({ id }) => ({ id, name: [programRun(id, 'template', 'en')] })),
    notes: [],
    borders: 'hatched',
    ...more,
  };
}

function placed(map: DeckMap, box: Box = CONTENT) {
  const { shapes, diagnostics } = placeMap(map, SLOT, box, contextOf());
  const group = shapes[0] as SceneGroup;
  const of = <K extends 'text' | 'mark' | 'freeform'>(kind: K) =>
    group.shapes.filter((shape) => shape.kind === kind) as Extract<
      SceneText | SceneMark | SceneFreeform,
      { kind: K }
    >[];
  return {
    group,
    texts: of('text'),
    leaders: of('mark'),
    lands: of('freeform'),
    codes: diagnostics.map(({ code }) => code),
  };
}

const nameOf = (text: SceneText) => text.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');

test('Mali and its neighbours are one shape each, named after them, in the colours of their parts', () => {
  const { group, lands, texts } = placed(mapOf(['MLI']));
  expect(group).toMatchObject({ name: 'map', alt: 'A map.', box: CONTENT });
  const look = (name: string) => lands.find((land) => land.name === name);
  expect(look('Mali')?.fill).toEqual({ colour: 'series1', pattern: 'solid' });
  expect(look('Niger')?.fill).toEqual({ colour: 'hairline', pattern: 'solid' });
  expect(look('Ghana')?.fill).toEqual({ colour: 'paper', pattern: 'solid' });
  expect(look('ESH')?.fill).toEqual({ colour: 'context', pattern: 'hatched' });
  expect(lands.at(-1)?.name).toBe('Mali');
  expect(texts.map(nameOf).toSorted()).toEqual(
    [...mapOf(['MLI']).beside.map(({ code }) => NAMES[code] ?? ''), 'Mali', 'western-sahara'].toSorted(),
  );
});

test('a map covers its box, whatever its shape', () => {
  for (const box of [CONTENT, { ...CONTENT, width: 494 }, { ...CONTENT, width: 272 }]) {
    expect(placed(mapOf(['MLI']), box).lands[0]).toMatchObject({ name: 'map-sea', box });
  }
});

describe('an area in dispute in the frame', () => {
  test('is an error until its author says how borders are drawn', () => {
    const { borders: _borders, ...unsaid } = mapOf(['MLI']);
    expect(placed(unsaid).codes).toContain('map/disputed-area');
    expect(placed(mapOf(['MLI'])).codes).toEqual([]);
    expect(placed(mapOf(['MLI'], { borders: 'as-drawn' })).codes).toEqual([]);
  });

  test('can’t be hatched where the atlas has no outline of it', () => {
    expect(placed(mapOf(['UKR'])).codes).toContain('map/no-outline');
    expect(placed(mapOf(['UKR'], { borders: 'as-drawn' })).codes).not.toContain('map/no-outline');
  });

  test('is hatched even where it is what the map is of', () => {
    const { lands, texts } = placed(mapOf(['ESH'], { beside: [] }));
    expect(lands.find(({ name }) => name === 'ESH')?.fill.pattern).toBe('hatched');
    expect(texts.map(nameOf)).toEqual(['ESH']);
  });
});

test('the name of an area in dispute stands on the sea, on no country’s land', () => {
  const { texts, lands } = placed(mapOf(['MLI'], { beside: ['SEN', 'CIV'].map(named), isAround: false }), {
    ...CONTENT,
    width: 494,
  });
  const text = texts.find(({ name }) => name === 'map-name-ESH');
  expect(text).toBeDefined();
  if (text === undefined) return;
  const middle = { x: text.box.x + text.box.width / 2, y: text.box.y + text.box.height / 2 };
  const under = lands.slice(1).filter(({ outlines }) => isWithin(middle, stretchesOf(outlines)));
  expect(under.map(({ name }) => name)).toEqual([]);
});

test('a map without one says nothing of it', () => {
  const { borders: _borders, ...unsaid } = mapOf(['LSO']);
  expect(placed(unsaid).codes).toEqual([]);
});

test('a country whose name has no room anywhere is told of', () => {
  const long = {
    code: 'LIE',
    name: [programRun('Name'.repeat(80), 'template', 'en')],
  };
  expect(placed(mapOf(['CHE'], { beside: [long] })).codes).toContain('map/unnamed');
});

describe('a place', () => {
  const town = (name: string, latitude: number, longitude: number, isCapital = false) => ({
    fact: `place.${name.toLowerCase()}`,
    name: [programRun(name, 'template', 'en')],
    latitude,
    longitude,
    isCapital,
  });
  const BAMAKO = town('Bamako', 12.65, -8, true);
  const PLACES = [BAMAKO, town('Gao', 16.27, -0.04), town('Dakar', 14.69, -17.45)];

  test('is a dot that shows its fact, the capital in the colour that is never data', () => {
    const { leaders: marks, group, texts, codes } = placed(mapOf(['MLI'], { places: PLACES }));
    const dots = marks.filter(({ shape }) => shape === 'ellipse');
    expect(dots.map(({ fact, fill }) => [fact, fill])).toEqual([
      ['place.bamako', 'here'],
      ['place.gao', 'ink'],
      ['place.dakar', 'ink'],
    ]);
    expect(group.facts).toEqual(['place.bamako', 'place.gao', 'place.dakar']);
    expect(texts.map(nameOf)).toEqual(expect.arrayContaining(['Bamako', 'Gao', 'Dakar', 'Mali']));
    expect(codes).toEqual([]);
  });

  test('has its name beside it, legible on what it stands on, clear of all other words', () => {
    const { texts } = placed(mapOf(['MLI'], { places: PLACES }));
    const colours = texts
      .filter(({ name }) => name.startsWith('map-town-'))
      .map((text) => [nameOf(text), text.style.colour]);
    expect(Object.fromEntries(colours)).toMatchObject({ Bamako: 'paper', Dakar: 'ink' });
    texts.forEach((text, index) => {
      for (const other of texts.slice(index + 1)) expect(meets(lettersOf(text), lettersOf(other))).toBe(false);
    });
  });

  test('outside of the frame is refused', () => {
    expect(placed(mapOf(['MLI'], { places: [town('Ottawa', 45.42, -75.7)] })).codes).toEqual(['map/off-frame']);
  });

  test('too near to another to be named is told of', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => town(`Quarter ${index}`, 12.65 + index / 100, -8));
    expect(placed(mapOf(['MLI'], { places: crowd })).codes).toContain('map/unnamed');
  });
});

test('a map without room is refused', () => {
  const { diagnostics } = placeMap(mapOf(['MLI']), SLOT, { ...CONTENT, height: 100 }, contextOf());
  expect(diagnostics[0]).toMatchObject({ code: 'layout/overflow', span: SPAN });
});

describe('on maps of any countries in boxes of any shape', () => {
  const cases = fc.record({
    shown: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 2 }),
    width: fc.constantFrom(864, 494, 420, 272),
    height: fc.constantFrom(324, 240, 180),
  });

  test('no name lies on another, on a leader or a border, or out of the frame, and each is of its own land', () => {
    fc.assert(
      fc.property(cases, ({ shown, width, height }) => {
        const box = { ...CONTENT, width, height };
        const { texts, leaders, lands } = placed(mapOf(shown), box);
        const borders = lands.slice(1).flatMap(({ outlines }) => stretchesOf(outlines));
        texts.forEach((text, index) => {
          const letters = lettersOf(text);
          expect(letters.x >= box.x && letters.x + letters.width <= box.x + box.width).toBe(true);
          expect(letters.y >= box.y && letters.y + letters.height <= box.y + box.height).toBe(true);
          for (const other of texts.slice(index + 1)) expect(meets(letters, lettersOf(other))).toBe(false);
          for (const { box: line } of leaders) expect(meets(letters, line)).toBe(false);
          expect(borders.some(({ from, to }) => crosses(from, to, letters))).toBe(false);
          const code = text.name.replace('map-name-', '');
          const own = lands.find(({ name }) => name === (NAMES[code] ?? code));
          if (leaders.some(({ name }) => name === `map-leader-${code}`)) return;
          const middle = { x: letters.x + letters.width / 2, y: letters.y + letters.height / 2 };
          expect(isWithin(middle, stretchesOf(own?.outlines ?? []))).toBe(true);
        });
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

/** The box of the letters, without the space that a line has above and below them. */
function lettersOf({ box, style }: SceneText): Box {
  const over = style.line - style.size;
  return { ...box, y: box.y + over / 2, height: box.height - over };
}
