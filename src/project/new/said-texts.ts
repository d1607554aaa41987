import { forEachLanguage, LANGUAGES, packOf } from '../../language/languages.ts';
import { placeToFill } from '../../model/place-to-fill.ts';

/** What a person has said of something new, by the names of the options. */
export type Said = Readonly<Record<string, string>>;

/** The choice of those who leave a closed list open. */
export const NOT_SAID = 'not-said';

/** The name of the option for a text in one language: `en`, or `speaker-en` with a prefix. */
export function textKey(prefix: string, language: string): string {
  return prefix === '' ? language : `${prefix}-${language}`;
}

/** Texts in every language; one that was not given asks to be translated. Nothing if none was given. */
export function inEveryLanguage(said: Said, prefix: string): Readonly<Record<string, string>> {
  const words = LANGUAGES.map((language) => said[textKey(prefix, language)] ?? '').find((text) => text !== '');
  if (words === undefined) return {};
  return forEachLanguage(
    (language) => said[textKey(prefix, language)] || placeToFill(packOf(language).storyWords.translate(words)),
  );
}
