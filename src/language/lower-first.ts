import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';

/** "Trade in goods" becomes "trade in goods"; "ODA" and a name such as "Mali" or "Canada’s" stay. */
export function lowerFirst(text: string, language: Language): string {
  const isName = Object.values(packOf(language).places).some(
    (name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)),
  );
  return /^\p{Lu}\p{Ll}/u.test(text) && !isName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
