/**
 * Characters of XML 1.0 (production 2, Char): no C0 controls but tab, line feed and return; no lone surrogate; no
 * U+FFFE, U+FFFF.
 */
const XML_TEXT = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** The common case: text with nothing to escape and nothing that XML can't hold. */
const PLAIN = /^[ !#-%'-;=?-\ud7ff]*$/;

/** The declaration at the start of every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Whether XML 1.0 can hold the text at all, escaped or not. */
export function isXmlText(text: string): boolean {
  return XML_TEXT.test(text);
}

/**
 * Escapes text as character data, such that a parser returns exactly what went in. Characters that XML can't hold are
 * refused where input is read, so one here is a bug and throws.
 */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  assertXmlText(text);
  return text.replace(/[&<>\r]/g, (c) => TEXT_ESCAPES[c] ?? c);
}

/**
 * Escapes text for an attribute in double quotes; white space survives normalization. Throws like {@link escapeText}.
 */
export function escapeAttribute(text: string): string {
  if (PLAIN.test(text)) return text;
  assertXmlText(text);
  return text.replace(/[&<>"\t\n\r]/g, (c) => ATTRIBUTE_ESCAPES[c] ?? c);
}

function assertXmlText(text: string): void {
  if (!isXmlText(text)) throw new Error(`Text holds a character that XML can’t: ${JSON.stringify(text)}`);
}
