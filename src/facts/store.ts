import type { Conflict, Fact, FactId, MeasureId } from '../model/fact.ts';
import type { UnreadDefinition } from '../model/facts-file.ts';
import type { Measure } from '../model/measure.ts';
import type { NameEntry } from '../model/name.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/**
 * All facts that a brief sees, by ID, with the sources, measures and names they use. Maps are
 * sorted by ID.
 */
export interface FactStore {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly names: readonly NameEntry[];
  /**
   * Definitions that could not be read, by ID, with their spans. The reasons are reported where
   * they are read.
   */
  readonly unread: Readonly<Record<UnreadDefinition['kind'], ReadonlyMap<string, Span>>>;
  /** The parts of each whole, by the whole's ID. */
  readonly parts: ReadonlyMap<FactId, readonly FactId[]>;
  /** The conflicts that a fact is a member of, wherever they are written. */
  readonly conflicts: ReadonlyMap<FactId, readonly Conflict[]>;
}
