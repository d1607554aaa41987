import { planChart } from '../../chart/build.ts';
import type { ChartRequest } from '../../chart/request.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { beyondWhole } from '../../facts/derive.ts';
import { isComparable, mayAllMeet } from '../../facts/gate.ts';
import { unlikeRates } from '../../facts/unlike-rates.ts';
import { packOf } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import { isShownAsTable } from '../../model/chart-kind.ts';
import type { DeckChart, DeckTable } from '../../model/deck.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { EvidenceContext } from '../context.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { chartParts, commonUnit, sharesParts, subjectOf, subtitleWords, wordsOfParts } from '../subtitle.ts';
import { besideWords } from './chart-beside.ts';
import { chartRequest } from './chart-request.ts';
import { tableOfChart } from './chart-table.ts';
import { inPricesOf } from './constant-prices.ts';
import { converted } from './convert.ts';
import { tableAlt } from './table.ts';

/**
 * A chart of the facts named, or the table shown in its place. Undefined if it can't be drawn. If
 * the facts may not share an axis, the gate's refusals are among the findings.
 */
export function resolveChart(
  evidence: ChartEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckChart | DeckTable> | undefined> {
  const found = gatherFindings();
  const shown = found.take(chartFacts(evidence, context));
  if (shown.length < evidence.facts.length) return found.with(undefined);
  const subject = altSubject(shown, context);
  const request = found.take(chartRequest(evidence, shown, subject, context));
  if (request === undefined) return found.with(undefined);
  const plan = found.take(planChart(request));
  if (request.kind === 'heat-map' && context.beside !== undefined) {
    found.add(
      diagnostic('chart/unsuitable', {
        message: 'a heat map in a panel has tints of its own, which say something else in the next one',
        hint: 'give it a slide of its own, or use `kind: table`',
        span: evidence.span,
        at: request.at,
      }),
    );
    return found.with(undefined);
  }
  const isSum = plan?.addsUp === true || evidence.top !== undefined;
  found.add(...withWayOut(evidence, refusals(isSum, shown, request, context)));
  if (plan === undefined) return found.with(undefined);
  const drawn = plan.build();
  const parts =
    isOfShares(drawn) && request.kind !== 'table'
      ? sharesParts(shown, context)
      : chartParts(shown, commonUnit(shown, context) && drawn.unitLabel, context);
  const subtitle = wordsOfParts(parts);
  const beside = besideWords(drawn, context.beside ?? []);
  const finished = (one: Chart): Chart => ({
    ...one,
    alt: context.alt ?? one.alt,
    notes: [...one.notes, ...pricesSentence(evidence, context)],
  });
  // The author’s alternative text is of all bars, and stands at the first column.
  const inPart = (one: Chart, index: number): Chart =>
    index === 0 ? finished(one) : { ...finished(one), alt: one.alt };
  const chart: Chart = {
    ...finished(drawn),
    ...(drawn.columns && { columns: drawn.columns.map(inPart) }),
    ...(drawn.lying && {
      lying: {
        ...finished(drawn.lying),
        ...(drawn.lying.columns && { columns: drawn.lying.columns.map(inPart) }),
      },
    }),
    ...(beside && { beside }),
  };
  const content = isShownAsTable(request.kind)
    ? tableOfChart(
        chart,
        context.alt ?? (request.kind === 'table' ? tableAlt(shown, subtitle, context) : chart.alt),
        evidence.span,
        context,
      )
    : { kind: 'chart' as const, chart, span: evidence.span };
  return found.with({ content, subtitle, parts });
}

/** What the gate refuses to add up for `top` may be drawn without it. */
function withWayOut({ top }: ChartEvidence, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (top === undefined) return found;
  return found.map((each) => ({
    ...each,
    hint: each.hint === undefined ? WITHOUT_TOP : `${each.hint}; or ${WITHOUT_TOP}`,
  }));
}

const WITHOUT_TOP = 'leave `top` out and name fewer facts';

/** Whether it draws shares, whatever the amounts. */
function isOfShares({ kind, grouping, shares }: Chart): boolean {
  return shares === true || kind === 'doughnut' || grouping === 'percent';
}

/**
 * The subject of the chart's alt text: the parts of the subtitle, without a unit that each figure has in itself. If the
 * facts share neither measure nor place, the parts are reversed, so that what is counted comes before when.
 */
function altSubject(shown: readonly ShownFact[], context: EvidenceContext): readonly string[] {
  const whole = subtitleWords(shown, 'chart', context);
  if (subjectOf(shown, context) === '') return whole.toReversed();
  return shown.every(({ value }) => hasUnitSign(value)) ? subtitleWords(shown, 'table', context) : whole;
}

function hasUnitSign(value: Evaluated): boolean {
  const unit = value.kind === 'series' ? value.unit : value.kind === 'quantity' ? value.quantity.unit : undefined;
  return unit?.kind === 'money' || unit?.kind === 'percent';
}

/** The facts that a chart names with their values, in the currency and the prices it asks for. */
export function chartFacts(evidence: ChartEvidence, context: EvidenceContext): Outcome<readonly ShownFact[]> {
  const found = gatherFindings();
  const { convert, prices } = evidence;
  const stated = found.take(shownFacts(evidence.facts, context));
  const inCurrency = convert === undefined ? stated : found.take(converted(stated, convert, context));
  return found.with(prices === undefined ? inCurrency : found.take(inPricesOf(inCurrency, prices, context)));
}

/** The sentence that says which prices made the figures comparable over time. */
function pricesSentence({ prices }: ChartEvidence, context: EvidenceContext): readonly string[] {
  return prices === undefined ? [] : [packOf(context.language).chartWords.deflated(labelOf(prices.deflator, context))];
}

/**
 * The gate's refusals. Values drawn end to end are read as a sum, all others as a comparison on one
 * axis.
 */
function refusals(isSum: boolean, shown: readonly ShownFact[], request: ChartRequest, { store }: EvidenceContext) {
  const figures = shown.map((item) => item.value).filter(isComparable);
  const found = [
    ...mayAllMeet(isSum ? 'sum' : 'axis', figures, request.span),
    ...beyondWhole(store, figures, request.span),
    ...unlikeRates(figures, request.span),
  ];
  return found.map((refusal) => ({
    ...refusal,
    at: request.at,
  }));
}
