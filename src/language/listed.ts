/** The words of a text, in order, for tables of many: `listed('half third')`. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
