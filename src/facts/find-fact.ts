import { diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Fact, FactReference } from '../model/fact.ts';
import type { FactStore } from './store.ts';

/**
 * The fact that a reference names, or a finding that there is none, suggesting the ID that was
 * probably meant. Neither if a file defines the ID but couldn't be read: that is reported there.
 */
export function findFact(store: FactStore, reference: Pick<FactReference, 'id' | 'span'>): Outcome<Fact | undefined> {
  const fact = store.facts.get(reference.id);
  if (fact) return { value: fact, diagnostics: [] };
  if (store.unread.fact.has(reference.id)) return { value: undefined, diagnostics: [] };
  const meant = suggestId(reference.id, [...store.facts.keys(), ...store.unread.fact.keys()]);
  const message = `no fact is called ${reference.id}`;
  const hint = meant && `did you mean ${meant}?`;
  return refused(diagnostic('facts/unknown-id', { message, span: reference.span, hint }));
}

/**
 * The known ID nearest to a misspelt one; failing that, the only one that ends in it, in case its
 * topic was left out.
 */
export function suggestId(id: string, known: Iterable<string>): string | undefined {
  const ids = [...known];
  const near = nearest(id, ids);
  if (near) return near;
  const ending = ids.filter((each) => each.endsWith(`.${id}`));
  return ending.length === 1 ? ending[0] : undefined;
}
