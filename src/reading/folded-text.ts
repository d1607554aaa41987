/**
 * Folds what readers see as the same: case, hyphens, spaces and apostrophes. Offsets don't change.
 */
export function foldedText(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00A0\u202F\n]/g, ' ')
    .replace(/\u2019/g, "'");
}
