/** The languages briefdeck writes; each has one regional form (Canadian English, Canadian French). */
export type Language = 'en' | 'fr';

export const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** What a language is called in a package: `en-CA`, `fr-CA`. */
export type LanguageTag = 'en-CA' | 'fr-CA';

export function languageTag(language: Language): LanguageTag {
  return language === 'en' ? 'en-CA' : 'fr-CA';
}

/** The same words in both languages. Either may be missing where the author has not written it yet. */
export interface Bilingual {
  readonly en?: string;
  readonly fr?: string;
}
