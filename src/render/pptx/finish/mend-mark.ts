/** A mark without an outline says so: an empty `a:ln` leaves it to the reader. */
export function mendMark(shape: string): string {
  return shape.replace('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>');
}
