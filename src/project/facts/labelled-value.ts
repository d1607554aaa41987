import { packOf } from '../../language/languages.ts';
import type { Language, Texts } from '../../model/language.ts';

/** "Exports: $16 million", of which either may be missing. */
export function labelledValue(
  { label, value }: { readonly label: Texts; readonly value: Readonly<Record<Language, string>> },
  language: Language,
): string {
  return [label[language] ?? '', value[language]].filter((part) => part !== '').join(packOf(language).typography.colon);
}
