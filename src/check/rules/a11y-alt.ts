import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { Content, Deck, DeckSlide } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import type { Outline } from '../../model/outline.ts';

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)$/i;
/** Bare nouns of every language, since one of another language says no more. */
const BARE_NOUNS: readonly RegExp[] = LANGUAGES.map((language) => packOf(language).style.bareNoun);

/**
 * Reads the deck: alternative texts must say what is shown, in one sentence. Findings point at the
 * author's text, or at the evidence if the text was generated.
 */
export function a11yAlt(outline: Outline, deck: Deck): readonly Diagnostic[] {
  return deck.slides.flatMap((slide) => {
    const contents = [slide.content, ...slide.panels.map(({ content }) => content)].filter(
      (each) => each !== undefined,
    );
    const alts = new Map(contents.flatMap((content) => (altOf(content) === '' ? [] : [[altOf(content), content]])));
    return [...alts].flatMap(([alt, content]) => rules(alt, content, slide, outline, deck.language));
  });
}

function rules(
  alt: string,
  content: Content,
  slide: DeckSlide,
  outline: Outline,
  language: Language,
): readonly Diagnostic[] {
  const written = outline.slides.find(({ id }) => id === slide.id)?.alt?.[language];
  const at: Location = { kind: 'slide', slide: slide.id, part: 'alt', language };
  const place = { span: written?.span ?? content.span, at };
  if (FILE_NAME.test(alt) || BARE_NOUNS.some((noun) => noun.test(alt))) {
    const message = `“${alt}” says nothing of what is shown`;
    const hint = 'say in one sentence what it shows';
    return [diagnostic('a11y/poor-alt', { message, ...place, hint })];
  }
  const over = alt.length - packOf(language).style.altLength;
  if (over <= 0) return [];
  const message = `the alt text has ${alt.length} characters, ${over} more than are taken well in one piece`;
  const hint = written ? 'cut it to one sentence' : 'write a shorter one under alt:';
  return [diagnostic('a11y/alt-too-long', { message, ...place, hint })];
}

function altOf(content: Content): string {
  switch (content.kind) {
    case 'chart':
      return content.chart.alt;
    case 'table':
    case 'timeline':
    case 'image':
    case 'map':
      return content.alt;
    case 'stats':
      return '';
    default:
      return content satisfies never;
  }
}
