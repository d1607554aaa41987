import type { Fact } from './fact.ts';
import type { Measure } from './measure.ts';
import type { NameEntry } from './name.ts';
import type { Source } from './source.ts';

/** What one file of a facts folder holds. Most hold one of the four. */
export interface FactsFile {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
  readonly names: readonly NameEntry[];
}
