import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { packOf } from '../../language/languages.ts';
import type { Mistyping } from '../../language/style.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';
import { ownWords } from '../running-text.ts';

/** Mistypings that are wrong in every language. */
const EVERYWHERE: readonly Mistyping[] = [
  {
    pattern: /(?<=[\p{L}\p{N}\uFFFC])"(?=[\p{L}\p{N}\uFFFC])|(?<=\s)"(?=\s|$)/gu,
    message: () => 'this straight quotation mark neither opens nor closes',
    hint: 'put a space on one side of it, or write ″ for inches and seconds',
  },
  {
    pattern: /(?<=\uFFFC)\s*-\s*(?=\uFFFC)/gu,
    message: () => 'a hyphen stands between two figures',
    hint: 'a range is one fact; two figures are joined by words, or by an en dash: –',
  },
  {
    pattern:
      /(?<=[^\s\uFFFC] )-{1,3}(?= \S)|(?<=\S )-{1,3}(?= [^\s\uFFFC])|(?<=[\p{L}\p{N}\uFFFC])--+(?=[\p{L}\p{N}\uFFFC])/gu,
    message: (typed) => `“${typed}” is typed for a dash`,
    hint: 'write the dash itself, – or —, or a comma',
  },
  {
    pattern: /\.{4,}/g,
    message: () => 'more than three full stops stand in a row',
    hint: 'write …, or end the sentence',
  },
  {
    pattern: /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064]+/g,
    message: (typed) => `an invisible character (${codePoint(typed)}) stands here`,
    hint: 'delete it and type the letters around it anew: it breaks search, hyphenation and reading aloud',
  },
];

/** Reads the outline: reports signs and spaces that the typographer may not correct. */
export function mistypedSigns(outline: OutlinePiece, languages: readonly Language[]): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) => [
    ...mistypings(each.language).flatMap((mistyping) => found(each, ownWords(each.text), 0, mistyping)),
    ...each.text.otherLanguages.flatMap(({ start, end, language }) =>
      mistypings(language).flatMap((mistyping) => found(each, each.text.text.slice(start, end), start, mistyping)),
    ),
    ...each.text.figures.flatMap(({ figure, span }) =>
      figure.kind === 'literal'
        ? [...figure.text.matchAll(packOf(each.language).style.mistypedNumber.pattern)].map(([typed]) =>
            finding(packOf(each.language).style.mistypedNumber, typed, { span, at: each.at }),
          )
        : [],
    ),
  ]);
}

function mistypings(language: Language): readonly Mistyping[] {
  return [...EVERYWHERE, ...packOf(language).style.mistypings];
}

function found(each: OutlineText, text: string, from: number, mistyping: Mistyping): readonly Diagnostic[] {
  return [...text.matchAll(mistyping.pattern)].map((match) => {
    const start = from + match.index;
    const span = each.text.spanOf(start, start + match[0].length);
    return finding(mistyping, match[0].trim(), { span, at: each.at });
  });
}

function finding({ message, hint }: Mistyping, typed: string, place: Pick<Diagnostic, 'span' | 'at'>): Diagnostic {
  return diagnostic('words/mistyped-sign', { message: message(typed), hint, ...place });
}

function codePoint(typed: string): string {
  return `U+${(typed.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
