import type { Language } from '../model/language.ts';
import { MAIN_LANGUAGE, packOf } from './languages.ts';

/** The key of a place in the tables of places: its code, or the name of a region. */
export function placeCode(code: string): string | undefined {
  const { places } = packOf(MAIN_LANGUAGE);
  const last = code.split('/').at(-1) ?? '';
  const upper = last.toUpperCase();
  return Object.hasOwn(places, upper)
    ? upper
    : Object.keys(places).find((each) => places[each]?.toLowerCase() === last);
}

/**
 * The name of a place: a country given by its code, or by its lower-case name in the main language,
 * with or without a region before it ("sahel/mali"). The main language's name if the language has
 * none; undefined for an unknown place.
 */
export function placeName(code: string, language: Language): string | undefined {
  const key = placeCode(code);
  return key === undefined ? undefined : (packOf(language).places[key] ?? packOf(MAIN_LANGUAGE).places[key]);
}
