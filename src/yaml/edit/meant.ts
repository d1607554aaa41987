import { type Change, type InsertChange, pathOf, samePath, startsPath } from './change.ts';
import type { Content, ContentEntry } from './content.ts';
import type { Path } from './yaml-edit.ts';

/** What the text must say after the changes; the result of an edit is compared with it. */
export function meant(content: Content, changes: readonly Change[], path: Path = []): Content {
  if (changes.length === 0) return content;
  const here = changes.filter((change) => samePath(pathOf(change), path));
  for (const change of here) if (change.kind === 'replace') return change.value;
  const inserts = here.flatMap((change) => (change.kind === 'insert' ? [change] : []));
  switch (content.kind) {
    case 'text':
      return content;
    case 'empty':
      return inserts[0]?.added ?? content;
    case 'list': {
      const items = content.items.map((item, index) => {
        const at = [...path, index];
        const below = changesBelow(changes, at);
        return isRemoved(below, at) ? [] : [meant(item, below, at)];
      });
      return {
        kind: 'list',
        items: withAdded(items, inserts, ({ added }) => (added.kind === 'list' ? added.items : [])),
      };
    }
    case 'map': {
      const entries = content.entries.map((entry) => meantEntry(entry, changes, [...path, entry.key]));
      return {
        kind: 'map',
        entries: withAdded(entries, inserts, ({ added }) => (added.kind === 'map' ? added.entries : [])),
      };
    }
  }
}

/** Empty if the entry is removed. */
function meantEntry({ key, value }: ContentEntry, changes: readonly Change[], path: Path): ContentEntry[] {
  const below = changesBelow(changes, path);
  if (isRemoved(below, path)) return [];
  const names = below.flatMap((change) =>
    change.kind === 'rename' && samePath(change.path, path) ? [change.key] : [],
  );
  return [{ key: names[0] ?? key, value: meant(value, below, path) }];
}

function isRemoved(changes: readonly Change[], path: Path): boolean {
  return changes.some((change) => change.kind === 'remove' && samePath(change.path, path));
}

function changesBelow(changes: readonly Change[], path: Path): readonly Change[] {
  return changes.filter((change) => startsPath(path, pathOf(change)));
}

function withAdded<T>(
  kept: readonly (readonly T[])[],
  inserts: readonly InsertChange[],
  addedBy: (insert: InsertChange) => readonly T[],
): T[] {
  const addedAt = (index: number) => {
    const here = inserts.filter((insert) => insert.index === index);
    const [above, below] = [here.filter(({ side }) => side === 'above'), here.filter(({ side }) => side === 'below')];
    return [...above, ...below].flatMap(addedBy);
  };
  return [...kept.flatMap((entries, index) => [...addedAt(index), ...entries]), ...addedAt(kept.length)];
}
