import type { Fact, MeasureId } from './fact.ts';
import type { Measure } from './measure.ts';
import type { NameEntry } from './name.ts';
import type { Source } from './source.ts';
import type { Span, Spanned } from './span.ts';
import type { TextFile } from './text-file.ts';

/** The contents of one file in a facts folder. Most files define only one sort of thing. */
export interface FactsFile {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
  readonly names: readonly NameEntry[];
  /** Definitions in the file that could not be read. */
  readonly unread: readonly UnreadDefinition[];
}

/** The text of a file that an outline's facts are read from. */
export interface FactsText extends TextFile {
  /** It holds facts but lies next to a `facts/` folder instead of in it, so it defines nothing. */
  readonly isOutside?: true;
}

/**
 * A definition known only by its ID: the reason it can't be read has been reported, and nothing
 * follows from it.
 */
export interface UnreadDefinition {
  readonly kind: 'fact' | 'source' | 'measure';
  readonly id: string;
  readonly span: Span;
  /**
   * Set if a fact could not be read because its measure is in none of the files read with it. The
   * store knows whether any file has it.
   */
  readonly lacks?: Spanned<MeasureId>;
}
