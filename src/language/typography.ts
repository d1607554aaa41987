import type { Language } from '../model/language.ts';

export const NO_BREAK_SPACE = '\u00A0';
export const EN_DASH = '\u2013';
export const MINUS = '\u2212';
export const APOSTROPHE = '\u2019';

/** Stands behind a figure without a source in a draft: ‹?›. Unlike a colour it is read aloud, printed and copied. */
export const UNSOURCED_MARK = '\u2039?\u203A';

/** The text with every space made one that doesn't break. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}

/** A stretch of a paragraph with one language. A figure is one too: a text that nothing is mended in. */
export interface TypedPiece {
  readonly text: string;
  readonly language: Language;
  /** Written by the program: only what stands around it is mended. */
  readonly fixed?: true;
}

/**
 * What an author types on a keyboard as it is printed, piece by piece of a paragraph: a quotation mark that opens in one
 * piece closes in another. Apostrophes and quotation marks curl; in French straight quotation marks become guillemets
 * with their spaces, and within guillemets curled ones. Three full stops are an ellipsis, spaces in a row are one, and
 * none stands before a comma, a full stop or, in English, before any mark. French has no-break spaces where one was typed
 * before `:` `»` `%` `$` or after `«`, and Canadian French none before `;` `!` `?` (OQLF, Espacement avant et après les
 * signes de ponctuation). But inside guillemets no space is added where none was typed.
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

/** A text that stands alone, as it is printed. */
export function typeset(text: string, language: Language): string {
  return typesetPieces([{ text, language }])[0] ?? '';
}

/** After these a quotation mark opens. */
const OPENS_AFTER = /^[\s([{\u00A0\u2018\u201C\u2014\u2013«]?$/u;

/** How deep in quotation marks a French text stands: in none, in guillemets, in curled marks within guillemets. */
type Depth = 0 | 1 | 2;

function withQuotationMarks(
  { text, language }: TypedPiece,
  before: string,
  after: string,
  start: Depth,
): { text: string; depth: Depth } {
  let depth = start;
  const curled = [...text].map((character, index, all) => {
    if (character === '«') depth = 1;
    if (character === '»') depth = 0;
    if (character !== "'" && character !== '"') return character;
    const opens = OPENS_AFTER.test(all[index - 1] ?? before) && /\S/u.test(all[index + 1] ?? after);
    if (character === "'") return opens ? '\u2018' : APOSTROPHE;
    if (language === 'en') return opens ? '\u201C' : '\u201D';
    if (depth === 2 || (depth === 1 && opens)) {
      depth = depth === 2 ? 1 : 2;
      return depth === 2 ? '\u201C' : '\u201D';
    }
    depth = opens ? 1 : 0;
    return opens ? `«${NO_BREAK_SPACE}` : `${NO_BREAK_SPACE}»`;
  });
  return { text: curled.join(''), depth };
}

/** One space between words, none before the marks that take none, no-break ones where French has them. */
function withSpaces(text: string, language: Language, before: string, after: string): string {
  const plain = text
    .replace(/(?<!\.)\.{3}(?!\.)/g, '\u2026')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +/, /\s$/u.test(before) ? '' : ' ')
    // Full stops with spaces between them are no ellipsis.
    .replace(/(?<=\S)[ \u00A0\u202F]+(?=,(?:\s|$))|(?<=[^\s.])[ \u00A0\u202F]+(?=\.(?:\s|$))/gu, '')
    .replace(language === 'en' ? /^[ \u00A0\u202F]+(?=[,.;:!?](?:\s|$))/ : /^ +(?=[,.](?:\s|$))/, (spaces) =>
      /\S$/u.test(before) ? '' : spaces,
    );
  if (language === 'en') {
    return plain.replace(/(?<=[\p{L}\p{N}\uFFFC)\u201D])[ \u00A0\u202F]+(?=[;:!?](?:\s|$))/gu, '');
  }
  return plain
    .replace(/[ \u00A0\u202F]+([;!?])/g, '$1')
    .replace(/[ \u202F]+([:»%$])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/[ \u202F]+$/, (spaces) => (/^[:»%$]/u.test(after) ? NO_BREAK_SPACE : spaces))
    .replace(/«[ \u202F]+/g, `«${NO_BREAK_SPACE}`)
    .replace(/^[ \u202F]+/, (spaces) => (before === '«' ? NO_BREAK_SPACE : spaces));
}
