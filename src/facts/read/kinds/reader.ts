import type * as z from 'zod';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Fact, FactBase } from '../../../model/fact.ts';
import { readAs } from '../../../yaml/read-as.ts';
import { baseOf, type FactEntry } from '../base.ts';
import type { WrittenBase } from '../keys.ts';

/** How facts of one kind are read from YAML. */
export interface FactReader {
  /** The keys that such a fact takes. */
  readonly keys: ReadonlySet<string>;
  /** What each of them holds. */
  readonly schema: z.ZodObject;
  /** Undefined, with a finding, if what makes it a fact of its kind is missing or wrong. */
  readonly read: (entry: FactEntry, found: Diagnostic[]) => Fact | undefined;
}

/**
 * What a kind's reader works from: the fact's entry, what is written in it, and what all facts
 * have.
 */
export interface Reading<W> {
  readonly entry: FactEntry;
  readonly written: W;
  readonly base: FactBase;
  readonly found: Diagnostic[];
}

/** Makes the reader of a kind from the schema of its keys and a function that makes the fact. */
export function factReader<W extends WrittenBase>(
  schema: z.ZodObject & z.ZodType<W>,
  make: (reading: Reading<W>) => Fact | undefined,
): FactReader {
  return {
    keys: new Set(Object.keys(schema.shape)),
    schema,
    read: (entry, found) => {
      const { value: written, diagnostics } = readAs<W>(schema, entry.node, entry.id);
      found.push(...diagnostics);
      return written && make({ entry, written, base: baseOf(entry, written, found), found });
    },
  };
}
