/**
 * A pattern for `RegExp`, with or without the `u` flag, that matches exactly this text: `U\.N\.`
 * for `U.N.`.
 */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
