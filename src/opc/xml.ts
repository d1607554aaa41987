/** Characters of XML 1.0 (production 2, Char): no C0 controls but tab, line feed and return; no lone surrogate; no U+FFFE, U+FFFF. */
const XML_TEXT = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** What nearly all texts are made of: nothing to escape, nothing that XML can't hold. */
const PLAIN = /^[ !#-%'-;=?-\ud7ff]*$/;

/** The declaration every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Whether XML 1.0 can hold the text at all, escaped or not. */
export function isXmlText(text: string): boolean {
  return XML_TEXT.test(text);
}

/**
 * Text as character data, such that a parser gives back exactly what went in. Input with other characters is refused
 * where it is read, so meeting one here is a bug and throws.
 */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  assertXmlText(text);
  return text.replace(/[&<>\r]/g, (c) => TEXT_ESCAPES[c] ?? c);
}

/** Text as the value of an attribute in double quotes; white space survives normalization. Throws as {@link escapeText}. */
export function escapeAttribute(text: string): string {
  if (PLAIN.test(text)) return text;
  assertXmlText(text);
  return text.replace(/[&<>"\t\n\r]/g, (c) => ATTRIBUTE_ESCAPES[c] ?? c);
}

function assertXmlText(text: string): void {
  if (!isXmlText(text)) throw new Error(`Text holds a character that XML can’t: ${JSON.stringify(text)}`);
}
