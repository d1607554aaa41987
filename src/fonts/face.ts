/** A decoded style of a family. Lengths are in ems: multiply by the size in points. */
export interface Face {
  /** How far a character moves the pen, without kerning; undefined if the font lacks it. */
  advance(code: number): number | undefined;
  /** The space added between two adjacent characters: usually 0, otherwise mostly negative. */
  kern(left: number, right: number): number;
}
