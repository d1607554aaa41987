/**
 * The codes of the languages a deck may be in (ISO 639-1). Empty here: each language's folder
 * declares its own, `declare module '../../model/language.ts' { interface LanguageCodes { en: true
 * } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface LanguageCodes {}

/** A registered language: `en`. */
export type Language = keyof LanguageCodes;

/** A value for each language it was written in. */
export type ByLanguage<T> = { readonly [L in Language]?: T };

/** The same words in several languages. Any may be missing if the author has not written it yet. */
export type Texts = ByLanguage<string>;
