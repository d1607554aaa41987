import type { AmountDatum, ChartDatum } from '../../chart/datum.ts';
import { isHighlighted } from '../../chart/highlight.ts';
import type { ChartRequest, RequestedEvent } from '../../chart/request.ts';
import { type Diagnostic, diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { evaluate } from '../../facts/derive.ts';
import { leavesOf } from '../../facts/graph.ts';
import { writeReference } from '../../facts/reference.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { inLanguage, packOf } from '../../language/languages.ts';
import { formatLocator } from '../../language/locator.ts';
import { monthName } from '../../language/months.ts';
import { type ChartSourceRow, factsShown } from '../../model/chart.ts';
import type { ChartKind } from '../../model/chart-kind.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { FactId, FactReference } from '../../model/fact.ts';
import type { Texts } from '../../model/language.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import type { Unit } from '../../model/unit.ts';
import { equals } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { citationOf } from '../citations.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
import { spannedText } from '../lines.ts';
import { printedFigures } from '../printed-figures.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { commonUnit, subjectOf } from '../subtitle.ts';
import { unitLabel } from '../unit-label.ts';
import { requestedAnnotations } from './annotations.ts';
import { reachOf } from './chart-beside.ts';
import { roleOf } from './fact-roles.ts';
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
    const one = found.take(datum(item, shown, evidence, context));
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

/** A fact's name on this chart: from the chart's own labels, else from the fact's label. */
function factName(reference: FactReference, evidence: ChartEvidence, context: SlideContext): string {
  return ownName(reference, evidence, context) ?? labelOf(reference, context);
}

function ownName(reference: FactReference, evidence: ChartEvidence, context: SlideContext): string | undefined {
  const labels = evidence.labels ?? [];
  const written = writeReference(reference);
  const own =
    labels.find(({ of }) => writeReference(of) === written) ??
    labels.find(({ of }) => of.at === undefined && of.id === reference.id);
  return own && spannedText(own.label, context.language);
}

/**
 * A fact as data of the chart. Points of one series are named by their periods, points of several
 * by series and period.
 */
function datum(
  item: ShownFact,
  all: readonly ShownFact[],
  evidence: ChartEvidence,
  context: SlideContext,
): Outcome<ChartDatum | undefined> {
  const { reference, value } = item;
  const name = factName(reference, evidence, context);
  const basis = value.qualifiers.basis;
  const alikeOverTime = areAlikeOverTime(all, evidence, context);
  const role = roleOf(item, all, context.colours);
  const described = { fact: reference.id, span: reference.span, ...(basis && { basis }), ...(role && { role }) };
  switch (value.kind) {
    case 'quantity':
      return {
        value: {
          kind: 'amount',
          ...described,
          label: alikeOverTime
            ? periodName(item, context)
            : isPoint(item)
              ? pointName(item, name, all, evidence, context)
              : name,
          ...(alikeOverTime && { series: name }),
          name,
          quantity: value.quantity,
          ...(value.period && { period: value.period }),
          ...(value.status && { status: value.status }),
          ...(value.partOf !== undefined && { partOf: value.partOf }),
          ...differenceOf(reference, context),
        },
        diagnostics: [],
      };
    case 'series':
      return {
        value: { kind: 'series', ...described, label: name, unit: value.unit, points: value.points },
        diagnostics: [],
      };
    case 'date':
    case 'list':
    case 'quote':
    case 'ranking':
    case 'verdict':
    case 'words':
      return refused(notDrawable(item, value.kind, context));
    default:
      return value satisfies never;
  }
}

/**
 * Whether these are points of one series, or facts of one name, that differ in their periods and so
 * are named by them.
 */
function areAlikeOverTime(all: readonly ShownFact[], evidence: ChartEvidence, context: SlideContext): boolean {
  const names = new Set(all.map(({ reference }) => factName(reference, evidence, context)));
  const periods = all.flatMap(({ value }) => value.period ?? []);
  const apart = new Set(periods.map(writePeriod));
  return all.length > 1 && names.size === 1 && apart.size === all.length;
}

function periodName({ value }: ShownFact, { language }: SlideContext): string {
  return value.period === undefined ? '' : formatPeriod(value.period, 'short', language);
}

function isPoint({ reference, value }: ShownFact): boolean {
  return reference.at !== undefined && value.period !== undefined;
}

function pointName(
  { reference, value }: ShownFact,
  name: string,
  all: readonly ShownFact[],
  evidence: ChartEvidence,
  context: SlideContext,
): string {
  const isShared = all.every((other) => other.value.period && value.period && equals(other.value.period, value.period));
  if (isShared) return name;
  const ownLabel = (evidence.labels ?? []).some(({ of }) => writeReference(of) === writeReference(reference));
  return ownLabel ? name : `${name}, ${periodName({ reference, value }, context)}`;
}

/**
 * The two facts that a derived fact is the difference of, if both are facts and not points of
 * series.
 */
function differenceOf(reference: FactReference, context: SlideContext): { differenceOf?: readonly [FactId, FactId] } {
  const fact = context.store.facts.get(reference.id);
  if (fact?.kind !== 'derived' || fact.op !== 'difference') return {};
  const [from, less] = fact.of;
  if (from === undefined || less === undefined || from.at !== undefined || less.at !== undefined) return {};
  return { differenceOf: [from.id, less.id] };
}

function notDrawable({ reference }: ShownFact, kind: Evaluated['kind'], context: SlideContext): Diagnostic {
  return diagnostic('chart/not-a-number', {
    message: `${reference.id} is no amount that a chart could draw`,
    span: reference.span,
    at: locationOn(context, 'chart'),
    hint: kind === 'date' ? 'a chart marks dates with `events:`; a `timeline:` shows them' : undefined,
  });
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

function requestedEvents(evidence: ChartEvidence, context: SlideContext): Outcome<readonly RequestedEvent[]> {
  const found = gatherFindings();
  const shown = found.take(shownFacts(evidence.events, context));
  const dated = shown.flatMap(({ reference, value }): readonly RequestedEvent[] => {
    if (value.kind === 'date') {
      const label = eventLabel(factName(reference, evidence, context), value.date, context);
      return [{ fact: reference.id, label, period: value.date, span: reference.span }];
    }
    found.add(
      diagnostic('chart/not-an-event', {
        message: `${reference.id} has no date to mark on the axis`,
        span: reference.span,
        at: locationOn(context, 'chart'),
      }),
    );
    return [];
  });
  return found.with(dated);
}

/**
 * An event with its date: "Coup, Mar 2012", or "March coup d’état, 2012" if the name itself says
 * the month.
 */
function eventLabel(name: string, period: Period, { language }: SlideContext): string {
  if (period.kind !== 'date') return `${name}, ${formatPeriod(period, 'short', language)}`;
  const { year, month } = period.date;
  const says = month !== undefined && name.toLowerCase().includes(monthName(month, 'words', language).toLowerCase());
  const date = month === undefined || says ? { year } : { year, month };
  return `${name}, ${formatPeriod({ kind: 'date', date }, 'short', language)}`;
}

/**
 * Rows of the workbook's second sheet: which fact each row of the chart is, and where it comes
 * from. What is drawn only within a sum is named after it.
 */
function sourceRows(
  item: ShownFact,
  within: string | undefined,
  rates: readonly FactId[],
  context: SlideContext,
): readonly ChartSourceRow[] {
  const own = labelOf(item.reference, context);
  const row = within === undefined ? own : `${within}${packOf(context.language).typography.colon}${own}`;
  const period = item.value.period === undefined ? '' : formatPeriod(item.value.period, 'short', context.language);
  const rests = [item.reference.id, ...rates.filter((rate) => item.value.instruments.includes(rate))];
  return leavesOf(context.store, rests).map((leaf) => {
    const citation = citationOf(leaf, context);
    const source = citation === undefined ? undefined : context.store.sources.get(citation.source);
    const name = (texts: Texts | undefined) => inLanguage(texts, context.language) ?? '';
    return {
      row,
      fact: leaf,
      period,
      source: [name(source?.publisher), name(source?.title)].filter((text) => text !== '').join(', '),
      at: [source?.code, citation?.at && formatLocator(citation.at, context.language)]
        .filter((text) => text !== undefined)
        .join(', '),
      says: citation?.says ?? '',
    };
  });
}
