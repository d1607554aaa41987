import type { Content, ContentEntry } from './content.ts';
import type { Manner } from './manner.ts';
import type { Typed } from './typed.ts';
import { textBelowSign, textOnOneLine } from './write-text.ts';

/** A written value: what follows its colon or hyphen, and whole lines below. */
export interface Written {
  /** Empty, or a space followed by text. */
  readonly head: string;
  readonly body: readonly string[];
}

/** Where a value is written. */
export interface Spot {
  /** Spaces before the key or hyphen of the entry it belongs to. */
  readonly column: number;
  /** Undefined for an item. */
  readonly key: string | undefined;
}

/**
 * Maximum width of a line with brackets: if the neighbours don't use brackets yet, and if they do.
 */
const BRACKETS_WIDTH = 80;
const USUAL_BRACKETS_WIDTH = 120;

/** Maps with more keys are not written in braces unless their neighbours are. */
const MOST_KEYS_IN_BRACES = 2;

/** The text that a new one replaces, if its style is to be kept. */
export interface Like {
  readonly old: Typed;
  /** Indentation of a block's text. */
  readonly indent?: number | undefined;
  /** Width of a folded block's widest line, if it has filled lines. */
  readonly width?: number | undefined;
}

export function writeValue(value: Content, spot: Spot, manner: Manner, like?: Like): Written {
  switch (value.kind) {
    case 'empty':
      return { head: '', body: [] };
    case 'text':
      return writeText(value.text, spot, manner, like);
    case 'map':
    case 'list': {
      const inBrackets = bracketsFor(value, spot, manner, like);
      if (inBrackets !== undefined) return { head: ` ${inBrackets}`, body: [] };
      return spot.key === undefined ? writeOnHyphen(value, spot, manner) : writeBelow(value, spot, manner);
    }
  }
}

function writeText(text: string, { column }: Spot, manner: Manner, like: Like | undefined): Written {
  const old = like?.old;
  if (manner.blocks && (text.includes('\n') || old?.kind === 'block')) {
    const folded = old?.kind === 'block' && old.folded ? { width: like?.width } : undefined;
    const below = textBelowSign(text, like?.indent ?? column + manner.mapStep, folded);
    if (below) return { head: ` ${below.header}`, body: below.body };
  }
  const style = old?.kind === 'text' ? old.style : undefined;
  return { head: ` ${textOnOneLine(text, 'value', manner.quote, style)}`, body: [] };
}

/** Undefined if separate lines are better. */
function bracketsFor(
  value: Content & { kind: 'map' | 'list' },
  { column, key }: Spot,
  manner: Manner,
  like: Like | undefined,
): string | undefined {
  const children = value.kind === 'map' ? value.entries.map((entry) => entry.value) : value.items;
  if (children.length === 0) return value.kind === 'map' ? '{}' : '[]';
  const usual = like && 'holds' in like.old ? like.old.kind === 'brackets' : manner.brackets(key, value.kind);
  if (usual === false || !children.every(isShort)) return undefined;
  if (usual === undefined) {
    if (children.some(({ kind }) => kind !== 'text')) return undefined;
    if (value.kind === 'map' && children.length > MOST_KEYS_IN_BRACES) return undefined;
  }
  const text = writeInBrackets(value, manner);
  if (text === undefined) return undefined;
  const width = column + (key === undefined ? 2 : key.length + 2) + text.length;
  return width <= (usual ? USUAL_BRACKETS_WIDTH : BRACKETS_WIDTH) ? text : undefined;
}

/** True if it contains no line ends and no empty values. */
function isShort(value: Content): boolean {
  switch (value.kind) {
    case 'empty':
      return false;
    case 'text':
      return !value.text.includes('\n');
    case 'list':
      return value.items.every(isShort);
    case 'map':
      return value.entries.every((entry) => isShort(entry.value));
  }
}

/**
 * The value on one line, collections in brackets. Undefined if it contains an empty value, which
 * can't be written in brackets.
 */
export function writeInBrackets(value: Content, manner: Manner, like?: Typed): string | undefined {
  switch (value.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return textOnOneLine(value.text, 'in brackets', manner.quote, like?.kind === 'text' ? like.style : undefined);
    case 'list': {
      const inner = joined(value.items.map((item) => writeInBrackets(item, manner)));
      return inner === undefined ? undefined : `[${inner}]`;
    }
    case 'map': {
      const inner = joined(value.entries.map((entry) => entryInBrackets(entry, manner)));
      if (inner === undefined) return undefined;
      return manner.padded && inner !== '' ? `{ ${inner} }` : `{${inner}}`;
    }
  }
}

export function entryInBrackets({ key, value }: ContentEntry, manner: Manner): string | undefined {
  const written = writeInBrackets(value, manner);
  return written === undefined ? undefined : `${textOnOneLine(key, 'key in brackets', manner.quote)}: ${written}`;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

function writeBelow(value: Content & { kind: 'map' | 'list' }, { column }: Spot, manner: Manner): Written {
  const step = value.kind === 'map' ? manner.mapStep : manner.listStep;
  return { head: '', body: linesOf(value, column + step, manner) };
}

/** The first key or hyphen goes on the line of the item's hyphen. */
function writeOnHyphen(value: Content & { kind: 'map' | 'list' }, { column }: Spot, manner: Manner): Written {
  const [first = '', ...body] = linesOf(value, column + 2, manner);
  return { head: ` ${first.trimStart()}`, body };
}

/** The lines of a value that is the whole text. */
export function rootLines(value: Content, manner: Manner, like?: Like): readonly string[] {
  const holds = value.kind === 'map' ? value.entries.length > 0 : value.kind === 'list' && value.items.length > 0;
  if (holds && (value.kind === 'map' || value.kind === 'list')) return linesOf(value, 0, manner);
  const { head, body } = writeValue(value, { column: 0, key: '' }, manner, like);
  if (head === '') return body;
  if (value.kind !== 'text' || body.length > 0) return [head.slice(1), ...body];
  return [textOnOneLine(value.text, 'whole', manner.quote, like?.old.kind === 'text' ? like.old.style : undefined)];
}

/** The entries of a map or list as lines, indented by `column` spaces. */
export function linesOf(value: Content & { kind: 'map' | 'list' }, column: number, manner: Manner): string[] {
  return value.kind === 'map'
    ? value.entries.flatMap((entry) => entryLines(entry, column, manner))
    : value.items.flatMap((item) => itemLines(item, column, manner));
}

export function entryLines({ key, value }: ContentEntry, column: number, manner: Manner): string[] {
  const { head, body } = writeValue(value, { column, key }, manner);
  return [`${' '.repeat(column)}${textOnOneLine(key, 'key', manner.quote)}:${head}`, ...body];
}

export function itemLines(value: Content, column: number, manner: Manner): string[] {
  const { head, body } = writeValue(value, { column, key: undefined }, manner);
  return [`${' '.repeat(column)}-${head}`, ...body];
}
