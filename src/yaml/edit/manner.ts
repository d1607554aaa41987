import { type Lines, lineText } from '../lines.ts';
import { columnOf, lineAt } from './splice.ts';
import type { Typed, TypedBrackets, TypedEntry, TypedLines } from './typed.ts';

type Collection = TypedLines | TypedBrackets;

/** The author's style, so that additions look like what is there. */
export interface Manner {
  /** Indentation of a map's keys below their own key. */
  readonly mapStep: number;
  /** Indentation of a list's hyphens below their key. */
  readonly listStep: number;
  readonly quote: 'single' | 'double';
  /** `{ a: b }` rather than `{a: b}`. */
  readonly padded: boolean;
  /**
   * Whether texts of several lines are written below `|`. They must not be if a comment with at
   * least the same indentation follows, which would be read as part of them.
   */
  readonly blocks: boolean;
  /**
   * Whether values of this key (undefined for items) are written in brackets; undefined if there
   * are none to go by.
   */
  readonly brackets: (key: string | undefined, holds: Collection['holds']) => boolean | undefined;
}

/** The style of new files. */
export const PLAIN_MANNER: Manner = {
  mapStep: 2,
  listStep: 2,
  quote: 'single',
  padded: false,
  blocks: true,
  brackets: () => undefined,
};

/**
 * The style of a text. What is nearest to an edit takes precedence: first `near`, then the whole
 * text.
 *
 * @param all - every entry of the text
 */
export function mannerOf(lines: Lines, all: readonly TypedEntry[], near: Typed): Manner {
  const beside: readonly TypedEntry[] = near.kind === 'lines' || near.kind === 'brackets' ? near.entries : [];
  const below = beside.flatMap(entriesBelow);
  const first = <T>(of: (entry: TypedEntry) => T | undefined): T | undefined => firstOf(below, of) ?? firstOf(all, of);
  return {
    mapStep: first((entry) => stepOf(entry, 'map', lines)) ?? PLAIN_MANNER.mapStep,
    listStep: first((entry) => stepOf(entry, 'list', lines)) ?? PLAIN_MANNER.listStep,
    quote:
      first(({ value }) => (value.kind === 'text' && value.style !== 'plain' ? value.style : undefined)) ??
      PLAIN_MANNER.quote,
    padded: first(({ value }) => isPadded(value, lines)) ?? PLAIN_MANNER.padded,
    blocks: true,
    brackets: (key, holds) => {
      const inBrackets = (entry: TypedEntry) => bracketsOf(entry, key, holds);
      return key === undefined ? firstOf(beside, inBrackets) : first(inBrackets);
    },
  };
}

/** An entry and all entries in its value. */
export function entriesBelow(entry: TypedEntry): TypedEntry[] {
  const { value } = entry;
  const below = value.kind === 'lines' || value.kind === 'brackets' ? value.entries.flatMap(entriesBelow) : [];
  return [entry, ...below];
}

function firstOf<T>(entries: readonly TypedEntry[], of: (entry: TypedEntry) => T | undefined): T | undefined {
  for (const entry of entries) {
    const found = of(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a non-empty collection with this key is written in brackets. */
function bracketsOf(
  { key, value }: TypedEntry,
  wanted: string | undefined,
  holds: Collection['holds'],
): boolean | undefined {
  if (key?.text !== wanted || !('holds' in value) || value.holds !== holds || isBare(value)) return undefined;
  return value.kind === 'brackets';
}

function isPadded(value: Typed, lines: Lines): boolean | undefined {
  if (value.kind !== 'brackets' || value.holds === 'list' || isBare(value)) return undefined;
  return lines.text[value.start + 1] === ' ';
}

function isBare(node: Collection): boolean {
  return node.entries.length === 0 || (node.kind === 'brackets' && node.bare);
}

/** Indentation of a collection below its key. */
function stepOf({ key, start, value }: TypedEntry, holds: Collection['holds'], lines: Lines): number | undefined {
  if (!key || value.kind !== 'lines' || value.holds !== holds) return undefined;
  const line = lineAt(lines, value.start);
  if (lineText(lines, line).slice(0, columnOf(lines, value.start)).trim() !== '') return undefined;
  return columnOf(lines, value.start) - columnOf(lines, start);
}
