import type { Texts } from './language.ts';
import type { Marking } from './marking.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

export type SourceId = string;

/** A document that facts cite. */
export interface Source {
  readonly id: SourceId;
  readonly span: Span;
  readonly kind: 'official' | 'news' | 'dataset' | 'internal' | 'own-position';
  /** Who published it: "Government of Canada". */
  readonly publisher: Texts;
  readonly title: Texts;
  /** When it was published, as precisely as is known. */
  readonly date: Period;
  readonly dateInferred: boolean;
  readonly url?: string;
  /** ISO 639-1 code of the text itself. */
  readonly language?: string;
  /** When our copy was taken. */
  readonly retrieved?: Period;
  /** `sha256:` and the digest of the copy that was read. */
  readonly fingerprint?: string;
  /** For a text: the physical line that is ¶1. */
  readonly firstParagraph?: number;
  /** A name that is the same in all languages, such as `CC BY 4.0`, or words. */
  readonly licence?: Texts;
  /** Another edition of the same work, if there is one. */
  readonly versionOf?: SourceId;
  /** For a data set: the code of the series. */
  readonly code?: string;
  readonly marking?: Marking;
  readonly note?: Texts;
}

/** A source, the place in it, and the words there. */
export interface Citation {
  readonly source: SourceId;
  /** `¶4`, `p. 12`, `table 3`, `Sheet1!B4`, `row MLI`. */
  readonly at?: string;
  /** The words as printed there. */
  readonly says?: string;
  /** A citation that no longer holds, kept for the record. */
  readonly superseded: boolean;
  readonly span: Span;
}
