import type { Code } from '../../diagnostics/codes.ts';
import { freshness, overtaken } from '../../facts/freshness.ts';
import { DECIDED_BY, INSTRUMENTS, type Reached, walk } from '../../facts/graph.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactId } from '../../model/fact.ts';
import type { Outline } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { lastDay } from '../../values/period.ts';
import { readPeriod, writePeriod } from '../../values/period-text.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import { knownFacts } from './known-fact.ts';

/** A fact that should be looked at again. */
export interface StaleFact {
  readonly id: FactId;
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  readonly asOf: string;
  /** Path of the outline that names it. Absent if all facts were examined. */
  readonly outline?: string;
}

/** Not reported here: a fact from after the given day is new, not out of date. */
const NOT_STALE: Code = 'facts/after-as-of';

/**
 * The facts that, as of a day, are due for review, were planned for a day now past, are windows
 * that have rolled on, or have been superseded or retired. `check` decides whether a slide may show
 * one beside its date.
 *
 * @param asOf - ISO date, applied to all facts. Absent: each brief's own, applied to the facts it
 * names
 */
export function staleFacts(facts: WorkspaceFacts, asOf: string | undefined): readonly StaleFact[] {
  const day = asOf === undefined ? undefined : readPeriod(asOf);
  return day ? ofAllFacts(facts, day) : ofBriefs(facts);
}

function ofAllFacts(facts: WorkspaceFacts, day: Period): readonly StaleFact[] {
  return knownFacts(facts).flatMap(({ fact, view }) => staleAt(view.store, { fact, reference: fact }, day));
}

function ofBriefs({ views }: WorkspaceFacts): readonly StaleFact[] {
  return views.flatMap(({ store, outlines }) => outlines.flatMap((outline) => ofBrief(store, outline)));
}

/**
 * The stale facts among those that a brief names and those that they rest on. Each finding is
 * listed once.
 */
function ofBrief(store: FactStore, { file, slides, asOf }: Outline): readonly StaleFact[] {
  const named = slides.flatMap(namedOnSlide);
  const figures = named.filter(({ role }) => role !== 'rate' && role !== 'deflator').map(({ to }) => to);
  const instruments = named.flatMap(({ role, to }) => (role === 'rate' || role === 'deflator' ? [{ role, to }] : []));
  const reached = [
    ...walk(store, figures, DECIDED_BY),
    ...instruments.flatMap(({ role, to }) => walk(store, [to], DECIDED_BY).map((each) => ({ role, ...each }))),
  ];
  const stale = reached.flatMap((each) => staleAt(store, each, asOf.value));
  return [...new Map(stale.map((each) => [`${each.id} ${each.code}`, { ...each, outline: file }])).values()].sort(
    (a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1),
  );
}

/**
 * Rates, deflators and the other parts of a share's whole have no date of their own on a slide, so
 * only their replacement or retirement is reported.
 */
function staleAt(store: FactStore, { fact, reference, role }: Reached, day: Period): readonly StaleFact[] {
  const today = lastDay(day);
  if (today === undefined) return [];
  const context = { store, today, printedDates: [], dated: false };
  const isInstrument = role !== undefined && INSTRUMENTS.has(role);
  return [...(isInstrument ? [] : freshness(fact, reference, context)), ...overtaken(fact, context)]
    .filter(({ found }) => found.code !== NOT_STALE)
    .map(({ about, found: { code, message, hint } }) => ({
      id: about,
      code,
      message,
      hint: hint ?? '',
      asOf: writePeriod(day),
    }));
}
