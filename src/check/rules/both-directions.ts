import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlidePart } from '../../diagnostics/location.ts';
import type { Direction } from '../../language/comparing.ts';
import { MAIN_LANGUAGE, packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import { type TitleWord, titleWords } from '../comparing/title-word.ts';
import { type OutlineText, textsOfSlide } from '../outline-texts.ts';
import { quoted } from '../running-text.ts';

/**
 * Reads the outline: where one language says that something rose, another doesn't say that it fell.
 * Only words of change and superlatives are compared: "more than" may become "less than" with its
 * sides exchanged.
 */
export function bothDirections(outline: OutlinePiece, languages: readonly Language[]): readonly Diagnostic[] {
  const others = languages.filter((language) => language !== MAIN_LANGUAGE);
  if (!languages.includes(MAIN_LANGUAGE)) return [];
  return outline.slides.flatMap((slide) => others.flatMap((other) => compared(slide, other)));
}

function compared(slide: OutlineSlide, other: Language): readonly Diagnostic[] {
  const [ours, theirs] = [textsByPart(slide, MAIN_LANGUAGE), textsByPart(slide, other)];
  return [...theirs].flatMap(([part, texts]) => {
    const originals = ours.get(part) ?? [];
    // Where the paragraphs aren't as many, it isn't known which translates which.
    if (originals.length !== texts.length) return [];
    return texts.flatMap((text, index) => inParagraph(originals[index], text));
  });
}

function textsByPart(slide: OutlineSlide, language: Language): ReadonlyMap<SlidePart, readonly OutlineText[]> {
  const parts = new Map<SlidePart, readonly OutlineText[]>();
  for (const text of textsOfSlide(slide, [language])) {
    if (text.at.kind !== 'slide' || text.at.part === undefined) continue;
    parts.set(text.at.part, [...(parts.get(text.at.part) ?? []), text]);
  }
  return parts;
}

interface Directed {
  readonly word: TitleWord;
  readonly direction: Direction;
}

function directedIn({ text, language }: OutlineText): readonly Directed[] {
  return titleWords(text, language).flatMap((word) =>
    !word.isNegated && (word.meaning.kind === 'change' || word.meaning.kind === 'extreme')
      ? [{ word, direction: word.meaning.direction }]
      : [],
  );
}

function inParagraph(original: OutlineText | undefined, { text, language, at }: OutlineText): readonly Diagnostic[] {
  const ours = original ? directedIn(original) : [];
  const theirs = directedIn({ text, language, at });
  const [first] = ours;
  const strange = theirs.find(({ direction }) => ours.every((each) => each.direction !== direction));
  if (!original || !first || !strange) return [];
  const message = `“${quoted(text, strange.word)}” goes the other way than “${quoted(original.text, first.word)}” in ${packOf(MAIN_LANGUAGE).name}`;
  const span = text.spanOf(strange.word.start, strange.word.end);
  return [diagnostic('outline/directions-differ', { message, span, at, hint: 'correct the one that is wrong' })];
}
