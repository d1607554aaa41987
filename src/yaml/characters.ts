import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/span.ts';

/**
 * Characters that may not stand in a brief: what nobody sees or what makes text read otherwise than it is stored
 * (controls, formats, line separators, what Unicode calls ignorable), and what has no meaning of its own (private use,
 * which this program uses itself; surrogates that stand alone; noncharacters; U+FFFC and U+FFFD, which stand for what is
 * missing). Of the invisible ones, those that orthography or line breaking need are let in: soft hyphen, zero-width
 * space, joiners, the marks of direction, variation selectors, and signs before Arabic numbers.
 */
const REFUSED =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself
  /(?![\t\n\r\u00AD\u0600-\u0605\u06DD\u200B-\u200F\u2060\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]|\r(?!\n)/u;

const EACH_REFUSED = new RegExp(REFUSED, 'gu');

/** Offset of the first refused character, or -1. */
export function findRefusedCharacter(text: string): number {
  return text.search(REFUSED);
}

/**
 * The text with a question mark for each refused UTF-16 unit, so that later steps, which continue
 * after the finding, don't break on it.
 */
export function withoutRefused(text: string): string {
  return findRefusedCharacter(text) === -1 ? text : text.replace(EACH_REFUSED, (found) => '?'.repeat(found.length));
}

/**
 * The text with a space for each tab, as Word and Excel leave them between words. Tabs that indent a
 * line after the first stay: Markdown reads them.
 */
export function tabsAsSpaces(text: string): string {
  if (!text.includes('\t')) return text;
  return text.replace(/(^|[^\n\t ])([\t ]+)/g, (_, before: string, gap: string) => before + ' '.repeat(gap.length));
}

/** The finding for a file of another kind. */
export function otherKind(kind: string, span: Span): Diagnostic {
  return diagnostic('yaml/character', {
    message: `this is ${kind}, whatever its name says`,
    span,
    hint: 'open it in its own program and save it as plain text',
  });
}

/** The finding for the character at `offset` of `text`. */
export function refusedCharacter(text: string, offset: number, span: Span): Diagnostic {
  const code = text.codePointAt(offset) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (text.startsWith('\u0000')) return otherKind('no text file', span);
  if (code === 0x0d) {
    const message = 'a carriage return stands here without a line feed';
    return diagnostic('yaml/character', { message, span, hint: 'save the file with the line ends of Windows or Unix' });
  }
  return diagnostic('yaml/character', {
    message: `the ${kindOf(code)} ${name} stands here`,
    span,
    hint: code === 0xfffd ? 'save the file as UTF-8' : 'delete it',
  });
}

function kindOf(code: number): string {
  const character = String.fromCodePoint(code);
  if (code === 0xfffc || code === 0xfffd) return 'replacement character';
  if (/\p{Cs}/u.test(character)) return 'lone surrogate';
  if (/\p{Co}/u.test(character)) return 'private-use character';
  return /\p{Cc}|\p{Noncharacter_Code_Point}/u.test(character) ? 'control character' : 'invisible character';
}
