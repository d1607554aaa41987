import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { Added, InsertChange } from './change.ts';
import type { Content } from './content.ts';
import { blankBeside, blankIn, gapAfter } from './gap.ts';
import { type Manner, mannerOf } from './manner.ts';
import { gapAbove, hasComments, isMidLine, refusal, refused, type Site, splices } from './site.ts';
import { columnOf, eolAt, insertLines, lineAt, lineStart, type Splice } from './splice.ts';
import { keepsBlankLines, type TypedBrackets, type TypedLines } from './typed.ts';
import {
  entryInBrackets,
  entryLines,
  itemLines,
  linesOf,
  rootLines,
  writeInBrackets,
  writeValue,
} from './write-value.ts';

/** Inserts entries into the collection at a place. An empty value becomes a collection. */
export function insertInto(site: Site, change: InsertChange): Outcome<readonly Splice[]> {
  const { entry, lines, all } = site;
  const { value } = entry;
  const manner = mannerOf(lines, all, value);
  switch (value.kind) {
    case 'lines':
      return insertBetweenLines(site, value, change, manner);
    case 'brackets':
      return insertBetweenBrackets(site, value, change, manner);
    case 'empty':
      return insertIntoEmpty(site, change.added, manner);
    default:
      throw new Error('text has no entries');
  }
}

function insertBetweenLines(
  site: Site,
  collection: TypedLines,
  { index, side, added, spaced }: InsertChange,
  manner: Manner,
): Outcome<readonly Splice[]> {
  const { lines } = site;
  const { entries, start } = collection;
  const column = columnOf(lines, start);
  if (lines.text.slice(lineStart(lines, lineAt(lines, start)), start).includes('\t')) {
    return refusal(refused(lines, collection, 'a tab stands before these entries', 'put spaces in its place'));
  }
  const blocks = blocksOf(added, column, manner);
  const isAbove = index > 0 && (side === 'above' || index === entries.length);
  const gap = gapAbove(site, collection, index);
  const after = isAbove ? gap.above : gap.below - 1;
  const natural = separatorAt(site, collection, index, isAbove ? 'above' : 'below');
  const previous = entries[index - 1];
  const keeps = previous && after === lineAt(lines, previous.end) && keepsBlankLines(previous.value);
  const blank = keeps || spaced === false ? undefined : (natural ?? (spaced === true ? '' : undefined));
  const separator = blank === undefined ? [] : [blank];
  const forced = natural === undefined ? separator : [];
  if (index === 0 && isMidLine(lines, start)) {
    const typed = blocks.flatMap((block) => [...block, ...separator]);
    const eol = eolAt(lines, lineAt(lines, start));
    const text = `${typed.join(eol).trimStart()}${eol}${' '.repeat(column)}`;
    return splices([{ start, end: start, text }]);
  }
  if (isAbove) {
    const typed = blocks.flatMap((block) => [...separator, ...block]);
    return splices(insertLines(lines, after, index < entries.length ? [...typed, ...forced] : typed));
  }
  const typed = blocks.flatMap((block) => [...block, ...separator]);
  return splices(insertLines(lines, after, index > 0 ? [...forced, ...typed] : typed));
}

/** The blank line that separates the entries here, if there is one. */
function separatorAt(site: Site, collection: TypedLines, index: number, end: 'above' | 'below'): string | undefined {
  const { entries } = collection;
  if (entries.length < 2) return undefined;
  if (index > 0 && index < entries.length) return blankBeside(site.lines, gapAbove(site, collection, index), end);
  return blankIn(site.lines, gapAbove(site, collection, index === 0 ? 1 : index - 1));
}

function blocksOf(added: Added, column: number, manner: Manner): string[][] {
  return added.kind === 'map'
    ? added.entries.map((entry) => entryLines(entry, column, manner))
    : added.items.map((item) => itemLines(item, column, manner));
}

