import type { Fact, MeasureId } from './fact.ts';
import type { Measure } from './measure.ts';
import type { NameEntry } from './name.ts';
import type { Source } from './source.ts';
import type { Span, Spanned } from './span.ts';
import type { TextFile } from './text-file.ts';

/** What one file of a facts folder holds. Most hold one of the four. */
export interface FactsFile {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
  readonly names: readonly NameEntry[];
  /** What stands in the file and could not be read. */
  readonly unread: readonly UnreadDefinition[];
}

/** The text of a file that an outline's facts are read from. */
export interface FactsText extends TextFile {
  /** It holds facts and lies beside a `facts/` folder instead of in it: it defines nothing. */
  readonly isOutside?: true;
}

/** A definition that is known by its ID alone: the reason that it can't be read has been told, and nothing follows from it. */
export interface UnreadDefinition {
  readonly kind: 'fact' | 'source' | 'measure';
  readonly id: string;
  readonly span: Span;
  /** A fact that could not be read since no file it was read with has its measure: whether one does, the store knows. */
  readonly lacks?: Spanned<MeasureId>;
}
