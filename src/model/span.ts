/**
 * A place in a text file. Lines and columns count from 1; a column is a UTF-16 unit, as in editors.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A stretch of an input file. `end` is the first position after it. `file` is relative to the
 * workspace root, with `/`.
 */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A value and where it was written. */
export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}
