import { type Content, type ContentEntry, sameContent } from './content.ts';
import type { Path } from './yaml-edit.ts';

/** An edit whose place has been found. All paths and indices refer to the original text. */
export type Change =
  | InsertChange
  | { readonly kind: 'replace'; readonly path: Path; readonly value: Content }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string };

export interface InsertChange {
  readonly kind: 'insert';
  readonly into: Path;
  /** The new entries go before the entry with this index. */
  readonly index: number;
  /**
   * Whether they go next to the entry above or the one below; blank lines and comments may lie
   * between the two.
   */
  readonly side: 'above' | 'below';
  readonly added: Added;
  readonly spaced: boolean | undefined;
}

export type Added =
  | { readonly kind: 'map'; readonly entries: readonly ContentEntry[] }
  | { readonly kind: 'list'; readonly items: readonly Content[] };

/** The path of what a change writes into or removes. */
export function pathOf(change: Change): Path {
  return change.kind === 'insert' ? change.into : change.path;
}

export function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && startsPath(one, other);
}

/** Whether `path` is `start` or lies below it. */
export function startsPath(start: Path, path: Path): boolean {
  return start.length <= path.length && start.every((step, index) => String(step) === String(path[index]));
}

/**
 * The fewest changes that turn one value into another, so that unchanged parts keep their comments
 * and style.
 */
export function differences(old: Content, value: Content, path: Path): Change[] {
  if (sameContent(old, value)) return [];
  if (old.kind === 'map' && value.kind === 'map') {
    return mapDifferences(old.entries, value.entries, path) ?? [{ kind: 'replace', path, value }];
  }
  if (old.kind === 'list' && value.kind === 'list' && old.items.length > 0 && value.items.length > 0) {
    return listDifferences(old.items, value.items, path);
  }
  return [{ kind: 'replace', path, value }];
}

/** Undefined if the maps share no key, or have the shared keys in different orders. */
function mapDifferences(
  old: readonly ContentEntry[],
  entries: readonly ContentEntry[],
  path: Path,
): Change[] | undefined {
  const indexOf = new Map(old.map(({ key }, index) => [key, index]));
  const keys = new Set(entries.map(({ key }) => key));
  const shared = entries.flatMap(({ key }) => indexOf.get(key) ?? []);
  if (shared.length === 0 || shared.some((index, at) => at > 0 && index < (shared[at - 1] ?? 0))) return undefined;
  const changes: Change[] = old
    .filter(({ key }) => !keys.has(key))
    .map(({ key }) => ({ kind: 'remove', path: [...path, key] }));
  let index = 0;
  for (const { key, value } of entries) {
    const known = indexOf.get(key);
    const before = known === undefined ? undefined : old[known];
    if (known !== undefined && before) {
      changes.push(...differences(before.value, value, [...path, key]));
      index = known + 1;
    } else changes.push(insertOne(path, index, { kind: 'map', entries: [{ key, value }] }));
  }
  return changes;
}

function listDifferences(old: readonly Content[], items: readonly Content[], path: Path): Change[] {
  const least = Math.min(old.length, items.length);
  const same = (one: Content | undefined, other: Content | undefined) =>
    one !== undefined && other !== undefined && sameContent(one, other);
  let start = 0;
  while (start < least && same(old[start], items[start])) start += 1;
  let tail = 0;
  while (tail < least - start && same(old.at(-1 - tail), items.at(-1 - tail))) tail += 1;
  const before = old.slice(start, old.length - tail);
  const after = items.slice(start, items.length - tail);
  const changes = before.flatMap((item, index): Change[] => {
    const next = after[index];
    const at = [...path, start + index];
    return next === undefined ? [{ kind: 'remove', path: at }] : differences(item, next, at);
  });
  const added = after.slice(before.length);
  if (added.length > 0) changes.push(insertOne(path, start + before.length, { kind: 'list', items: added }));
  return changes;
}

function insertOne(into: Path, index: number, added: Added): InsertChange {
  return { kind: 'insert', into, index, side: index === 0 ? 'below' : 'above', added, spaced: undefined };
}

/** Merges inserts at the same place, in their order. */
export function joinInserts(changes: readonly Change[]): Change[] {
  const joined = new Map<string, Change>();
  for (const [at, change] of changes.entries()) {
    if (change.kind !== 'insert') {
      joined.set(`${at}`, change);
      continue;
    }
    const site = JSON.stringify([change.into.map(String), change.index, change.side, change.added.kind]);
    const known = joined.get(site);
    joined.set(site, known?.kind === 'insert' ? { ...known, added: joinAdded(known.added, change.added) } : change);
  }
  return [...joined.values()];
}

function joinAdded(one: Added, other: Added): Added {
  if (one.kind === 'map' && other.kind === 'map') return { kind: 'map', entries: [...one.entries, ...other.entries] };
  if (one.kind === 'list' && other.kind === 'list') return { kind: 'list', items: [...one.items, ...other.items] };
  return one;
}
