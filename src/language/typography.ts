import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';
import { APOSTROPHE } from './typography-marks.ts';

/**
 * Follows a figure without a source in a draft: ‹?›. Unlike a colour, it is read aloud, printed and
 * copied.
 */
export const UNSOURCED_MARK = '\u2039?\u203A';

/** A stretch of a paragraph in one language. A figure is one too, with its text left unchanged. */
export interface TypedPiece {
  readonly text: string;
  readonly language: Language;
  /** Written by the program: only the text around it is corrected. */
  readonly fixed?: true;
}

/**
 * Turns what an author typed into what is printed, piece by piece of a paragraph; a quotation mark
 * that opens in one piece may close in another. Apostrophes and quotation marks become curly, or
 * guillemets; three full stops become an ellipsis; repeated spaces become one, and none is left
 * before a comma or a full stop. Each language's further rules are in its `Typography`.
 */
export function typesetPieces(pieces: readonly TypedPiece[]): readonly string[] {
  let before = '';
  let depth: Depth = 0;
  return pieces.map((piece, index) => {
    const after = pieces[index + 1]?.text.charAt(0) ?? '';
    if (!piece.fixed) {
      const quoted = withQuotationMarks(piece, before, after, depth);
      depth = quoted.depth;
      const text = withSpaces(quoted.text, piece.language, before, after);
      before = text.at(-1) ?? before;
      return text;
    }
    before = piece.text.at(-1) ?? before;
    return piece.text;
  });
}

/** A text on its own, as it is printed. */
export function typeset(text: string, language: Language): string {
  return typesetPieces([{ text, language }])[0] ?? '';
}

/** A quotation mark after these opens. */
const OPENS_AFTER = /^[\s([{\u00A0\u2018\u201C\u2014\u2013«]?$/u;

/** Nesting in quotation marks: none, guillemets, or inner marks within guillemets. */
type Depth = 0 | 1 | 2;

function withQuotationMarks(
  { text, language }: TypedPiece,
  before: string,
  after: string,
  start: Depth,
): { text: string; depth: Depth } {
  const { quotes, innerQuotes } = packOf(language).typography;
  let depth = start;
  const curled = [...text].map((character, index, all) => {
    if (character === '«') depth = 1;
    if (character === '»') depth = 0;
    if (character !== "'" && character !== '"') return character;
    const opens = OPENS_AFTER.test(all[index - 1] ?? before) && /\S/u.test(all[index + 1] ?? after);
    if (character === "'") return opens ? '\u2018' : APOSTROPHE;
    if (innerQuotes === undefined) return quotes[opens ? 0 : 1];
    if (depth === 2 || (depth === 1 && opens)) {
      depth = depth === 2 ? 1 : 2;
      return innerQuotes[depth === 2 ? 0 : 1];
    }
    depth = opens ? 1 : 0;
    return quotes[opens ? 0 : 1];
  });
  return { text: curled.join(''), depth };
}

/**
 * One space between words, none before marks that take none, no-break spaces where the language
 * wants them.
 */
function withSpaces(text: string, language: Language, before: string, after: string): string {
  const { unspacedMarks, spaced } = packOf(language).typography;
  const plain = text
    .replace(/(?<!\.)\.{3}(?!\.)/g, '\u2026')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +/, /\s$/u.test(before) ? '' : ' ')
    // Full stops with spaces between them are not an ellipsis.
    .replace(/(?<=\S)[ \u00A0\u202F]+(?=,(?:\s|$))|(?<=[^\s.])[ \u00A0\u202F]+(?=\.(?:\s|$))/gu, '')
    .replace(/^[ \u00A0\u202F]+(?=([,.;:!?])(?:\s|$))/u, (spaces, mark: string) =>
      unspacedMarks.includes(mark) && /\S$/u.test(before) ? '' : spaces,
    );
  return spaced(plain, before, after);
}
