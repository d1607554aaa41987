import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type Nearest, nearestOf } from '../diagnostics/nearest.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { UnreadDefinition } from '../model/facts-file.ts';
import type { Span } from '../model/span.ts';
import { findFact, meantAmong } from './find-fact.ts';
import { COMPUTED_FROM, depthFirst, edgesOf, NAMED, type Role } from './graph.ts';
import type { FactStore } from './store.ts';

/**
 * Checks what a store's entries say of one another: cited sources and named facts exist, conflicts
 * are sound, and there are no circles.
 */
export function checkReferences(store: FactStore): Diagnostic[] {
  const facts = [...store.facts.values()];
  return [
    ...unknownSources(store),
    ...facts.flatMap((fact) => unknownFacts(fact, store)),
    ...facts.flatMap(badConflict),
    ...circles(store, COMPUTED_FROM, 'is computed from itself'),
    ...circles(store, ['successor'], 'supersedes itself'),
    ...circles(store, ['whole'], 'is a part of itself'),
  ];
}

/**
 * A file's own source is cited by all its facts, so an unknown source is reported once per file.
 */
function unknownSources(store: FactStore): Diagnostic[] {
  const cited = [
    ...[...store.facts.values()].flatMap((fact) => fact.citations.map(({ source, span }) => ({ id: source, span }))),
    ...[...store.sources.values()].flatMap(({ versionOf, span }) =>
      versionOf === undefined ? [] : [{ id: versionOf, span }],
    ),
  ];
  const first = new Map<string, { readonly id: string; readonly span: Span }>();
  for (const each of cited) {
    const key = `${each.id} ${each.span.file}`;
    const known = first.get(key);
    if (!known || each.span.start.line < known.span.start.line) first.set(key, each);
  }
  const unknown = [...first.values()].filter(({ id }) => !store.sources.has(id) && !store.unread.source.has(id));
  if (unknown.length === 0) return [];
  const meantBy = meantAmong([...store.sources.keys(), ...store.unread.source.keys()]);
  return unknown.map(({ id, span }) => unknownSource(id, span, meantBy));
}

function unknownSource(id: string, span: Span, meantBy: Nearest): Diagnostic {
  const meant = meantBy(id);
  const hint = meant ? `did you mean ${meant}?` : 'add it to `sources:` in a facts folder';
  return diagnostic('facts/unknown-source', { message: `no source is called ${id}`, span, hint });
}

/**
 * Measures that facts name and no file defines: reported once per place, even if many facts share
 * it.
 */
export function unknownMeasures(unread: readonly UnreadDefinition[], store: FactStore): Diagnostic[] {
  const lacking = unread.flatMap(({ lacks }) => lacks ?? []);
  const places = new Map(lacking.map((each) => [JSON.stringify(each), each]));
  const unknown = [...places.values()].filter(
    ({ value: id }) => !store.measures.has(id) && !store.unread.measure.has(id),
  );
  if (unknown.length === 0) return [];
  const nearestTo = nearestOf([...store.measures.keys(), ...store.unread.measure.keys()]);
  return unknown.map(({ value: id, span }) => {
    const near = nearestTo(id);
    const hint = near ? `did you mean ${near}?` : 'define it under `measures:` in a facts folder';
    return diagnostic('facts/unknown-measure', { message: `no measure is called ${id}`, span, hint });
  });
}

function unknownFacts(fact: Fact, store: FactStore): Diagnostic[] {
  return edgesOf(store, fact, NAMED).flatMap(({ to }) => [...findFact(store, to).diagnostics]);
}

/** A conflict must be written on one of its members, and must prefer one of them. */
function badConflict({ id, conflicts, span }: Fact): Diagnostic[] {
  if (!conflicts) return [];
  const stray = [id, conflicts.preferred].find((each) => each !== undefined && !conflicts.members.includes(each));
  if (stray === undefined) return [];
  const message = `${stray} is not among the members of the conflict on ${id}`;
  return [diagnostic('facts/bad-conflict', { message, span, hint: `add ${stray} to \`members:\`` })];
}

/** Members of a circle that are told at its start. */
const TOLD = 12;

/** A circle of many facts is told by its first ones and its last. */
function shortened(round: readonly FactId[]): readonly string[] {
  const more = round.length - TOLD - 1;
  return more < 2 ? round : [...round.slice(0, TOLD), `${more} more`, ...round.slice(-1)];
}

/** Reports each circle once, at its first member by ID. */
function circles(store: FactStore, roles: readonly Role[], says: string): Diagnostic[] {
  return depthFirst(store, store.facts.keys(), roles).circles.map((members) => circle(members, says, store));
}

function circle(members: readonly FactId[], says: string, store: FactStore): Diagnostic {
  const first = [...members].sort()[0] ?? '';
  const from = members.indexOf(first);
  const round = [...members.slice(from), ...members.slice(0, from), first];
  return diagnostic('facts/cycle', {
    message: `${first} ${says}: ${shortened(round).join(' → ')}`,
    span: store.facts.get(first)?.span,
    hint: 'take one of them out',
  });
}
