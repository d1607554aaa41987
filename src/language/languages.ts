import type { ByLanguage, Language, Texts } from '../model/language.ts';
import type { Locale } from './locale.ts';
import type { LanguagePack } from './pack.ts';
import { REGISTERED } from './registered.ts';

/** Every registered language, in the order decks are built and listed. */
export const LANGUAGES: readonly Language[] = REGISTERED.map(({ code }) => code);

/** The language that texts are first written in; its words stand in where another has none. */
export const MAIN_LANGUAGE: Language = REGISTERED[0].code;

/** The others: what is written in them is a translation. */
export const TRANSLATED_LANGUAGES: readonly Language[] = LANGUAGES.filter((language) => language !== MAIN_LANGUAGE);

const PACKS: ReadonlyMap<string, LanguagePack> = new Map(REGISTERED.map((pack) => [pack.code, pack]));

/** The registered language of that code; undefined where there is none. */
export function languageOf(code: string): Language | undefined {
  return PACKS.get(code)?.code;
}

/** The pack of a language. Throws where it isn't registered: no input gets this far without `languageOf`. */
export function packOf(language: Language): LanguagePack {
  const pack = PACKS.get(language);
  if (pack === undefined) throw new Error(`the language ${language} is not registered`);
  return pack;
}

/** The region that an outline means which names the language alone. */
export function localeOf(language: Language): Locale {
  return packOf(language).locales[0];
}

/** What a language is called in a package: `en-CA`. */
export function languageTag(language: Language): string {
  return localeOf(language).tag;
}

/** The texts in a language; in the main language where the author has not written it yet. */
export function inLanguage<T>(texts: ByLanguage<T> | undefined, language: Language): T | undefined {
  return texts?.[language] ?? texts?.[MAIN_LANGUAGE];
}

/** What was written, in whatever languages, in the order of registration. */
export function inAnyLanguage<T>(texts: ByLanguage<T> | undefined): readonly T[] {
  return LANGUAGES.flatMap((language) => {
    const written = texts?.[language];
    return written === undefined ? [] : [written];
  });
}

/** One entry for each registered language, such as the keys of a schema. */
export function forEachLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}

/** One entry for each registered language that `make` gives one for. */
export function whereWritten<T>(make: (language: Language) => T | undefined): ByLanguage<T> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const made = make(language);
      return made === undefined ? [] : [[language, made]];
    }),
  );
}

/** What is made of each language's entry. */
export function mapLanguages<T, U>(texts: ByLanguage<T>, make: (text: T, language: Language) => U): ByLanguage<U> {
  return whereWritten((language) => {
    const text = texts[language];
    return text === undefined ? undefined : make(text, language);
  });
}

/** The keys of texts, for hints: "`en:` and `fr:`". `mark` stands around each key. */
export function languageKeys(mark = ''): string {
  return joined(
    LANGUAGES.map((language) => `${mark}${language}:${mark}`),
    'and',
  );
}

/** Names for findings: "English or French". */
export function languageNames(languages: readonly Language[] = LANGUAGES): string {
  return joined(
    languages.map((language) => packOf(language).name),
    'or',
  );
}

function joined(items: readonly string[], word: 'and' | 'or'): string {
  return [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(` ${word} `);
}

/** Whether texts hold any words in a language. */
export function isWritten(texts: Texts, language: Language): boolean {
  return (texts[language] ?? '').trim() !== '';
}
