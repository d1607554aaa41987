/** Orders two texts by UTF-16 unit, the same in every locale. For `sort`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
