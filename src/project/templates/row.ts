/** A token, layout or partial: its name, its value in one line, and the files it comes from. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** The nearest template's file first; several where a style is in part another's. */
  readonly from: readonly string[];
}
