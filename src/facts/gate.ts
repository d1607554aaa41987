import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId, Qualifiers } from '../model/fact.ts';
import type { Acceptance } from '../model/outline.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';
import { overlaps } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { sameUnit } from '../values/unit.ts';

/** Where two figures would meet: in a computation, on the axis of a chart, or in a column of a table. */
export type Meeting = 'sum' | 'difference' | 'ratio' | 'share' | 'axis' | 'column';

/** Figures with a unit. Nothing else can meet. */
export type Comparable = Extract<Evaluated, { kind: 'quantity' | 'series' }>;

export function isComparable(value: Evaluated): value is Comparable {
  return value.kind === 'quantity' || value.kind === 'series';
}

/** A finding of the gate, with the facts it keeps apart. */
export interface Refusal extends Diagnostic {
  readonly facts: readonly [FactId, FactId];
}

/** How two figures differ, in words; undefined where they don't. */
type Rule = (meeting: Meeting, a: Comparable, b: Comparable) => Difference | undefined;

interface Difference {
  readonly code: Code;
  readonly of: readonly [string, string];
  readonly mend: string;
}

const SAME_WHOLE: readonly Meeting[] = ['sum', 'difference', 'share'];

/** The rules, the gravest first. A pair without a common unit is not examined further. */
const UNIT_RULES: readonly Rule[] = [currency, unit];
const RULES: readonly Rule[] = [measure, basis, statistic, calendar, prices, channel, overlap];

/**
 * Whether two figures may meet. Only what is stated and certain is refused: a qualifier that one of them leaves open
 * differs from none. Empty where they may.
 */
export function mayMeet(meeting: Meeting, a: Comparable, b: Comparable, span?: Span): readonly Refusal[] {
  const apart = UNIT_RULES.flatMap((rule) => refuse(rule, meeting, a, b, span));
  return apart.length > 0 ? apart : RULES.flatMap((rule) => refuse(rule, meeting, a, b, span));
}

/** Every pair of the figures, each rule told once a pair. */
export function mayAllMeet(meeting: Meeting, figures: readonly Comparable[], span?: Span): readonly Refusal[] {
  return figures.flatMap((a, index) => figures.slice(index + 1).flatMap((b) => mayMeet(meeting, a, b, span)));
}

/** The acceptance that lets a refusal pass: it names the code and both facts. */
function acceptanceOf(refusal: Refusal, acceptances: readonly Acceptance[]): Acceptance | undefined {
  return acceptances.find(
    (acceptance) =>
      acceptance.code.value === refusal.code &&
      refusal.facts.every((id) => acceptance.facts.some((reference) => reference.id === id)),
  );
}

/**
 * What stands after the outline's acceptances are applied, and the acceptances that were needed (each once, in the
 * outline's order): their reasons are printed on the slide.
 */
export function applyAcceptances(
  diagnostics: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
): { readonly diagnostics: readonly Diagnostic[]; readonly used: readonly Acceptance[] } {
  const accepting = diagnostics.map((each) => (isRefusal(each) ? acceptanceOf(each, acceptances) : undefined));
  return {
    diagnostics: diagnostics.filter((_, index) => accepting[index] === undefined),
    used: acceptances.filter((acceptance) => accepting.includes(acceptance)),
  };
}

export function isRefusal(found: Diagnostic): found is Refusal {
  return 'facts' in found;
}

function refuse(rule: Rule, meeting: Meeting, a: Comparable, b: Comparable, span: Span | undefined): Refusal[] {
  const difference = rule(meeting, a, b);
  if (!difference) return [];
  const [one, other] = difference.of;
  const message = `${a.fact} (${one}) and ${b.fact} (${other}) can’t meet in ${WHERE[meeting]}`;
  return [{ ...diagnostic(difference.code, { message, span, hint: difference.mend }), facts: [a.fact, b.fact] }];
}

const WHERE: Readonly<Record<Meeting, string>> = {
  sum: 'a sum',
  difference: 'a difference',
  ratio: 'a ratio',
  share: 'a share',
  axis: 'a chart',
  column: 'a column',
};

function unitOf(figure: Comparable): Unit {
  return figure.kind === 'quantity' ? figure.quantity.unit : figure.unit;
}

function currency(_: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  const [one, other] = [unitOf(a), unitOf(b)];
  if (one.kind !== 'money' || other.kind !== 'money' || one.currency === other.currency) return undefined;
  return {
    code: 'facts/incomparable-currency',
    of: [one.currency, other.currency],
    mend: 'convert one of them by a rate fact',
  };
}

function unit(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  const [one, other] = [unitOf(a), unitOf(b)];
  if (meeting === 'column' || sameUnit(one, other) || (one.kind === 'money' && other.kind === 'money'))
    return undefined;
  return { code: 'facts/incomparable-unit', of: [nameOfUnit(one), nameOfUnit(other)], mend: 'show them apart' };
}

