/** A token, layout or partial: its name, its value in one line, and the files it comes from. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** The nearest template's file first. Several if a style is inherited in part. */
  readonly from: readonly string[];
}
