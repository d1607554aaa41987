/**
 * Characters that could steer a terminal or reorder what it shows: the C0 and C1 controls, the
 * marks, embeddings, overrides and isolates of bidirectional text, line and paragraph separators,
 * and halves of surrogate pairs.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text from outside made safe for a terminal, on one line. Each unprintable character is replaced
 * by one of the same length (a control picture such as ␛, or �), so that columns stay true.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** JSON in which every unprintable character is a `\u` escape. It reads back as the same value. */
export function printableJson(value: unknown): string {
  const escaped = JSON.stringify(value, undefined, 2)
    .split('\n')
    .map((line) => line.replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));
  return `${escaped.join('\n')}\n`;
}
