import { LANGUAGES, packOf } from '../language/languages.ts';

/** A place on the earth in degrees, north and east above zero. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** The letters for west, and so on, of all languages. */
function lettersFor(direction: 'north' | 'south' | 'east' | 'west'): string {
  return [...new Set(LANGUAGES.map((language) => packOf(language).mapWords.directions[direction]))].join('');
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,6})?)`;
/** Degrees, and perhaps minutes and seconds, with or without their signs. */
const ANGLE = String.raw`${NUMBER}\s*°?\s*(?:(\d{1,2}(?:[.,]\d{1,4})?)\s*['’′]?\s*)?(?:(\d{1,2}(?:[.,]\d{1,4})?)\s*["”″]?\s*)?`;
const WITH_LETTERS = new RegExp(
  String.raw`^${ANGLE}([${lettersFor('north')}${lettersFor('south')}])[\s,;]*${ANGLE}([${lettersFor('east')}${lettersFor('west')}])$`,
  'u',
);
const SIGNED = /^([-−]?\d{1,2}\.\d{1,6}),\s*([-−]?\d{1,3}\.\d{1,6})$/u;

/**
 * The place that a text prints, and nothing else: 12 39 N, 8 00 W; 12°39′N 8°0′W; 12.65, -8.00 (latitude first, as
 * ISO 6709 has it). Undefined if it prints none, or one that isn’t on the earth.
 */
export function readCoordinates(text: string): Coordinates | undefined {
  const said = text.trim().replace(/\.$/u, '');
  const found = withLetters(said) ?? signed(said);
  return found && Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180 ? found : undefined;
}

function withLetters(text: string): Coordinates | undefined {
  const match = WITH_LETTERS.exec(text);
  if (match === null) return undefined;
  const [, north, northMinutes, northSeconds, upright = '', east, eastMinutes, eastSeconds, level = ''] = match;
  const latitude = degrees(north, northMinutes, northSeconds);
  const longitude = degrees(east, eastMinutes, eastSeconds);
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    latitude: lettersFor('south').includes(upright) ? -latitude : latitude,
    longitude: lettersFor('west').includes(level) ? -longitude : longitude,
  };
}

function degrees(whole: string | undefined, minutes = '0', seconds = '0'): number | undefined {
  const [degree, minute, second] = [whole ?? '', minutes, seconds].map((each) => Number(each.replace(',', '.')));
  if (degree === undefined || minute === undefined || second === undefined) return undefined;
  return minute < 60 && second < 60 ? degree + minute / 60 + second / 3600 : undefined;
}

function signed(text: string): Coordinates | undefined {
  const match = SIGNED.exec(text);
  const [latitude, longitude] = (match?.slice(1) ?? []).map((each) => Number(each.replace('−', '-')));
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
