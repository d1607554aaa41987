import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { type Lines, spanOf } from '../lines.ts';

import { type Gap, gapAfter } from './gap.ts';
import { columnOf, lineAt, lineStart, type Splice } from './splice.ts';
import { entryIndex, type TypedBrackets, type TypedEntry, type TypedLines } from './typed.ts';
import type { Path } from './yaml-edit.ts';

/** An entry, and what must be known of those around it to write there. */
export interface Site {
  readonly entry: TypedEntry;
  /** The whole text is the value of an entry without a key or hyphen. */
  readonly isRoot: boolean;
  /** Whether the entry stands between brackets. */
  readonly inBrackets: boolean;
  readonly lines: Lines;
  /** Every entry of the text; the first is the whole. */
  readonly all: readonly TypedEntry[];
}

/** The entry at a path; the first of its key. The path must lead to one. */
export function siteAt(lines: Lines, all: readonly TypedEntry[], path: Path): Site {
  let entry = all[0];
  let inBrackets = false;
  for (const step of path) {
    const value = entry?.value;
    const isCollection = value?.kind === 'lines' || value?.kind === 'brackets';
    entry = isCollection ? value.entries[entryIndex(value, step)] : undefined;
    inBrackets ||= value?.kind === 'brackets';
  }
  if (!entry) throw new Error(`nothing stands at ${JSON.stringify(path)} of ${lines.file}`);
  return { entry, isRoot: path.length === 0, inBrackets, lines, all };
}

/**
 * The blank lines and comments above an entry of a collection. Comments from the first line of the text on are the whole
 * text's, not its first entry's.
 */
export function gapAbove({ entry, isRoot, lines }: Site, collection: TypedLines, index: number): Gap {
  const column = columnOf(lines, collection.start);
  const previous = collection.entries[index - 1];
  if (previous) return gapAfter(lines, lineAt(lines, previous.end), column);
  const gap = gapAfter(lines, isRoot && entry.opened === 0 ? 0 : lineAt(lines, entry.opened), column);
  return isRoot && gap.below === 1 ? { ...gap, below: gap.next } : gap;
}

/** Whether something stands before this offset on its line: a hyphen. */
export function isMidLine(lines: Lines, offset: number): boolean {
  return lines.text.slice(lineStart(lines, lineAt(lines, offset)), offset).trim() !== '';
}

/** Whether a comment stands between the brackets, beside the entries. */
export function hasComments({ text }: Lines, { entries, start, end }: TypedBrackets): boolean {
  const starts = entries.flatMap(({ key, start: from, opened, value }) => (key ? [from, opened, value.start] : [from]));
  const ends = entries.flatMap(({ key, opened, value }) => (key ? [key.end, opened, value.end] : [value.end]));
  return [start + 1, ...ends].some((from, index) => text.slice(from, starts[index] ?? end - 1).includes('#'));
}

export function refused(
  lines: Lines,
  { start, end }: { start: number; end: number },
  message: string,
  hint?: string,
): Diagnostic {
  return diagnostic('yaml/edit', { message, span: spanOf(lines, start, end), hint });
}

export function refusal(...diagnostics: readonly Diagnostic[]): Outcome<readonly Splice[]> {
  return { value: [], diagnostics };
}

export function splices(value: readonly Splice[]): Outcome<readonly Splice[]> {
  return { value, diagnostics: [] };
}
