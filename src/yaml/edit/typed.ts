import { CST, Parser } from 'yaml';

/**
 * A node with its place in the text. Offsets are UTF-16 units; `end` is after the last character of
 * its content.
 */
export type Typed = TypedLines | TypedBrackets | TypedText | TypedBlock | TypedEmpty;

/** A map or list whose entries are on separate lines (YAML: block collection). */
export interface TypedLines {
  readonly kind: 'lines';
  readonly holds: 'map' | 'list';
  readonly entries: readonly TypedEntry[];
  readonly start: number;
  readonly end: number;
}

/** A map in braces or a list in square brackets (YAML: flow collection). */
export interface TypedBrackets {
  readonly kind: 'brackets';
  readonly holds: 'map' | 'list';
  readonly entries: readonly TypedEntry[];
  /** A single `key: value` in square brackets, which YAML reads as a map without braces. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

export interface TypedText {
  readonly kind: 'text';
  readonly style: 'plain' | 'single' | 'double';
  readonly start: number;
  readonly end: number;
}

/** A text below `|` or `>`. */
export interface TypedBlock {
  readonly kind: 'block';
  readonly folded: boolean;
  /** `|+` or `>+`: blank lines after the text are part of it. */
  readonly keeps: boolean;
  readonly start: number;
  /** End of a header such as `|-`, before any comment on its line. */
  readonly headerEnd: number;
  readonly end: number;
}

export interface TypedEmpty {
  readonly kind: 'empty';
  readonly start: number;
  readonly end: number;
}

/** A key with its value, or an item of a list. */
export interface TypedEntry {
  /** Undefined for an item. */
  readonly key: TypedKey | undefined;
  /** Where its key or hyphen begins; for an item in brackets, its value. */
  readonly start: number;
  /** End of its colon or hyphen; for an item in brackets, `start`. */
  readonly opened: number;
  readonly value: Typed;
  readonly end: number;
}

export interface TypedKey {
  readonly text: string;
  readonly style: TypedText['style'];
  readonly start: number;
  readonly end: number;
}

/**
 * The whole text, as an entry without a key. It opens where the first line begins, or after `---`.
 */
export function typedRoot(text: string): TypedEntry {
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    const marker = token.start.find(({ type }) => type === 'doc-start');
    const opened = marker ? marker.offset + marker.source.length : 0;
    const value = typedOf(token.value, opened);
    return { key: undefined, start: value.start, opened, value, end: value.end };
  }
  return { key: undefined, start: 0, opened: 0, value: { kind: 'empty', start: 0, end: 0 }, end: 0 };
}

/** The entry at a path below another; the first one if a key is repeated. */
export function typedAt(root: TypedEntry, path: readonly (string | number)[]): TypedEntry | undefined {
  let at: TypedEntry | undefined = root;
  for (const step of path) {
    const value: Typed | undefined = at?.value;
    if (value?.kind !== 'lines' && value?.kind !== 'brackets') return undefined;
    at = value.entries[entryIndex(value, step)];
  }
  return at;
}

/** The index of a key or item; -1 if the collection has no such key. */
export function entryIndex({ holds, entries }: TypedLines | TypedBrackets, step: string | number): number {
  return holds === 'list' ? Number(step) : entries.findIndex(({ key }) => key?.text === String(step));
}

/** Whether blank lines after the node would be part of its text. */
export function keepsBlankLines(node: Typed): boolean {
  if (node.kind === 'block') return node.keeps;
  const last = node.kind === 'lines' ? node.entries.at(-1) : undefined;
  return last !== undefined && keepsBlankLines(last.value);
}

function typedOf(token: CST.Token | null | undefined, emptyAt: number): Typed {
  switch (token?.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      if (token.source === '') return { kind: 'empty', start: emptyAt, end: emptyAt };
      return { kind: 'text', style: styleOf(token), start: token.offset, end: token.offset + token.source.length };
    }
    case 'block-scalar':
      return typedBlock(token);
    case 'block-map':
    case 'block-seq': {
      const entries = token.items.flatMap((item) => typedEntry(item, false) ?? []);
      return {
        kind: 'lines',
        holds: token.type === 'block-map' ? 'map' : 'list',
        entries,
        start: entries[0]?.start ?? token.offset,
        end: entries.at(-1)?.end ?? token.offset,
      };
    }
    case 'flow-collection': {
      const holds = token.start.source === '{' ? 'map' : 'list';
      const close = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
      return {
        kind: 'brackets',
        holds,
        entries: token.items.flatMap((item) => typedEntry(item, holds === 'list') ?? []),
        bare: false,
        start: token.offset,
        end: (close?.offset ?? token.offset) + 1,
      };
    }
    default:
      return { kind: 'empty', start: emptyAt, end: emptyAt };
  }
}

function typedEntry(item: CST.CollectionItem, inSquareBrackets: boolean): TypedEntry | undefined {
  const hyphen = item.start.find(({ type }) => type === 'seq-item-ind');
  if (hyphen) {
    const opened = hyphen.offset + 1;
    const value = typedOf(item.value, opened);
    return { key: undefined, start: hyphen.offset, opened, value, end: value.end };
  }
  const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
  if (colon) {
    const key = typedKey(item.key, colon.offset);
    const value = typedOf(item.value, colon.offset + 1);
    const entry = { key, start: key.start, opened: colon.offset + 1, value, end: value.end };
    if (!inSquareBrackets) return entry;
    const { start, end } = entry;
    const pair: Typed = { kind: 'brackets', holds: 'map', entries: [entry], bare: true, start, end };
    return { key: undefined, start, opened: start, value: pair, end };
  }
  if (!item.value) return undefined;
  const value = typedOf(item.value, item.value.offset);
  return { key: undefined, start: value.start, opened: value.start, value, end: value.end };
}

function typedKey(token: CST.Token | null | undefined, emptyAt: number): TypedKey {
  if (!token || !CST.isScalar(token) || token.type === 'block-scalar') {
    return { text: '', style: 'plain', start: emptyAt, end: emptyAt };
  }
  const { value } = CST.resolveAsScalar(token);
  return { text: value, style: styleOf(token), start: token.offset, end: token.offset + token.source.length };
}

function styleOf({ type }: CST.FlowScalar): TypedText['style'] {
  return type === 'single-quoted-scalar' ? 'single' : type === 'double-quoted-scalar' ? 'double' : 'plain';
}

/** Its end is that of its last line with text or, if blank lines count, of the last of these. */
function typedBlock({ offset, props, source }: CST.BlockScalar): TypedBlock {
  const header = props.find(({ type }) => type === 'block-scalar-header');
  const start = header?.offset ?? offset;
  const headerSource = header && 'source' in header ? header.source : '';
  const last = props.at(-1);
  const bodyStart = last && 'source' in last ? last.offset + last.source.length : offset;
  const keeps = headerSource.includes('+');
  const body = keeps ? source.replace(/\r?\n$/, '') : source.replace(/[ \r\n]+$/, '');
  const headerEnd = start + headerSource.length;
  return {
    kind: 'block',
    folded: headerSource.startsWith('>'),
    keeps,
    start,
    headerEnd,
    end: body === '' && !(keeps && source !== '') ? headerEnd : bodyStart + body.length,
  };
}
