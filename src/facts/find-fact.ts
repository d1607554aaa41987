import { diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import { type Nearest, nearestOf } from '../diagnostics/nearest.ts';
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
  const meant = meantFact(store)(reference.id);
  const message = `no fact is called ${reference.id}`;
  const hint = meant
    ? `did you mean ${meant}?`
    : 'briefdeck facts list shows which there are, as d does in the preview';
  return refused(diagnostic('facts/unknown-id', { message, span: reference.span, hint }));
}

const MEANT = new WeakMap<FactStore, Nearest>();

function meantFact(store: FactStore): Nearest {
  const meant = MEANT.get(store) ?? meantAmong([...store.facts.keys(), ...store.unread.fact.keys()]);
  MEANT.set(store, meant);
  return meant;
}

/**
 * For a misspelt ID, the known one nearest to it; failing that, the only one that ends in it, in case its
 * topic was left out.
 */
export function meantAmong(known: readonly string[]): Nearest {
  const near = nearestOf(known);
  const endings = new Map<string, string | undefined>();
  for (const id of known) {
    for (let dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
      const ending = id.slice(dot + 1);
      endings.set(ending, endings.has(ending) ? undefined : id);
    }
  }
  return (id) => near(id) ?? endings.get(id);
}
