import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { type Lines, spanOf } from '../lines.ts';

import { type Gap, gapAfter } from './gap.ts';
import { columnOf, lineAt, lineStart, type Splice } from './splice.ts';
import { entryIndex, type TypedBrackets, type TypedEntry, type TypedLines } from './typed.ts';
import type { Path } from './yaml-edit.ts';

/** An entry, and what must be known about its surroundings to write there. */
export interface Site {
  readonly entry: TypedEntry;
  /** The entry stands for the whole text and has no key or hyphen. */
  readonly isRoot: boolean;
  /** Whether the entry is inside brackets. */
  readonly inBrackets: boolean;
  readonly lines: Lines;
  /** Every entry of the text; the first is the whole text. */
  readonly all: readonly TypedEntry[];
}

/** The entry at a path; the first one if a key is repeated. Throws if there is none. */
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
 * The blank lines and comments above an entry of a collection. Comments that start on the first
 * line of the text belong to the whole text, not to its first entry.
 */
export function gapAbove({ entry, isRoot, lines }: Site, collection: TypedLines, index: number): Gap {
  const column = columnOf(lines, collection.start);
  const previous = collection.entries[index - 1];
  if (previous) return gapAfter(lines, lineAt(lines, previous.end), column);
  const gap = gapAfter(lines, isRoot && entry.opened === 0 ? 0 : lineAt(lines, entry.opened), column);
  return isRoot && gap.below === 1 ? { ...gap, below: gap.next } : gap;
}

/** Whether anything but spaces, such as a hyphen, precedes this offset on its line. */
export function isMidLine(lines: Lines, offset: number): boolean {
  return lines.text.slice(lineStart(lines, lineAt(lines, offset)), offset).trim() !== '';
}

/** Whether there is a comment between the brackets, outside the entries. */
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
