/** Writes explicitly that a mark has no outline; an empty `a:ln` would leave it to the reader. */
export function mendMark(shape: string): string {
  return shape.replace('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>');
}
