import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { DerivedFact, Fact, FactId } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { findFact, suggestId } from './find.ts';
import type { FactStore } from './store.ts';

/** What the entries of a store say of one another: cited sources, named facts, and no circle among them. */
export function checkReferences(store: FactStore): Diagnostic[] {
  const facts = [...store.facts.values()];
  return [
    ...unknownSources(store),
    ...facts.flatMap((fact) => unknownFacts(fact, store)),
    ...facts.flatMap(badConflict),
    ...circles(facts, (fact) => (fact.kind === 'derived' ? operandsOf(fact) : []), 'is computed from itself', store),
    ...circles(facts, ({ supersededBy: next }) => (next === undefined ? [] : [next]), 'supersedes itself', store),
    ...circles(facts, (fact) => (fact.partOf === undefined ? [] : [fact.partOf]), 'is a part of itself', store),
  ];
}

/** A file's own source is cited by all its facts: an unknown one is told once a file. */
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
  return [...first.values()].flatMap(({ id, span }) => unknownSource(id, span, store));
}

function unknownSource(id: string, span: Span, store: FactStore): Diagnostic[] {
  if (store.sources.has(id)) return [];
  const meant = suggestId(id, store.sources.keys());
  const hint = meant ? `did you mean ${meant}?` : 'add it to `sources:` in a facts folder';
  return [diagnostic('facts/unknown-source', { message: `no source is called ${id}`, span, hint })];
}

function unknownFacts(fact: Fact, store: FactStore): Diagnostic[] {
  const named = [
    ...(fact.kind === 'derived' ? fact.of : []),
    ...(fact.kind === 'derived' ? instrumentsOf(fact).map((id) => ({ id, span: fact.span })) : []),
    ...(fact.supersededBy === undefined ? [] : [{ id: fact.supersededBy, span: fact.span }]),
    ...(fact.partOf === undefined ? [] : [{ id: fact.partOf, span: fact.span }]),
    ...conflicting(fact).map((id) => ({ id, span: fact.span })),
  ];
  return named.flatMap((reference) => [...findFact(store, reference).diagnostics]);
}

function conflicting({ conflicts }: Fact): readonly FactId[] {
  if (!conflicts) return [];
  return [...new Set([...conflicts.members, ...(conflicts.preferred === undefined ? [] : [conflicts.preferred])])];
}

function operandsOf(fact: DerivedFact): FactId[] {
  return [...fact.of.map((reference) => reference.id), ...instrumentsOf(fact)];
}

/** What an operation needs beside its operands: a rate, a deflator. */
function instrumentsOf({ rate, deflator }: DerivedFact): FactId[] {
  return [rate, deflator].filter((id) => id !== undefined);
}

/** A conflict stands on one of its members and prefers one of them. */
function badConflict({ id, conflicts, span }: Fact): Diagnostic[] {
  if (!conflicts) return [];
  const stray = [id, conflicts.preferred].find((each) => each !== undefined && !conflicts.members.includes(each));
  if (stray === undefined) return [];
  const message = `${stray} is not among the members of the conflict on ${id}`;
  return [diagnostic('facts/bad-conflict', { message, span, hint: `add ${stray} to \`members:\`` })];
}

/** Each circle once, told at the first of its members by ID. Depth-first, with the path walked so far. */
function circles(
  facts: readonly Fact[],
  next: (fact: Fact) => readonly FactId[],
  says: string,
  store: FactStore,
): Diagnostic[] {
  const settled = new Set<FactId>();
  const found: Diagnostic[] = [];
  const walk = (fact: Fact, path: readonly FactId[]): void => {
    const start = path.indexOf(fact.id);
    if (start !== -1) {
      found.push(circle(path.slice(start), says, store));
      return;
    }
    if (settled.has(fact.id)) return;
    for (const id of next(fact)) {
      const following = store.facts.get(id);
      if (following) walk(following, [...path, fact.id]);
    }
    settled.add(fact.id);
  };
  for (const fact of facts) walk(fact, []);
  return found;
}

function circle(members: readonly FactId[], says: string, store: FactStore): Diagnostic {
  const first = [...members].sort()[0] ?? '';
  const from = members.indexOf(first);
  const round = [...members.slice(from), ...members.slice(0, from), first];
  return diagnostic('facts/cycle', {
    message: `${first} ${says}: ${round.join(' → ')}`,
    span: store.facts.get(first)?.span,
    hint: 'take one of them out',
  });
}
