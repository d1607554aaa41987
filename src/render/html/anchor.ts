import type { Language } from '../../model/language.ts';

/** The id of a slide’s element. The language keeps the decks of one brief apart on a page that shows several. */
export function slideAnchor(language: Language, slide: string): string {
  return `${language}-${slide}`;
}
