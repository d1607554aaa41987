import type { FactKind } from '../../model/fact.ts';
import type { Measure } from '../../model/measure.ts';
import type { YamlEntry, YamlMap } from '../../yaml/node.ts';
import { QUALIFIER_KEYS } from './keys.ts';
import { READERS } from './kinds/readers.ts';

/** What a facts file gives to all its facts. */
export interface FileDefaults {
  readonly shared: readonly YamlEntry[];
  readonly source: string | undefined;
}

/**
 * Keys that say when a fact holds. A fact that has one of them takes none of them from `shared:`.
 */
const WHEN: ReadonlySet<string> = new Set(['period', 'as-of', 'date']);

/**
 * Keys whose value may end in a question mark: we infer the value, and the source does not print
 * it.
 */
export const INFERABLE: ReadonlySet<string> = new Set([...WHEN, 'currency', ...QUALIFIER_KEYS]);

/**
 * The fact's map plus the entries of `shared:` whose keys its kind takes and it does not have. A
 * shared measure goes only to facts of the measure's kind and to computed ones: a statement in a
 * file on trade measures nothing.
 */
export function withShared(
  fact: YamlMap,
  kind: FactKind,
  defaults: FileDefaults,
  shared: Measure | undefined,
): YamlMap {
  const known = READERS[kind].keys;
  const written = new Set(fact.entries.map((entry) => entry.key));
  const dated = fact.entries.some((entry) => WHEN.has(entry.key));
  const added = defaults.shared.filter(({ key }) => {
    if (written.has(key) || !known.has(key)) return false;
    if (key === 'measure') return kind === 'derived' || shared?.kind === kind;
    return !(dated && WHEN.has(key));
  });
  return { ...fact, entries: [...fact.entries, ...added] };
}

/** The map without its question marks, and the keys whose values had one. */
export function withoutQuestionMarks(fact: YamlMap): { readonly fact: YamlMap; readonly inferred: readonly string[] } {
  const inferred: string[] = [];
  const entries = fact.entries.map((entry) => {
    const { key, value } = entry;
    if (!INFERABLE.has(key) || value.kind !== 'text' || !value.text.endsWith('?')) return entry;
    inferred.push(key);
    return { ...entry, value: { ...value, text: value.text.slice(0, -1).trimEnd() } };
  });
  return { fact: { ...fact, entries }, inferred };
}
