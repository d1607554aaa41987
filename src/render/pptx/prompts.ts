import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { SlotAccepts } from '../../model/template.ts';

/** The prompt of a slot, by the first thing it accepts. */
export function promptFor(accepts: readonly SlotAccepts[], language: Language): string {
  return packOf(language).templateWords.prompts[accepts[0] ?? 'body'];
}
