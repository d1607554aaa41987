import { forEachLanguage } from '../../language/languages.ts';
import type { UnreadDefinition } from '../../model/facts-file.ts';
import type { NameEntry } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { isFactId, isSingleId } from '../../words/reference.ts';
import type { YamlEntry, YamlNode } from '../../yaml/node.ts';

/**
 * What a facts file seems to define but could not be read: references to it are not reported as
 * unknown.
 */
export interface Unread {
  readonly definitions: readonly UnreadDefinition[];
  readonly names: readonly NameEntry[];
}

/** Keys whose values hold further keys in a valid fact, source or measure. */
const MADE_OF_KEYS: ReadonlySet<string> = new Set([
  'publisher',
  'title',
  'note',
  'licence',
  'counts',
  'acronym',
  'points',
  'where',
]);

/**
 * A key, perhaps with the colon missing at the end of a line. In braces it may be in the middle of
 * a line.
 */
const KEY = /(?:^|[{,])[ \t]*(["']?)([^\s"':{},#[\]]+)\1[ \t]*(?::(?=\s|$)|$)/gmu;

/** A text in one language: `en: C-17`. */
const TEXT_IN_A_LANGUAGE = /(?:^|[{,-])[ \t]*[a-z]{2}:[ \t]+["']?([^"'{},#\n]+)/gmu;

/**
 * What a file that breaks YAML's grammar seems to define: its keys and, if it has names, its texts.
 */
export function unreadInText(file: string, text: string): Unread {
  const lines = text.split('\n');
  const definitions = lines.flatMap((line, index) =>
    [...line.matchAll(KEY)].flatMap((match) => {
      const id = match[2] ?? '';
      const column = match.index + match[0].lastIndexOf(id) + 1;
      const at = { line: index + 1, column };
      return definitionsOf(id, { file, start: at, end: { line: at.line, column: column + id.length } });
    }),
  );
  if (!/^names:/m.test(text)) return { definitions, names: [] };
  const names = lines.flatMap((line, index) =>
    [...line.matchAll(TEXT_IN_A_LANGUAGE)].map((match) => {
      const at = { line: index + 1, column: match.index + 1 };
      return anyName(match[1] ?? '', { file, start: at, end: at });
    }),
  );
  return { definitions, names };
}

/**
 * What a file with a mistake holds besides what could be read: entries of its sections, and keys
 * misplaced by their indentation or by a misspelt key above them.
 *
 * @param read - IDs of the facts, sources and measures that could be read
 */
export function unreadInTree(root: YamlNode, read: ReadonlySet<string>): Unread {
  const keys = entriesWithin(root).filter(
    ({ key, value }) => !MADE_OF_KEYS.has(key) && (isFactId(factIdMeant(key)) || value.kind === 'map'),
  );
  const definitions = keys.flatMap(({ key, keySpan }) => definitionsOf(factIdMeant(key), keySpan));
  const sections = root.kind === 'map' ? root.entries : [];
  const names = sections.flatMap(({ key, value }) =>
    value.kind === 'list' && key !== 'names' ? value.items.flatMap(namesIn) : [],
  );
  return { definitions: definitions.filter(({ id }) => !read.has(id)), names };
}

/** Every text in a list item that could not be read as a name, each as a name. */
export function namesIn(node: YamlNode): readonly NameEntry[] {
  switch (node.kind) {
    case 'text':
      return [anyName(node.text, node.span)];
    case 'map':
      return node.entries.flatMap(({ value }) => namesIn(value));
    case 'list':
      return node.items.flatMap(namesIn);
    case 'empty':
      return [];
  }
}

function entriesWithin(node: YamlNode): readonly YamlEntry[] {
  switch (node.kind) {
    case 'map':
      return node.entries.flatMap((entry) => [entry, ...entriesWithin(entry.value)]);
    case 'list':
      return node.items.flatMap(entriesWithin);
    case 'text':
    case 'empty':
      return [];
  }
}

/** The fact ID that a key was probably meant to be: `Trade.exports_2012`. */
function factIdMeant(key: string): string {
  return key.toLowerCase().replace(/[\s_]+/g, '-');
}

/**
 * A single word may be a source or a measure. The section isn't known here, so it counts as both.
 */
function definitionsOf(id: string, span: Span): readonly UnreadDefinition[] {
  if (isFactId(id)) return [{ kind: 'fact', id, span }];
  if (!isSingleId(id)) return [];
  return [
    { kind: 'source', id, span },
    { kind: 'measure', id, span },
  ];
}

/**
 * A name of which only one form is known: it counts for every language, and needs no explanation.
 */
function anyName(text: string, span: Span): NameEntry {
  const forms = forEachLanguage(() => text.trim());
  return { ...forms, acronym: forms, common: true, span };
}
