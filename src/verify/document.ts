/** A reader's own copy of a source, as far as citations need it. */
export type Document =
  /** Paragraphs in order; `line` is the physical line a text's paragraph stands on, from 1. */
  | {
      readonly kind: 'text';
      readonly paragraphs: readonly DocumentParagraph[];
      readonly pages: readonly (readonly number[])[];
    }
  /** Sheets of cells: a CSV has one, without a name. */
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[] };

export interface DocumentParagraph {
  readonly text: string;
  readonly line: number;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file in the reader's folder of sources. */
export interface SourceCopy {
  /** For the report only; a copy is known by its fingerprint. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
}
