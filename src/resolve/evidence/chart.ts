import { buildChart, type ChartRequest } from '../../chart/build.ts';
import type { ChartDatum } from '../../chart/datum.ts';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { isComparable, mayAllMeet } from '../../facts/gate.ts';
import { formatPeriod } from '../../language/format-period.ts';
import type { ChartSourceRow } from '../../model/chart.ts';
import type { DeckChart } from '../../model/deck.ts';
import type { FactId } from '../../model/fact.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { Unit } from '../../model/unit.ts';
import { citationOf, leavesOf } from '../citations.ts';
import { type EvidenceContext, place, type SlideContext } from '../context.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { subtitleWords } from '../subtitle.ts';
import { unitLabel } from '../unit-label.ts';
import { converted } from './convert.ts';

/** A chart of the facts named, if they may share an axis. */
export function resolveChart(
  evidence: ChartEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckChart> | undefined> {
  const found = gatherFindings();
  const stated = found.take(shownFacts(evidence.facts, context));
  const shown = evidence.convert === undefined ? stated : found.take(converted(stated, evidence.convert, context));
  if (shown.length < evidence.facts.length) return found.with(undefined);
  const figures = shown.map((item) => item.value).filter(isComparable);
  found.add(
    ...mayAllMeet('axis', figures, evidence.span).map((refusal) => ({ ...refusal, where: place(context, 'chart') })),
  );
  const data = shown.map((item) => found.take(datum(item, shown, context)));
  const known = data.filter((item) => item !== undefined);
  if (known.length < data.length) return found.with(undefined);
  const unit = unitOf(known[0]);
  const subtitle = subtitleWords(shown, 'chart', context);
  const request: ChartRequest = {
    data: known,
    ...(evidence.chart !== undefined && { kind: evidence.chart.value }),
    language: context.language,
    highlight: evidence.highlight.map((reference) => reference.id),
    events: found.take(events(evidence, context)),
    unitLabel: (exponent) => (unit === undefined ? '' : unitLabel(unit, exponent, context.language)),
    subject: subtitle.join(', '),
    sourceRows: shown.flatMap((item) => sourceRows(item, evidence.convert?.rate.id, context)),
    span: evidence.span,
    where: place(context, 'chart'),
  };
  const chart = found.take(buildChart(request));
  if (chart === undefined) return found.with(undefined);
  const content: DeckChart = { kind: 'chart', chart: { ...chart, alt: context.alt ?? chart.alt }, span: evidence.span };
  return found.with({ content, subtitle });
}

function unitOf(datum: ChartDatum | undefined): Unit | undefined {
  return datum?.kind === 'amount' ? datum.quantity.unit : datum?.unit;
}

/** Points of one series are named by their periods; points of several by both. */
function datum(item: ShownFact, all: readonly ShownFact[], context: SlideContext): Outcome<ChartDatum | undefined> {
  const { reference, value } = item;
  const basis = value.qualifiers.basis;
  const span = reference.span;
  switch (value.kind) {
    case 'quantity': {
      const point = reference.at !== undefined && value.period !== undefined;
      const when = value.period === undefined ? '' : formatPeriod(value.period, 'short', context.language);
      const oneSeries = all.every((other) => other.reference.id === reference.id);
      const label = point
        ? oneSeries
          ? when
          : `${labelOf(reference, context)}, ${when}`
        : labelOf(reference, context);
      return {
        value: {
          kind: 'amount',
          fact: reference.id,
          label,
          quantity: value.quantity,
          span,
          ...(basis && { basis }),
          ...(value.period && { period: value.period }),
        },
        diagnostics: [],
      };
    }
    case 'series':
      return {
        value: {
          kind: 'series',
          fact: reference.id,
          label: labelOf(reference, context),
          unit: value.unit,
          points: value.points,
          span,
          ...(basis && { basis }),
        },
        diagnostics: [],
      };
    case 'date':
    case 'list':
    case 'quote':
    case 'ranking':
    case 'verdict':
    case 'words':
      return {
        value: undefined,
        diagnostics: [
          diagnostic('chart/not-a-number', {
            message: `${reference.id} is no amount that a chart could draw`,
            span,
            where: place(context, 'chart'),
            hint: value.kind === 'date' ? 'a chart marks dates with `events:`; a `timeline:` shows them' : undefined,
          }),
        ],
      };
    default:
      return value satisfies never;
  }
}

function events(evidence: ChartEvidence, context: SlideContext): Outcome<ChartRequest['events']> {
  const found = gatherFindings();
  const shown = found.take(shownFacts(evidence.events, context));
  const dated = shown.flatMap(({ reference, value }) => {
    if (value.kind === 'date') {
      const label = `${labelOf(reference, context)}, ${formatPeriod(yearOf(value.date), 'short', context.language)}`;
      return [{ fact: reference.id, label, period: value.date }];
    }
    found.add(
      diagnostic('chart/not-an-event', {
        message: `${reference.id} has no date to mark on the axis`,
        span: reference.span,
        where: place(context, 'chart'),
      }),
    );
    return [];
  });
  return found.with(dated);
}

/** A mark on an axis of years is named by its year: where in the year, the axis shows. */
function yearOf(period: Parameters<typeof formatPeriod>[0]): Parameters<typeof formatPeriod>[0] {
  return period.kind === 'date' ? { kind: 'date', date: { year: period.date.year } } : period;
}

/** The workbook's second sheet: which fact each row is, and where it comes from. */
function sourceRows(item: ShownFact, rate: FactId | undefined, context: SlideContext): readonly ChartSourceRow[] {
  const period = item.value.period === undefined ? '' : formatPeriod(item.value.period, 'short', context.language);
  const rests = [item.reference.id, ...(rate !== undefined && item.value.inputs.includes(rate) ? [rate] : [])];
  return leavesOf(rests, context).map((leaf) => {
    const citation = citationOf(leaf, context);
    const source = citation === undefined ? undefined : context.store.sources.get(citation.source);
    const name = (text: { en?: string; fr?: string } | undefined) => text?.[context.language] ?? text?.en ?? '';
    return {
      row: labelOf(item.reference, context),
      fact: leaf,
      period,
      source: [name(source?.publisher), name(source?.title)].filter((text) => text !== '').join(', '),
      at: [source?.code, citation?.at].filter((text) => text !== undefined).join(', '),
      says: citation?.says ?? '',
    };
  });
}
