import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { fileKind } from '../model/file-kind.ts';
import type { Span } from '../model/span.ts';

/**
 * Characters not allowed in a brief: C0 and C1 controls (except tabs and line ends), line
 * separators that would shift line numbers, directional overrides (text that reads otherwise than
 * it is stored), private-use characters (this program uses them itself, and every font shows them
 * differently), noncharacters, lone surrogates, and U+FFFD, which appears when a file was read in
 * the wrong encoding.
 */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF\u{F0000}-\u{10FFFF}]|\r(?!\n)/u;

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

/** The finding for the character at `offset` of `text`. */
export function refusedCharacter(text: string, offset: number, span: Span): Diagnostic {
  const code = text.codePointAt(offset) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = fileKind(new TextEncoder().encode(text.slice(0, 4000)));
  if (kind !== undefined || text.startsWith('\u0000')) {
    const message = `this is ${kind ?? 'no text file'}, whatever its name says`;
    return diagnostic('yaml/character', {
      message,
      span,
      hint: 'open it in its own program and save it as plain text',
    });
  }
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
  if (code === 0xfffd) return 'replacement character';
  if (code >= 0xd800 && code <= 0xdfff) return 'lone surrogate';
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return 'private-use character';
  if (code >= 0x2028 && code <= 0x2069) return 'invisible character';
  return 'control character';
}