function nameOfUnit(of: Unit): string {
  switch (of.kind) {
    case 'money':
      return of.currency;
    case 'count':
      return of.noun?.en.many ?? 'a count';
    case 'duration':
      return `${of.step}s`;
    case 'percent':
      return 'per cent';
    case 'ratio':
      return 'a ratio';
    case 'area':
      return of.of;
    case 'rate':
      return `${of.to} for ${of.from}`;
  }
}

function measure(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  if (!SAME_WHOLE.includes(meeting)) return undefined;
  if (a.measure === undefined || b.measure === undefined || a.measure === b.measure) return undefined;
  return {
    code: 'facts/incomparable-measure',
    of: [a.measure, b.measure],
    mend: 'use facts of one measure, or accept it on the slide with a reason',
  };
}

function basis(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  const of = differing('basis', a, b);
  if (!of || meeting === 'column') return undefined;
  return {
    code: 'facts/incomparable-basis',
    of,
    mend: 'show each by itself with its verb, or accept it on the slide with a reason',
  };
}

/** A fact that states no statistic is a total. Totals, snapshots and peaks may meet; a mean or a running total may not. */
function statistic(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  if (meeting === 'column') return undefined;
  const [one, other] = [a.qualifiers.statistic ?? 'total', b.qualifiers.statistic ?? 'total'];
  const summedMean = meeting === 'sum' && (one === 'mean' || other === 'mean');
  const apart = one !== other && [one, other].some((each) => each === 'mean' || each === 'cumulative');
  if (!summedMean && !apart) return undefined;
  return { code: 'facts/incomparable-statistic', of: [one, other], mend: 'show it by itself, as a stat or in a note' };
}

function calendar(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  const [one, other] = [calendarOf(a), calendarOf(b)];
  if (meeting === 'column' || !one || !other || one === other) return undefined;
  return {
    code: 'facts/incomparable-calendar',
    of: [one, other],
    mend: 'use figures of one calendar, or accept it on the slide with a reason',
  };
}

function calendarOf(figure: Comparable): string | undefined {
  if (figure.period?.kind === 'fiscal-year') return 'fiscal-ca';
  const stated = figure.qualifiers.calendar;
  return stated === 'unknown' ? undefined : stated;
}

function prices(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  const [one, other] = [a.qualifiers.prices, b.qualifiers.prices];
  if (meeting === 'column' || !one || !other) return undefined;
  const names = [one, other].map((each) => (each.kind === 'current' ? 'current prices' : `prices of ${each.base}`));
  const [first = '', second = ''] = names;
  if (first === second) return undefined;
  return { code: 'facts/incomparable-prices', of: [first, second], mend: 'use figures in the prices of one year' };
}

function channel(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  if (meeting !== 'axis' && meeting !== 'sum' && meeting !== 'difference') return undefined;
  const of = differing('channel', a, b);
  if (!of || of.includes('unknown')) return undefined;
  return {
    code: 'facts/incomparable-channel',
    of,
    mend: 'show a share instead, or accept it on the slide with a reason',
  };
}

/** Qualifiers along which one thing splits into parts that don't meet. */
const DIMENSIONS = ['flow', 'reporter', 'partner', 'subject', 'object', 'population', 'place', 'channel'] as const;

function overlap(meeting: Meeting, a: Comparable, b: Comparable): Difference | undefined {
  if (meeting !== 'sum') return undefined;
  if (a.partOf === b.fact || b.partOf === a.fact) {
    const of = (figure: Comparable, whole: Comparable) => (figure.partOf === whole.fact ? 'a part' : 'its whole');
    return { code: 'facts/incomparable-overlap', of: [of(a, b), of(b, a)], mend: 'leave the whole or the part out' };
  }
  const split = DIMENSIONS.some((dimension) => differing(dimension, a, b));
  if (split || a.measure === undefined || a.measure !== b.measure) return undefined;
  const [one, other] = [periodOf(a), periodOf(b)];
  if (!one || !other || !overlaps(one, other)) return undefined;
  return {
    code: 'facts/incomparable-overlap',
    of: [writePeriod(one), writePeriod(other)],
    mend: 'sum only facts whose periods don’t meet',
  };
}

function periodOf(figure: Comparable): Period | undefined {
  return figure.kind === 'quantity' ? figure.period : undefined;
}

function differing(
  key: 'basis' | (typeof DIMENSIONS)[number],
  a: Comparable,
  b: Comparable,
): [string, string] | undefined {
  const [one, other]: readonly (Qualifiers[typeof key] | undefined)[] = [a.qualifiers[key], b.qualifiers[key]];
  return one !== undefined && other !== undefined && one !== other ? [one, other] : undefined;
}
