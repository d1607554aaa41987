import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';

/** "Trade in goods" becomes "trade in goods"; "ODA", names ("Mali", "Canada’s") and all that may be one ("Irish") stay. */
export function lowerFirst(text: string, language: Language): string {
  const { places, style } = packOf(language);
  const isPlace = Object.values(places).some(
    (name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)),
  );
  const [word = ''] = /^\p{Lu}\p{Ll}+(?!\p{L})/u.exec(text) ?? [];
  return style.commonWord.test(word) && !isPlace ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
