import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { lineText } from '../lines.ts';
import { blanksAfter, blanksBefore, gapAfter } from './gap.ts';
import { gapAbove, hasComments, isMidLine, refusal, refused, type Site, splices } from './site.ts';
import { columnOf, lineAt, lineEnd, lineStart, removeLines, replaceLines, type Splice } from './splice.ts';
import { keepsBlankLines, type TypedBrackets, type TypedEntry, type TypedLines } from './typed.ts';

/** Removes an entry from the collection at a place, with the comments that belong to it. */
export function removeFrom(site: Site, index: number): Outcome<readonly Splice[]> {
  const { value } = site.entry;
  const entry = value.kind === 'lines' || value.kind === 'brackets' ? value.entries[index] : undefined;
  if (!entry) throw new Error(`there is no entry ${index} to remove`);
  if (value.kind === 'brackets') return removeBetweenBrackets(site, value, entry, index);
  if (value.kind === 'lines') return splices(removeWholeLines(site, value, entry, index));
  return splices([]);
}

function removeBetweenBrackets(
  { lines }: Site,
  collection: TypedBrackets,
  entry: TypedEntry,
  index: number,
): Outcome<readonly Splice[]> {
  if (collection.bare) {
    return refusal(refused(lines, collection, 'this key stands in a list without braces', 'write {key: value}'));
  }
  if (hasComments(lines, collection)) {
    const hint = 'write the entries on lines of their own, without brackets';
    return refusal(refused(lines, collection, 'comments stand between these brackets', hint));
  }
  const { entries, start, end } = collection;
  const [previous, next] = [entries[index - 1], entries[index + 1]];
  if (previous) return splices([{ start: previous.end, end: entry.end, text: '' }]);
  if (next) return splices([{ start: entry.start, end: next.start, text: '' }]);
  const from = lines.text.slice(start, entry.start).includes('\n') ? start + 1 : entry.start;
  return splices([{ start: from, end: end - 1, text: '' }]);
}

function removeWholeLines(site: Site, collection: TypedLines, entry: TypedEntry, index: number): Splice[] {
  const { lines } = site;
  if (collection.entries.length === 1) return removeOnly(site, collection, entry);
  if (isMidLine(lines, entry.start)) return removeBesideHyphen(site, collection, entry);
  const { first, last } = ownLines(site, collection, index);
  // At the end of a text without a final line end, the line end before the entry goes; but not if
  // it ends a blank line that is part of a `|+` text.
  if (!followsKept(site, collection, index) || lineText(lines, first - 1).trim() !== '')
    return removeLines(lines, first, last);
  return [{ start: lineStart(lines, first), end: lineStart(lines, last + 1), text: '' }];
}

/**
 * The lines removed with an entry. Its neighbours stay separated by the larger of the two groups of
 * blank lines above and below it.
 */
function ownLines(site: Site, collection: TypedLines, index: number): { first: number; last: number } {
  const { lines } = site;
  const { entries, start } = collection;
  const entry = entries[index];
  const above = gapAbove(site, collection, index);
  const last = gapAfter(lines, lineAt(lines, entry?.end ?? start), columnOf(lines, start)).above;
  const firstBlank = blanksBefore(lines, above.below, above.above);
  const lastBlank = blanksAfter(lines, last);
  const fewerAbove = above.below - firstBlank <= lastBlank - last;
  const takesAbove = index > 0 && (index === entries.length - 1 || fewerAbove);
  return takesAbove && !followsKept(site, collection, index)
    ? { first: firstBlank, last }
    : { first: above.below, last: lastBlank };
}

/** Whether an entry directly follows a text that blank lines would become part of. */
function followsKept(site: Site, collection: TypedLines, index: number): boolean {
  const previous = collection.entries[index - 1];
  if (!previous || !keepsBlankLines(previous.value)) return false;
  return gapAbove(site, collection, index).below === lineAt(site.lines, previous.end) + 1;
}

/** For an only entry: leaves an empty map or list. */
function removeOnly(site: Site, collection: TypedLines, entry: TypedEntry): Splice[] {
  const { lines } = site;
  const empty = collection.holds === 'map' ? '{}' : '[]';
  const last = gapAfter(lines, lineAt(lines, entry.end), columnOf(lines, collection.start)).above;
  if (isMidLine(lines, entry.start)) {
    const end = lineEnd(lines, lineAt(lines, entry.end));
    return [{ start: entry.start, end, text: empty }, ...removeLines(lines, lineAt(lines, entry.end) + 1, last)];
  }
  const above = gapAbove(site, collection, 0);
  if (site.isRoot) return replaceLines(lines, above.below, last, [empty]);
  const first = blanksBefore(lines, above.below, above.above);
  const { opened } = site.entry;
  return [{ start: opened, end: opened, text: ` ${empty}` }, ...removeLines(lines, first, last)];
}

/**
 * For the first of several entries, on the line of a hyphen: the next one moves up there, unless a
 * comment is above it.
 */
function removeBesideHyphen(site: Site, { entries, start }: TypedLines, entry: TypedEntry): Splice[] {
  const { lines } = site;
  const { above, next } = gapAfter(lines, lineAt(lines, entry.end), columnOf(lines, start));
  const blank = blanksAfter(lines, above);
  if (blank === next - 1) return [{ start, end: entries[1]?.start ?? start, text: '' }];
  return [{ start: site.entry.opened, end: lineEnd(lines, blank), text: '' }];
}
