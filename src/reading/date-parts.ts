/** What a document prints of a date; any part may be left out: "March 31st", "in December". */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What begins at a token, and how many tokens it takes. */
export interface Found<T> {
  readonly value: T;
  readonly length: number;
}
