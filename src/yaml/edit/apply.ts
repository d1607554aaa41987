import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { linesOf } from '../lines.ts';
import { type Change, pathOf } from './change.ts';
import { insertInto } from './insert.ts';
import { entriesBelow } from './manner.ts';
import { removeFrom } from './remove.ts';
import { renameAt, replaceAt } from './replace.ts';
import { type Site, siteAt } from './site.ts';
import { type Splice, spliced } from './splice.ts';
import { entryIndex, type TypedEntry, typedAt, typedRoot } from './typed.ts';
import type { Path } from './yaml-edit.ts';

/**
 * The text with all changes made, from its end to its beginning, so that paths and indices before a
 * change stay valid.
 */
export function changedText(file: string, source: string, changes: readonly Change[]): Outcome<string> {
  let text = source;
  let left = fromTheEnd(typedRoot(text), changes);
  while (left.length > 0) {
    const { splices, made, diagnostics } = splicesOf(file, text, left);
    if (diagnostics.length > 0) return { value: text, diagnostics };
    text = spliced(text, splices);
    left = left.slice(made);
  }
  return { value: text, diagnostics: [] };
}

/** Later places come first, nested ones before those around them, a new value before a new key. */
function fromTheEnd(root: TypedEntry, changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change) => ({ change, offset: offsetOf(change, root), depth: pathOf(change).length }))
    .toSorted(
      (a, b) =>
        b.offset - a.offset ||
        b.depth - a.depth ||
        Number(a.change.kind === 'rename') - Number(b.change.kind === 'rename'),
    )
    .map(({ change }) => change);
}

function offsetOf(change: Change, root: TypedEntry): number {
  const entry = typedAt(root, pathOf(change));
  if (change.kind !== 'insert' || !entry) return entry?.start ?? 0;
  const { value, opened } = entry;
  if (value.kind !== 'lines' && value.kind !== 'brackets') return opened;
  const [previous, next] = [value.entries[change.index - 1], value.entries[change.index]];
  return previous && (change.side === 'above' || !next) ? previous.end : (next?.start ?? opened);
}

interface Batch {
  readonly splices: readonly Splice[];
  /** How many of the changes these splices make. */
  readonly made: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splices for as many of the first changes as can be made at once: no two may change the entries of
 * the same collection.
 */
function splicesOf(file: string, text: string, changes: readonly Change[]): Batch {
  const lines = linesOf(file, text);
  const all = entriesBelow(typedRoot(text));
  const touched = new Set<string>();
  const batch: { readonly depth: number; readonly splices: readonly Splice[] }[] = [];
  for (const change of changes) {
    const collection = collectionOf(change);
    if (collection !== undefined && touched.has(collection)) break;
    const { value: splices, diagnostics } = splicesFor(change, siteAt(lines, all, sitePath(change)));
    if (diagnostics.length > 0) return { splices: [], made: 0, diagnostics };
    if (batch.some((other) => other.splices.some((one) => splices.some((two) => overlap(one, two))))) break;
    if (collection !== undefined) touched.add(collection);
    batch.push({ depth: pathOf(change).length, splices });
  }
  const splices = batch.toSorted((a, b) => b.depth - a.depth).flatMap((each) => each.splices);
  return { splices, made: batch.length, diagnostics: [] };
}

function splicesFor(change: Change, site: Site): Outcome<readonly Splice[]> {
  switch (change.kind) {
    case 'insert':
      return insertInto(site, change);
    case 'replace':
      return replaceAt(site, change.value);
    case 'rename':
      return renameAt(site, change.key);
    case 'remove': {
      const { value } = site.entry;
      const index =
        value.kind === 'lines' || value.kind === 'brackets' ? entryIndex(value, change.path.at(-1) ?? 0) : 0;
      return removeFrom(site, index);
    }
  }
}

/** A removal works on the collection around the entry. */
function sitePath(change: Change): Path {
  return change.kind === 'remove' ? change.path.slice(0, -1) : pathOf(change);
}

/** The collection whose keys or items change. */
function collectionOf(change: Change): string | undefined {
  if (change.kind === 'replace') return undefined;
  const path = change.kind === 'insert' ? change.into : change.path.slice(0, -1);
  return JSON.stringify(path.map(String));
}

function overlap(one: Splice, other: Splice): boolean {
  return one.start < other.end && other.start < one.end;
}
