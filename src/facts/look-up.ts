import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { firstDay, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import type { FactUse } from './check-uses.ts';
import { momentOf } from './freshness.ts';
import { DECIDED_BY, walk } from './graph.ts';
import type { FactStore } from './store.ts';

/**
 * Advice on one slide's facts: what a reader needs to look a figure up, which is where it stands in
 * its source, of when it is, and a source that was there at the brief's as-of. A brief that looks
 * back may cite a later one.
 */
export function lookUp(store: FactStore, uses: readonly FactUse[], asOf: Period): readonly Diagnostic[] {
  const today = lastDay(asOf);
  const seen = new Set<string>();
  return uses.flatMap((use) =>
    walk(store, [use.reference], DECIDED_BY).flatMap(({ fact }) => {
      if (seen.has(fact.id)) return [];
      seen.add(fact.id);
      return [...lacks(fact, store), ...citedFromLater(fact, store, today)].map((found) => ({
        ...found,
        span: use.reference.span,
        at: use.at,
      }));
    }),
  );
}

function lacks(fact: Fact, store: FactStore): readonly Diagnostic[] {
  const citation = fact.citations.find(({ superseded }) => !superseded);
  const own = citation && store.sources.get(citation.source)?.kind === 'own-position';
  const found: Diagnostic[] = [];
  if (citation && citation.at === undefined && !own) {
    const message = `${fact.id} does not say where in ${citation.source} it stands`;
    found.push(diagnostic('facts/no-place', { message, hint: 'add `at:`, such as ¶4 or p. 12' }));
  }
  if (isUndated(fact)) {
    const message = `${fact.id} does not say of when its figure is`;
    found.push(diagnostic('facts/no-period', { message, hint: 'add `period:`, or `as-of:` for a count on a day' }));
  }
  return found;
}

function citedFromLater(fact: Fact, store: FactStore, today: number | undefined): readonly Diagnostic[] {
  if (today === undefined) return [];
  const sources = fact.citations.flatMap(({ source, superseded }) =>
    superseded ? [] : (store.sources.get(source) ?? []),
  );
  const later = sources.find(({ date }) => (firstDay(date) ?? today) > today);
  if (!later) return [];
  const message = `${fact.id} cites ${later.id} of ${writePeriod(later.date)}, after the brief’s as-of`;
  const hint = 'correct the date of the source, or `as-of:` in the outline';
  return [diagnostic('facts/later-source', { message, hint })];
}

/** A length of time is of no time itself. */
function isUndated(fact: Fact): boolean {
  const isAmount = fact.kind === 'money' || (fact.kind === 'quantity' && fact.quantity.unit.kind !== 'duration');
  return isAmount && momentOf(fact) === undefined;
}
