/** One style of a family, decoded. Lengths are parts of an em: multiply by the size in points. */
export interface Face {
  /** How far a character moves the pen, without kerning; undefined where the font lacks it. */
  advance(code: number): number | undefined;
  /** What is added between two characters that follow one another; mostly negative, 0 for nearly all pairs. */
  kern(left: number, right: number): number;
}
