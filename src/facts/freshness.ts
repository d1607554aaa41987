import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage } from '../language/languages.ts';
import type { Fact, FactId, FactReference, SeriesFact } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Volatility } from '../model/volatility.ts';
import { addMonths } from '../values/calendar.ts';
import { contains, daysFrom, firstDay, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { evaluate } from './derive.ts';
import { kindOf } from './kinds/kinds.ts';
import type { FactStore } from './store.ts';

/** A finding and the fact it is about. */
export interface Told {
  readonly about: FactId;
  readonly found: Diagnostic;
}

/** What a use is judged by. Days are counted from 1970-01-01. */
export interface UseContext {
  readonly store: FactStore;
  /** The last day of the outline's as-of. */
  readonly today: number;
  /** The dates that the slide prints, of any facts. */
  readonly printedDates: readonly Period[];
  /** Whether the slide prints the date of this fact. */
  readonly dated: boolean;
}

/** After how many days a fact that may change must be reviewed. */
const REVIEW_AFTER: Readonly<Record<Exclude<Volatility, 'fixed'>, number>> = { yearly: 365, fast: 60 };

/** A series is late when two of its cycles have gone by: one for the next period to pass, one to publish it. */
const CYCLES_OF_A_SERIES = 2;

/**
 * Checks whether a fact, as the slide shows it, holds at the brief's as-of. A status, a snapshot or
 * a rolling window shown with its own date is history, and history doesn't go out of date. Facts
 * planned for a date that has passed, and facts from after the as-of, are reported in any case.
 */
export function freshness(fact: Fact, reference: FactReference, context: UseContext): readonly Told[] {
  return [
    ...later(fact, reference, context),
    ...planned(fact, reference, context),
    ...stale(fact, reference, context),
    ...rolledOn(fact, context),
  ];
}

/** The date that a fact states, such as an event's. */
export function dateOf(fact: Fact): Period | undefined {
  return kindOf(fact).date?.(fact);
}

/** When a fact was true, or what it covers. */
export function momentOf(fact: Fact): Period | undefined {
  return fact.asOf ?? fact.period;
}

function told(code: Parameters<typeof diagnostic>[0], fact: Fact, message: string, hint: string): readonly Told[] {
  return [{ about: fact.id, found: diagnostic(code, { message: `${fact.id} ${message}`, hint }) }];
}

function later(fact: Fact, reference: FactReference, { today }: UseContext): readonly Told[] {
  if (kindOf(fact).isPlanned?.(fact)) return [];
  const moment = fact.kind === 'series' ? lastKnown(fact, reference) : (dateOf(fact) ?? momentOf(fact));
  const first = moment && firstDay(moment);
  if (!moment || first === undefined || first <= today) return [];
  const otherwise = fact.kind === 'series' ? 'name a stretch of it that ends earlier, with @2002..2012' : 'take it out';
  const hint = `correct \`as-of:\` in the outline, or ${otherwise}`;
  return told('facts/after-as-of', fact, `is of ${writePeriod(moment)}, after the brief’s as-of`, hint);
}

function planned(fact: Fact, reference: FactReference, { store, today }: UseContext): readonly Told[] {
  const event = plannedDate(fact, reference, store);
  const last = event && lastDay(event.date);
  if (!event?.isPlanned || last === undefined || last >= today) return [];
  const hint = fact.supersededBy ? `use ${fact.supersededBy}` : 'find out what happened, and write it down';
  return told('facts/planned-date-passed', fact, `was planned for ${writePeriod(event.date)}, which has passed`, hint);
}

interface PlannedDate {
  readonly date: Period;
  readonly isPlanned: boolean;
}

function plannedDate(fact: Fact, reference: FactReference, store: FactStore): PlannedDate | undefined {
  const date = dateOf(fact);
  if (date) return { date, isPlanned: kindOf(fact).isPlanned?.(fact) === true };
  if (fact.kind !== 'derived' || fact.op !== 'date-plus') return undefined;
  const { value } = evaluate(store, reference);
  return value?.kind === 'date' ? { date: value.date, isPlanned: value.status === 'planned' } : undefined;
}

function stale(fact: Fact, reference: FactReference, context: UseContext): readonly Told[] {
  const due = reviewDay(fact, reference, context.store);
  if (due === undefined || due >= context.today || isHistory(fact, context)) return [];
  const last = fact.kind === 'series' ? lastKnown(fact, reference) : momentOf(fact);
  const of = last ? ` of ${writePeriod(last)} and` : '';
  const hint = `look it up, or print its date beside it: {{period ${fact.id}}}`;
  return told('facts/stale', fact, `is${of} to be looked at again by ${writePeriod(daysFrom(due, due))}`, hint);
}

/** The last day on which a fact may be shown as current. Undefined if there is no such limit. */
function reviewDay(fact: Fact, reference: FactReference, store: FactStore): number | undefined {
  if (fact.kind === 'series') {
    const last = lastKnown(fact, reference);
    const cycle = cycleOf(fact, store);
    const end = last && lastDay(last);
    return end === undefined || cycle === undefined ? undefined : end + CYCLES_OF_A_SERIES * cycle;
  }
  if (fact.reviewBy) return lastDay(fact.reviewBy);
  const cycle = cycleOf(fact, store);
  const moment = momentOf(fact);
  const end = moment && lastDay(moment);
  return end === undefined || cycle === undefined ? undefined : end + cycle;
}

function cycleOf(fact: Fact, store: FactStore): number | undefined {
  const measured = fact.measure === undefined ? undefined : store.measures.get(fact.measure)?.volatility;
  const volatility = fact.volatility ?? measured ?? kindOf(fact).volatility(fact);
  return volatility === 'fixed' ? undefined : REVIEW_AFTER[volatility];
}

/**
 * The last point that a series shows as its newest. A point or range chosen by its years is never
 * the newest.
 */
function lastKnown({ points }: SeriesFact, { at }: FactReference): Period | undefined {
  if (at && at.kind !== 'latest') return undefined;
  return points.findLast((point) => point.quantity)?.period;
}

const LONGEST_DATE = 366;

/**
 * Whether the slide says when the fact was true: with its own date, or with a date of a year at
 * most that contains it or lies within it.
 */
function isHistory(fact: Fact, { dated, printedDates }: UseContext): boolean {
  if (fact.kind === 'series') return false;
  if (dated) return true;
  const moment = momentOf(fact);
  return (
    moment !== undefined &&
    isShort(moment) &&
    printedDates.some((date) => isShort(date) && (contains(date, moment) || contains(moment, date)))
  );
}

function isShort(period: Period): boolean {
  const [first, last] = [firstDay(period), lastDay(period)];
  return first !== undefined && last !== undefined && last - first < LONGEST_DATE;
}

/**
 * A rolling window is outdated in this brief if its next step, a year or a month, is over by the
 * as-of.
 */
function rolledOn(fact: Fact, { today, dated }: UseContext): readonly Told[] {
  const window = fact.period?.kind === 'window' ? fact.period : undefined;
  const end = window && lastDay(window);
  if (!window || end === undefined || dated) return [];
  if (addMonths(end, window.step === 'year' ? 12 : 1) > today) return [];
  const hint = `print its window beside it: {{period ${fact.id}}}`;
  return told('facts/window-anchor', fact, `covers ${writePeriod(window)}, not the years to the brief’s as-of`, hint);
}

/**
 * Reports a fact that has been superseded by the as-of, unless it is shown as history, or retired
 * by then.
 */
export function overtaken(fact: Fact, context: UseContext): readonly Told[] {
  const { store, today } = context;
  const retired = fact.retired && firstDay(fact.retired.when);
  if (fact.retired && (retired === undefined || retired <= today)) {
    const why = inAnyLanguage(fact.retired.why)[0] ?? '';
    return told(
      'facts/retired',
      fact,
      `was retired ${writePeriod(fact.retired.when)}${why && `: ${why}`}`,
      'take it out',
    );
  }
  const next = fact.supersededBy === undefined ? undefined : store.facts.get(fact.supersededBy);
  const moment = next && (dateOf(next) ?? momentOf(next));
  const since = moment && firstDay(moment);
  if (!next || (since !== undefined && since > today) || isHistory(fact, context)) return [];
  return told(
    'facts/superseded',
    fact,
    `has been superseded by ${next.id}`,
    `use ${next.id}, or print its date beside it`,
  );
}
