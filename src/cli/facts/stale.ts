import type { Code } from '../../diagnostics/codes.ts';
import { freshness, overtaken } from '../../facts/freshness.ts';
import { DECIDED_BY, INSTRUMENTS, type Reached, walk } from '../../facts/graph.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactId } from '../../model/fact.ts';
import type { Outline } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { knownFacts } from '../../project/facts/known-fact.ts';
import type { Io } from '../../project/io.ts';
import type { WorkspaceFacts } from '../../project/read-facts.ts';
import { briefName } from '../../project/select-briefs.ts';
import { lastDay } from '../../values/period.ts';
import { readPeriod, writePeriod } from '../../values/period-text.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';

export interface StaleOptions extends FactsOptions {
  /** ISO date to look from. Undefined: each brief's own as-of, for the facts that it names. */
  readonly asOf?: string;
}

/** A fact that should be looked at again. */
interface Stale {
  readonly id: FactId;
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  readonly asOf: string;
  /** Path of the outline that names it; absent where all facts were looked at. */
  readonly outline?: string;
}

/** What came after a day is new on that day, not out of date. */
const NOT_STALE: Code = 'facts/after-as-of';

/**
 * Says which facts are due for review, were planned for a day that has passed, are windows that have rolled on, or have
 * been superseded or retired, as of a day. Whether a slide may show one beside its date is for `check` to say.
 */
export function staleFacts({ asOf, ...options }: StaleOptions, presentation: Presentation, io: Io): Printout {
  return answerFromFacts('facts stale', options, presentation, io, (facts): Answer => {
    const day = asOf === undefined ? undefined : readPeriod(asOf);
    const stale = day ? ofAllFacts(facts, day) : ofBriefs(facts);
    return { lines: stale.length === 0 ? ['no fact is out of date'] : linesOf(stale), json: { stale } };
  });
}

function ofAllFacts(facts: WorkspaceFacts, day: Period): readonly Stale[] {
  return knownFacts(facts).flatMap(({ fact, view }) => staleAt(view.store, { fact, reference: fact }, day));
}

function ofBriefs({ views }: WorkspaceFacts): readonly Stale[] {
  return views.flatMap(({ store, outlines }) => outlines.flatMap((outline) => ofBrief(store, outline)));
}

/** Of the facts that a brief names, and of those that they rest on: each finding once. */
function ofBrief(store: FactStore, { file, slides, asOf }: Outline): readonly Stale[] {
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

/** Rates and prices have no date of their own on a slide: only that they were replaced or retired is told. */
function staleAt(store: FactStore, { fact, reference, role }: Reached, day: Period): readonly Stale[] {
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

function linesOf(stale: readonly Stale[]): readonly string[] {
  const headings = [...new Set(stale.map(headingOf))];
  return headings.flatMap((heading) => [
    heading,
    ...stale.filter((each) => headingOf(each) === heading).map(({ message }) => `  ${message}`),
  ]);
}

function headingOf({ outline, asOf }: Stale): string {
  return outline === undefined ? `as of ${asOf}` : `${briefName(outline)}, as of ${asOf}`;
}
