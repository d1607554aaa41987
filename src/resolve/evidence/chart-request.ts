import type { AmountDatum, ChartDatum } from '../../chart/datum.ts';
import { isHighlighted } from '../../chart/highlight.ts';
import type { ChartRequest } from '../../chart/request.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { evaluate } from '../../facts/derive.ts';
import { factsShown } from '../../model/chart.ts';
import type { ChartKind } from '../../model/chart-kind.ts';
import type { FactReference } from '../../model/fact.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { Unit } from '../../model/unit.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
import { printedFigures } from '../printed-figures.ts';
import type { ShownFact } from '../shown-facts.ts';
import { commonUnit, subjectOf } from '../subtitle.ts';
import { unitLabel } from '../unit-label.ts';
import { requestedAnnotations } from './annotations.ts';
import { reachOf } from './chart-beside.ts';
import { chartDatum } from './chart-datum.ts';
import { requestedEvents } from './chart-events.ts';
import { factName } from './chart-names.ts';
import { sourceRows } from './chart-source-rows.ts';
import { largestAndOthers } from './others.ts';

/** The request for a chart, with every fact resolved. Undefined if one of them can't be drawn. */
export function chartRequest(
  evidence: ChartEvidence,
  shown: readonly ShownFact[],
  subject: readonly string[],
  context: EvidenceContext,
): Outcome<ChartRequest | undefined> {
  const found = gatherFindings();
  const drawn = shown.flatMap((item) => {
    const one = found.take(chartDatum(item, shown, evidence, context));
    return one === undefined ? [] : [{ item, datum: one }];
  });
  const events = found.take(requestedEvents(evidence, context));
  const annotations = found.take(requestedAnnotations(evidence, shown, context));
  found.add(...unusedOptions(evidence, shown, context));
  if (drawn.length < shown.length) return found.with(undefined);
  const highlight = evidence.highlight.flatMap((reference) => highlighted(reference, context));
  const isSpokenOf = ({ fact, period }: AmountDatum) => isHighlighted({ highlight }, fact, period);
  const largest = found.take(largestAndOthers(drawn, isSpokenOf, evidence, context));
  if (largest === undefined) return found.with(undefined);
  const { data, others } = largest;
  const unit = unitOf(data[0]);
  const label = (exponent: number) => (unit === undefined ? '' : unitLabel(unit, exponent, context.language));
  const reach = reachOf(context.beside ?? [], label);
  const whole = wholeOf(data, evidence, context);
  const printed = printedFigures(context.slide);
  const rates = [evidence.convert?.rate.id, evidence.prices?.deflator.id].filter((id) => id !== undefined);
  return found.with({
    data,
    ...(evidence.chart !== undefined && { kind: evidence.chart.value }),
    language: context.language,
    highlight,
    roles: [...new Set(context.colours.map(({ role }) => role))],
    events,
    annotations,
    cropped: evidence.axis?.value === 'cropped',
    ...(whole && { whole }),
    additive: isAdditive(shown, context),
    ...(subjectOf(shown, context) !== '' && { measure: subject[0] ?? '' }),
    unitLabel: label,
    unitSaid: (exponent) => saysUnit(label(exponent), shown, context),
    printsFigures: printed.size > 0 && shown.some(({ reference }) => printed.has(reference.id)),
    subject,
    facts: [
      ...new Set([
        ...data.flatMap((each) => (each.kind === 'amount' ? factsShown(each) : each.fact)),
        ...(whole && SHOWS_WHOLE.includes(evidence.chart?.value) ? [whole.fact] : []),
        ...rates,
        ...events.map((event) => event.fact),
        ...annotations.flatMap(({ figures }) => figures.flatMap(({ facts }) => facts)),
      ]),
    ],
    sourceRows: shown.flatMap((item) =>
      sourceRows(item, others?.members.includes(item) === true ? others.label : undefined, rates, context),
    ),
    ...(reach && { reach }),
    span: evidence.span,
    at: locationOn(context, 'chart'),
  });
}

/** Kinds that state the whole of their parts. */
const SHOWS_WHOLE: readonly (ChartKind | undefined)[] = ['waterfall', 'doughnut'];

/** Whether what stands above the chart says this unit: the subtitle that is made from its facts does where they share one. */
function saysUnit(unit: string, shown: readonly ShownFact[], context: EvidenceContext): boolean {
  if (unit === '' || context.said === undefined) return unit !== '' && commonUnit(shown, context) !== '';
  return context.said.some((text) => text.includes(unit));
}

function unitOf(datum: ChartDatum | undefined): Unit | undefined {
  return datum?.kind === 'amount' ? datum.quantity.unit : datum?.unit;
}

/** A fact that the title speaks of. A point of a series comes with its period. */
function highlighted(reference: FactReference, context: SlideContext): ChartRequest['highlight'] {
  if (reference.at === undefined) return [{ fact: reference.id }];
  const period = evaluate(context.store, reference).value?.period;
  return period === undefined ? [] : [{ fact: reference.id, period }];
}

/**
 * Reports highlights and labels of facts that the chart doesn't show, since they have no effect.
 */
function unusedOptions(
  evidence: ChartEvidence,
  shown: readonly ShownFact[],
  context: SlideContext,
): readonly Diagnostic[] {
  const ids = new Set(shown.map(({ reference }) => reference.id));
  const marked = new Set(evidence.events.map((event) => event.id));
  const unused = [
    ...evidence.highlight.filter(({ id }) => !ids.has(id)),
    ...(evidence.labels ?? []).map(({ of }) => of).filter(({ id }) => !ids.has(id) && !marked.has(id)),
  ];
  return unused.map((reference) =>
    diagnostic('chart/unused-option', {
      message: `${reference.id} is not on this chart`,
      span: reference.span,
      at: locationOn(context, 'chart'),
    }),
  );
}

/** The whole that all the amounts are parts of, if the facts name one and it has a value. */
function wholeOf(data: readonly ChartDatum[], evidence: ChartEvidence, context: SlideContext): ChartRequest['whole'] {
  const [first] = data;
  if (first?.kind !== 'amount' || first.partOf === undefined) return undefined;
  const { partOf, span } = first;
  if (!data.every((each) => each.kind === 'amount' && each.partOf === partOf)) return undefined;
  const whole = evaluate(context.store, { id: partOf, span }).value;
  if (whole?.kind !== 'quantity') return undefined;
  return { fact: partOf, label: factName({ id: partOf, span }, evidence, context), quantity: whole.quantity };
}

/**
 * Whether all facts have one measure, and it declares that they may be added over something in
 * which they all differ.
 */
function isAdditive(shown: readonly ShownFact[], context: SlideContext): boolean {
  const measures = new Set(shown.map(({ value }) => value.measure));
  const [only] = measures;
  const measure = measures.size === 1 && only !== undefined ? context.store.measures.get(only) : undefined;
  if (measure === undefined) return false;
  return measure.addsOver.some((key) => {
    const values = shown.map(({ value }) =>
      key === 'period'
        ? JSON.stringify(value.period)
        : Object.entries(value.qualifiers).find(([name]) => name === key)?.[1],
    );
    return !values.includes(undefined) && new Set(values).size === shown.length;
  });
}
