/** A reader's own copy of a source, as far as checking citations needs it. */
export type Document =
  /** Paragraphs in order, and for each page the indices of its paragraphs. */
  | {
      readonly kind: 'text';
      readonly paragraphs: readonly DocumentParagraph[];
      readonly pages: readonly (readonly number[])[];
    }
  /** Sheets of cells: a CSV has one, without a name. */
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[] };

/** A copy that can't be read, and why in a few words. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

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
  /** Only for the report: a copy is recognised by its fingerprint. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
}
