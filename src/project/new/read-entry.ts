import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseFactsFile } from '../../facts/read/parse-facts.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactsFile } from '../../model/facts-file.ts';
import type { YamlData } from '../../yaml/edit/content.ts';
import { writeYaml } from '../../yaml/edit/write-yaml.ts';

/** The keys of an entry of a facts file, in their order. */
export type EntryData = Readonly<Record<string, YamlData>>;

/** What an entry of a facts file is read as. */
export interface ReadEntry {
  readonly file: FactsFile;
  readonly diagnostics: readonly Diagnostic[];
  /** The key of the entry that a finding is of. Empty if it is of all of it. */
  readonly keyOf: (finding: Diagnostic) => string;
}

/**
 * Reads an entry as it will be read once it is in its file.
 *
 * @param id - that it will have; any will do where it is not known yet
 */
export function readEntry(
  section: 'facts' | 'sources' | 'measures',
  id: string,
  data: EntryData,
  store: Pick<FactStore, 'measures'>,
): ReadEntry {
  const text = writeYaml({ [section]: { [id]: data } });
  const { value: file, diagnostics } = parseFactsFile('facts/new.yaml', text, store.measures);
  const lines = text.split('\n');
  const keyOf = ({ span }: Diagnostic): string =>
    lines
      .slice(0, span?.start.line ?? 0)
      .flatMap((line) => /^ {4}([a-z][a-z-]*):/.exec(line)?.[1] ?? [])
      .at(-1) ?? '';
  return { file, diagnostics, keyOf };
}

/** What is wrong under one key of an entry, so far. */
export function wrongUnder(key: string, { diagnostics, keyOf }: ReadEntry): Diagnostic | undefined {
  return diagnostics.find((each) => each.severity === 'error' && keyOf(each) === key);
}
