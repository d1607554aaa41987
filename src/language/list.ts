import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';

/** "a", "a and b", "a, b and c". No serial comma in any language (The Canadian Style, 7.14). */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${packOf(language).phrases.and(last)} ${last}`;
}
