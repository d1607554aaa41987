import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId } from '../model/fact.ts';
import type { Acceptance } from '../model/outline.ts';
import type { Span } from '../model/span.ts';
import { sum } from '../values/arithmetic.ts';
import { overlaps } from '../values/interval.ts';
import {
  basis,
  calendar,
  denominator,
  measure,
  prices,
  statistic,
  valuation,
  vintage,
  window,
} from './comparability/qualifiers.ts';
import { type Comparable, isPartOf, type Meeting, type Rule } from './comparability/rule.ts';
import { addition, channel, population, share, wholeBesidePart } from './comparability/scope.ts';
import { currency, unit } from './comparability/unit.ts';
import { MOST_REFUSALS, tooManyRefusals } from './too-many-refusals.ts';

export type { Comparable, Meeting } from './comparability/rule.ts';

export function isComparable(value: Evaluated): value is Comparable {
  return value.kind === 'quantity' || value.kind === 'series';
}

/** A finding of the gate: the two facts it keeps apart, and how they differ. */
export interface Refusal extends Diagnostic {
  readonly facts: readonly [FactId, FactId];
  readonly field: string;
}

/** These apply to every pair first. A pair without a common unit is not examined further. */
const UNIT_RULES: readonly Rule[] = [currency, unit];

/** What two figures of the same thing must have in common, whatever their time or place. */
const ALIKE: readonly Rule[] = [
  measure,
  denominator,
  basis,
  statistic,
  window,
  calendar,
  prices,
  channel,
  population,
  valuation,
  vintage,
];

/**
 * The rules for each meeting, the gravest first. What no rule covers may differ, such as the flow
 * in a ratio.
 */
const RULES: Readonly<Record<Meeting, readonly Rule[]>> = {
  sum: [...ALIKE, addition],
  mean: [...ALIKE, wholeBesidePart],
  difference: ALIKE,
  ratio: ALIKE,
  comparison: ALIKE,
  share: [share, ...ALIKE],
  axis: [...ALIKE, wholeBesidePart],
  column: [measure, denominator, statistic, calendar, prices],
};

/**
 * Whether two figures may meet; an empty result means that they may. For most qualifiers only a
 * certain difference is refused: if either figure leaves one open, they don't differ in it. A sum
 * asks for more, since it must not count anything twice. For a share, `a` is the part.
 */
export function mayMeet(meeting: Meeting, a: Comparable, b: Comparable, span?: Span): readonly Refusal[] {
  const apart = UNIT_RULES.flatMap((rule) => refuse(rule, meeting, a, b, span));
  return apart.length > 0 ? apart : RULES[meeting].flatMap((rule) => refuse(rule, meeting, a, b, span));
}

/**
 * Checks every pair of the figures. On an axis a whole may stand beside all its parts. Of too many refusals, the first
 * are told, and an error that nobody can accept.
 */
export function mayAllMeet(meeting: Meeting, figures: readonly Comparable[], span?: Span): readonly Diagnostic[] {
  const refusals: Refusal[] = [];
  for (const [index, a] of figures.entries()) {
    for (const b of figures.slice(index + 1)) {
      for (const refusal of mayMeet(meeting, a, b, span)) {
        const isBreakdown =
          meeting === 'axis' &&
          refusal.code === 'facts/incomparable-overlap' &&
          (isBrokenDown(a, figures) || isBrokenDown(b, figures));
        if (!isBreakdown) refusals.push(refusal);
        if (refusals.length === MOST_REFUSALS) return [...refusals, tooManyRefusals(span)];
      }
    }
  }
  return refusals;
}

/**
 * Whether the figures include two or more parts that add up to the whole as printed: its breakdown,
 * with nothing left out.
 */
function isBrokenDown(whole: Comparable, figures: readonly Comparable[]): boolean {
  const parts = figures.filter((figure) => figure.partOf === whole.fact || whole.terms?.includes(figure.fact));
  const amounts = parts.flatMap((part) => (part.kind === 'quantity' && isPartOf(part, whole) ? [part.quantity] : []));
  const total = amounts.length >= 2 ? sum(amounts) : undefined;
  return whole.kind === 'quantity' && total !== undefined && overlaps(whole.quantity.interval, total.interval);
}

/** The acceptance that lets a refusal pass: it names the refusal's code and both facts. */
function acceptanceOf(refusal: Refusal, acceptances: readonly Acceptance[]): Acceptance | undefined {
  return acceptances.find(
    (acceptance) =>
      acceptance.code.value === refusal.code &&
      refusal.facts.every((id) => acceptance.facts.some((reference) => reference.id === id)),
  );
}

/**
 * The findings that remain after the outline's acceptances are applied, and the acceptances that
 * were needed (each once, in the outline's order), whose reasons are printed on the slide.
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
  const { code, field, of, mend } = difference;
  const message = `${a.fact} (${field}: ${of[0]}) and ${b.fact} (${field}: ${of[1]}) can’t meet in ${WHERE[meeting]}`;
  return [{ ...diagnostic(code, { message, span, hint: mend }), facts: [a.fact, b.fact], field }];
}

const WHERE: Readonly<Record<Meeting, string>> = {
  sum: 'a sum',
  mean: 'a mean',
  difference: 'a difference',
  ratio: 'a ratio',
  share: 'a share',
  comparison: 'a comparison',
  axis: 'a chart',
  column: 'a column',
};