function insertBetweenBrackets(
  site: Site,
  collection: TypedBrackets,
  { index, added }: InsertChange,
  manner: Manner,
): Outcome<readonly Splice[]> {
  const { lines } = site;
  const { entries } = collection;
  if (collection.bare) {
    return refusal(refused(lines, collection, 'this key stands in a list without braces', 'write {key: value}'));
  }
  if (hasComments(lines, collection)) {
    const hint = 'write the entries on lines of their own, without brackets';
    return refusal(refused(lines, collection, 'comments stand between these brackets', hint));
  }
  if (entries.length === 0) return insertBetweenEmptyBrackets(site, collection, added, manner);
  const parts = partsOf(added, manner);
  if (!parts) return refusal(emptyInBrackets(site, collection));
  const ownLines = entries.every((entry) => !isMidLine(lines, entry.start));
  const first = entries[0]?.start ?? collection.start + 1;
  const between = ownLines
    ? `,${eolAt(lines, lineAt(lines, collection.start))}${' '.repeat(columnOf(lines, first))}`
    : ', ';
  const previous = entries[index - 1];
  const start = previous ? previous.end : first;
  const text = previous ? parts.map((part) => between + part) : parts.map((part) => part + between);
  return splices([{ start, end: start, text: text.join('') }]);
}

function partsOf(added: Added, manner: Manner): string[] | undefined {
  const parts =
    added.kind === 'map'
      ? added.entries.map((entry) => entryInBrackets(entry, manner))
      : added.items.map((item) => writeInBrackets(item, manner));
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? whole : undefined;
}

export function emptyInBrackets({ lines }: Site, node: { start: number; end: number }) {
  return refused(lines, node, 'between brackets there is no place for a key without a value');
}

/** Keeps the brackets if what goes into them is short. */
function insertBetweenEmptyBrackets(
  site: Site,
  collection: TypedBrackets,
  added: Added,
  manner: Manner,
): Outcome<readonly Splice[]> {
  const { entry, inBrackets, isRoot, lines } = site;
  const { start, end } = collection;
  const column = isRoot ? 0 : columnOf(lines, entry.start);
  const last = lineAt(lines, end);
  const blocks = gapAfter(lines, last, column).above === last;
  const written = writeValue(added, { column, key: entry.key?.text }, { ...manner, blocks });
  const short = /^ [[{]/.test(written.head);
  if (isRoot && !short && !isMidLine(lines, start)) {
    const text = linesOf(added, 0, { ...manner, blocks }).join(eolAt(lines, 1));
    return splices([{ start, end, text }]);
  }
  if (!isRoot && !inBrackets && !short && !lines.text.slice(entry.opened, start).includes('\n')) {
    const head = { start: written.head === '' ? entry.opened : start, end, text: written.head.slice(1) };
    return splices([head, ...insertLines(lines, last, written.body)]);
  }
  const parts = partsOf(added, manner);
  if (!parts) return refusal(emptyInBrackets(site, collection));
  const inner = lines.text.slice(start + 1, end - 1);
  const padding = inner.includes('\n') ? '' : inner;
  return splices([{ start: start + 1, end: end - 1, text: `${padding}${parts.join(', ')}${padding}` }]);
}

function insertIntoEmpty(site: Site, added: Added, manner: Manner): Outcome<readonly Splice[]> {
  const { entry, inBrackets } = site;
  if (!inBrackets) return splices(fillEmpty(site, added, manner));
  const text = writeInBrackets(added, manner);
  if (text === undefined) return refusal(emptyInBrackets(site, entry));
  return splices([{ start: entry.opened, end: entry.opened, text: ` ${text}` }]);
}

/**
 * Fills in a missing value. Comments below the key stay above a value on lines of its own, and
 * below a value on the key's line.
 */
export function fillEmpty(site: Site, value: Content, manner: Manner): Splice[] {
  const { entry, isRoot, lines } = site;
  const opened = isRoot && entry.opened === 0 ? 0 : lineAt(lines, entry.opened);
  if (isRoot) return insertLines(lines, gapAfter(lines, opened, 0).next - 1, rootLines(value, manner));
  const column = columnOf(lines, entry.start);
  const { above } = gapAfter(lines, opened, column);
  const spot = { column, key: entry.key?.text };
  const written = writeValue(value, spot, manner);
  if (written.head === '') return insertLines(lines, above, written.body);
  const { head, body } = above > opened ? writeValue(value, spot, { ...manner, blocks: false }) : written;
  return [...headAt(site, head), ...insertLines(lines, opened, body)];
}

/** Adds text after a colon or hyphen that has no value yet, in place of trailing spaces. */
export function headAt({ entry, lines }: Site, head: string): Splice[] {
  const rest = /^[ \t]*(?=\r?\n|$)/.exec(lines.text.slice(entry.opened))?.[0].length ?? 0;
  return head === '' ? [] : [{ start: entry.opened, end: entry.opened + rest, text: head }];
}
