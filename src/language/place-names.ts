import type { Language } from '../model/language.ts';
import { MAIN_LANGUAGE, packOf } from './languages.ts';

/**
 * What a place is called: a country by its code, or by its name in the main language in lower case, below a region or
 * not ("sahel/mali"). Where a language has no name for it, the main language's.
 */
export function placeName(code: string, language: Language): string | undefined {
  const { places } = packOf(MAIN_LANGUAGE);
  const last = code.split('/').at(-1) ?? '';
  const upper = last.toUpperCase();
  const key = Object.hasOwn(places, upper)
    ? upper
    : Object.keys(places).find((each) => places[each]?.toLowerCase() === last);
  return key === undefined ? undefined : (packOf(language).places[key] ?? places[key]);
}
