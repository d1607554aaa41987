import type { CodeEntry } from '../code-entry.ts';

export const MAP_CODES = {
  'map/unknown-country': {
    severity: 'error',
    what: 'A map names a country that the atlas doesn’t know.',
    why: 'Countries go by their ISO 3166-1 alpha-3 codes, as in facts, so that both languages mean the same.',
    mend: 'Write the code in capitals: map: {show: MLI}.',
  },
  'map/no-neighbours': {
    severity: 'error',
    what: 'A map is to name the neighbours of countries that border on none.',
    why: 'An island has no neighbour by land; which countries across the sea are meant only the author knows.',
    mend: 'Name them by their codes: with: [IDN, PNG]; or leave with: out.',
  },
  'map/no-place': {
    severity: 'error',
    what: 'A map is to mark a fact that is no place.',
    why: 'Only a fact of kind place says where something lies, with the source’s own coordinates.',
    mend: 'Name facts of kind place under places:, or leave it out.',
  },
  'map/off-frame': {
    severity: 'error',
    what: 'A place that a map is to mark lies outside of its frame.',
    why: 'The slide would cite it and show nothing.',
    mend: 'Name its country under with:, which is then shown whole; or take the place out.',
  },
  'map/disputed-area': {
    severity: 'error',
    what: 'The frame of a map holds an area that states dispute, and its author doesn’t say how borders are drawn there.',
    why: 'A border on a slide of a government is read as its position; whoever draws it must have meant it.',
    mend:
      'Write borders: hatched, so that the area is hatched and given to no country; or borders: as-drawn, so that it is drawn as Natural Earth has it. A line at the foot says so. ' +
      'What an area’s status is in the eyes of your government, its legal branch knows.',
  },
  'map/no-outline': {
    severity: 'error',
    what: 'A map is to hatch an area in dispute whose outline the atlas doesn’t have.',
    why: 'The atlas has the land of countries; where it draws an area as part of one, nothing can be hatched, and nothing of it may look settled.',
    mend: 'Write borders: as-drawn if you mean the atlas’ borders, or show a picture of a map that your government has cleared.',
  },
  'map/unnamed': {
    severity: 'warning',
    what: 'The name of a country has no room on a map.',
    why: 'The slide would say that it shows it, and those who don’t know its outline couldn’t find it.',
    mend: 'Give the map a slide of its own, or name fewer countries: with: [DZA, NER].',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
