import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { LANGUAGES } from '../language/languages.ts';
import { compareText } from '../model/compare-text.ts';
import type { FactsFile, UnreadDefinition } from '../model/facts-file.ts';
import type { Texts } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { checkReferences, unknownMeasures } from './integrity.ts';
import type { FactStore } from './store.ts';

/**
 * Joins the files of a brief's facts folders. The order of the files, and of the facts in them,
 * changes neither the store nor the findings. If an ID is defined twice, the first definition by
 * file and line is kept.
 */
export function buildStore(files: readonly FactsFile[]): Outcome<FactStore> {
  const facts = index(
    files.flatMap((file) => file.facts),
    'fact',
  );
  const sources = index(
    files.flatMap((file) => file.sources),
    'source',
  );
  const measures = index(
    files.flatMap((file) => file.measures),
    'measure',
  );
  const unread = files.flatMap((file) => file.unread);
  const placesOf = (kind: UnreadDefinition['kind'], read: ReadonlyMap<string, unknown>) =>
    new Map(
      unread.flatMap((each) => (each.kind === kind && !read.has(each.id) ? [[each.id, each.span] as const] : [])),
    );
  const names = files.flatMap((file) => file.names).sort((a, b) => byText(a, b) || comparePlaces(a.span, b.span));
  const known = [...facts.value.values()];
  const conflicts = gathered(
    known.flatMap(({ conflicts }) => conflicts?.members.map((member) => [member, conflicts] as const) ?? []),
  );
  const store = {
    facts: facts.value,
    sources: sources.value,
    measures: measures.value,
    names,
    unread: {
      fact: placesOf('fact', facts.value),
      source: placesOf('source', sources.value),
      measure: placesOf('measure', measures.value),
    },
    parts: gathered(known.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[partOf, id] as const]))),
    conflicts,
  };
  const diagnostics = [
    ...facts.diagnostics,
    ...sources.diagnostics,
    ...measures.diagnostics,
    ...checkReferences(store),
    ...unknownMeasures(unread, store),
  ];
  return { value: store, diagnostics: diagnostics.sort(byPlace) };
}

/** Groups values by key, in the order given. */
function gathered<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  }
  return map;
}

function index<T extends { readonly id: string; readonly span: Span }>(
  entries: readonly T[],
  what: string,
): Outcome<ReadonlyMap<string, T>> {
  const map = new Map<string, T>();
  const diagnostics: Diagnostic[] = [];
  const inOrder = [...entries].sort((a, b) => compareText(a.id, b.id) || comparePlaces(a.span, b.span));
  for (const entry of inOrder) {
    const first = map.get(entry.id);
    if (first) diagnostics.push(duplicate(entry, first.span, what));
    else map.set(entry.id, entry);
  }
  return { value: map, diagnostics };
}

function duplicate(entry: { readonly id: string; readonly span: Span }, first: Span, what: string): Diagnostic {
  return diagnostic('facts/duplicate-id', {
    message: `the ${what} ${entry.id} is defined twice, first in ${first.file}:${first.start.line}`,
    span: entry.span,
    hint: 'give one of them another ID, or delete it',
  });
}

function comparePlaces(a: Span, b: Span): number {
  return compareText(a.file, b.file) || a.start.line - b.start.line || a.start.column - b.start.column;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.span && b.span ? comparePlaces(a.span, b.span) : 0) || compareText(a.message, b.message);
}

function byText(a: Texts, b: Texts): number {
  const [first = 0] = LANGUAGES.map((language) => compareText(a[language] ?? '', b[language] ?? '')).filter(Boolean);
  return first;
}
