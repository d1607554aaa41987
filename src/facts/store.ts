import type { Conflict, Fact, FactId, MeasureId } from '../model/fact.ts';
import type { UnreadDefinition } from '../model/facts-file.ts';
import type { Measure } from '../model/measure.ts';
import type { NameEntry } from '../model/name.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** Every fact a brief sees, by ID, and what facts cite and measure. Maps are in the order of their IDs. */
export interface FactStore {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly names: readonly NameEntry[];
  /** What a file defines and could not be read, by its ID, with its place. Why, was told where it stands. */
  readonly unread: Readonly<Record<UnreadDefinition['kind'], ReadonlyMap<string, Span>>>;
  /** The parts of each whole, by the whole's ID. */
  readonly parts: ReadonlyMap<FactId, readonly FactId[]>;
  /** The conflicts that a fact is a member of, wherever they are written down. */
  readonly conflicts: ReadonlyMap<FactId, readonly Conflict[]>;
}
