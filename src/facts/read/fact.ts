import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactEntry } from './base.ts';
import { READERS } from './kinds/readers.ts';

/**
 * Reads one fact with its defaults filled in. Undefined if what makes it a fact of its kind is
 * missing.
 */
export function readFact(entry: FactEntry): Outcome<Fact | undefined> {
  const found: Diagnostic[] = [];
  return { value: READERS[entry.kind].read(entry, found), diagnostics: found };
}
