import type { Texts } from './language.ts';
import type { Marking } from './marking.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';

export type SourceId = string;

/** What facts cite. */
export interface Source {
  readonly id: SourceId;
  readonly span: Span;
  readonly kind: 'official' | 'news' | 'dataset' | 'internal' | 'own-position';
  /** Who published it: "Government of Canada". */
  readonly publisher: Texts;
  readonly title: Texts;
  /** When it was published, as finely as is known. */
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
  /** As `CC BY 4.0`, which is the same in both languages, or in words. */
  readonly licence?: Texts;
  /** The other printing of the same page, where there are two. */
  readonly versionOf?: SourceId;
  /** For a data set: the code of the series. */
  readonly code?: string;
  readonly marking?: Marking;
  readonly note?: Texts;
}

/** A source, the place in it, and what it says there. */
export interface Citation {
  readonly source: SourceId;
  /** `¶4`, `p. 12`, `table 3`, `Sheet1!B4`, `row MLI`. */
  readonly at?: string;
  /** As printed there. */
  readonly says?: string;
  /** A citation kept for the record that no longer holds. */
  readonly superseded: boolean;
  readonly span: Span;
}
