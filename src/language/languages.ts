import type { ByLanguage, Language, Texts } from '../model/language.ts';
import type { Locale } from './locale.ts';
import type { LanguagePack } from './pack.ts';
import { REGISTERED } from './registered.ts';

/** Every registered language, in the order decks are built and listed. */
export const LANGUAGES: readonly Language[] = REGISTERED.map(({ code }) => code);

/**
 * The language that texts are first written in. Its words are the fallback for missing
 * translations.
 */
export const MAIN_LANGUAGE: Language = REGISTERED[0].code;

/** The other languages; what is written in them is a translation. */
export const TRANSLATED_LANGUAGES: readonly Language[] = LANGUAGES.filter((language) => language !== MAIN_LANGUAGE);

const PACKS: ReadonlyMap<string, LanguagePack> = new Map(REGISTERED.map((pack) => [pack.code, pack]));

/** The registered language with this code; undefined if there is none. */
export function languageOf(code: string): Language | undefined {
  return PACKS.get(code)?.code;
}

/** The pack of a language. Throws if it is not registered; input must pass `languageOf` first. */
export function packOf(language: Language): LanguagePack {
  const pack = PACKS.get(language);
  if (pack === undefined) throw new Error(`the language ${language} is not registered`);
  return pack;
}

/** The locale meant by an outline that names only the language. */
export function localeOf(language: Language): Locale {
  return packOf(language).locales[0];
}

/** The language tag used in a package: `en-CA`. */
export function languageTag(language: Language): string {
  return localeOf(language).tag;
}

/** The texts in a language, or in the main language if they have not been translated yet. */
export function inLanguage<T>(texts: ByLanguage<T> | undefined, language: Language): T | undefined {
  return texts?.[language] ?? texts?.[MAIN_LANGUAGE];
}

/** The texts in all languages they are written in, in order of registration. */
export function inAnyLanguage<T>(texts: ByLanguage<T> | undefined): readonly T[] {
  return LANGUAGES.flatMap((language) => {
    const written = texts?.[language];
    return written === undefined ? [] : [written];
  });
}

/** An object with one entry per registered language, such as the keys of a schema. */
export function forEachLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}

/** Like `forEachLanguage`, without the languages for which `make` returns undefined. */
export function whereWritten<T>(make: (language: Language) => T | undefined): ByLanguage<T> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const made = make(language);
      return made === undefined ? [] : [[language, made]];
    }),
  );
}

/** Applies `make` to each language's entry. */
export function mapLanguages<T, U>(texts: ByLanguage<T>, make: (text: T, language: Language) => U): ByLanguage<U> {
  return whereWritten((language) => {
    const text = texts[language];
    return text === undefined ? undefined : make(text, language);
  });
}

/** The keys of texts, for hints: "`en:` and `fr:`". `mark` is put around each key. */
export function languageKeys(mark = ''): string {
  return joined(
    LANGUAGES.map((language) => `${mark}${language}:${mark}`),
    'and',
  );
}

/** Language names for findings: "English or French". */
export function languageNames(word: 'and' | 'or', languages: readonly Language[] = LANGUAGES): string {
  return joined(
    languages.map((language) => packOf(language).name),
    word,
  );
}

function joined(items: readonly string[], word: 'and' | 'or'): string {
  return [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(` ${word} `);
}

/** Whether the texts have any words in a language. */
export function isWritten(texts: Texts, language: Language): boolean {
  return (texts[language] ?? '').trim() !== '';
}
