import { statusSentence } from '../language/chart-sentences.ts';
import { formatPeriod } from '../language/format-period.ts';
import { packOf } from '../language/languages.ts';
import type { Chart, ChartPoint, ChartTable } from '../model/chart.ts';
import { ABSENCES, type Observation, type ObservationStatus } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import { equals } from '../values/period.ts';
import type { SizedFigure } from './alt.ts';
import type { SeriesDatum } from './datum.ts';
import { isHighlighted } from './highlight.ts';
import {
  type ColumnLabels,
  columnLabels,
  type LabelStyle,
  labelStyle,
  magnitude,
  markLabel,
  numberLabel,
  plotted,
} from './number-label.ts';
import { type ChartRequest, seriesOf } from './request.ts';
import { isMeasuredAtIntervals } from './rhythm.ts';
import { commonExponent } from './scale.ts';
import { periodsOf } from './time-axis.ts';
import { everyStep } from './time-steps.ts';

/** Series prepared for drawing: the periods they share, one scale, and each figure as the chart writes it. */
export interface SeriesPoints {
  readonly data: readonly SeriesDatum[];
  /** Those drawn, in order. */
  readonly periods: readonly Period[];
  /** Those that a table and the notes speak of: without what lies between measurements made at intervals. */
  readonly told: readonly Period[];
  readonly exponent: number;
  /** Each figure as it stands beside its mark. */
  readonly marks: ReadonlyMap<Quantity, string>;
  /** Each figure by itself, with its unit. */
  readonly labels: ReadonlyMap<Quantity, string>;
  readonly style: LabelStyle;
  readonly request: ChartRequest;
}

/**
 * `everyPeriod` draws those between measurements too, where an axis has no dates. `largest` is the number the scale must
 * suit if it is not the largest figure: the total of a stack.
 */
export function seriesPoints(
  request: ChartRequest,
  { largest, everyPeriod = false }: { readonly largest?: number; readonly everyPeriod?: boolean } = {},
): SeriesPoints {
  const data = seriesOf(request);
  const own = Math.max(...data.flatMap((datum) => datum.points.map((point) => sizeOf(point))));
  const exponent = commonExponent(largest ?? own, request.reach);
  const quantities = data.flatMap((datum) => datum.points.flatMap(({ quantity }) => quantity ?? []));
  const style = labelStyle(quantities, exponent, request, largest !== undefined);
  const { language } = request;
  const marks = new Map(quantities.map((each) => [each, markLabel(each, language, style)]));
  const labels = new Map(quantities.map((each) => [each, numberLabel(each, language, style)]));
  const told = periodsOf(data);
  return {
    data,
    periods: everyPeriod ? everyStep(told) : told,
    told,
    exponent,
    marks,
    labels,
    style,
    request,
  };
}

function sizeOf(point: Observation): number {
  return point.quantity === undefined ? 0 : magnitude(point.quantity);
}

/**
 * A series' observation at a period, if there is one. The series' own period objects are found by identity, without a
 * comparison.
 */
export function observationAt(datum: SeriesDatum, period: Period): Observation | undefined {
  return (
    datum.points.find((point) => point.period === period) ?? datum.points.find((point) => equals(point.period, period))
  );
}

/** A series' figure at a period as a point without a label; null if it is missing. */
export function pointAt(figures: SeriesPoints, datum: SeriesDatum, period: Period): ChartPoint | null {
  const quantity = observationAt(datum, period)?.quantity;
  if (quantity === undefined) return null;
  const emphasis = isHighlighted(figures.request, datum.fact, period);
  return {
    value: plotted(quantity, figures.exponent),
    fact: datum.fact,
    figure: figures.labels.get(quantity) ?? '',
    ...(emphasis && { emphasis }),
    marked: false,
  };
}

/** A figure as it stands beside its mark; undefined if it is missing. */
export function labelAt(figures: SeriesPoints, datum: SeriesDatum, period: Period): string | undefined {
  const quantity = observationAt(datum, period)?.quantity;
  return quantity && figures.marks.get(quantity);
}

export function nameOf(period: Period, request: ChartRequest): string {
  return formatPeriod(period, 'short', request.language);
}

/** Every figure with its name, for the finding in the alt text. */
export function namedFigures(figures: SeriesPoints, data = figures.data): readonly SizedFigure[] {
  const { request } = figures;
  return data.flatMap((datum) =>
    figures.periods.flatMap((period): readonly SizedFigure[] => {
      const quantity = observationAt(datum, period)?.quantity;
      if (quantity === undefined) return [];
      const when = nameOf(period, request);
      return [
        {
          name: figures.data.length === 1 ? when : `${datum.label}, ${when}`,
          value: quantity.stated.high.toNumber(),
          label: figures.labels.get(quantity) ?? '',
        },
      ];
    }),
  );
}

/** Stands in a table for a period that a series measured at intervals passes over. */
const PASSED_OVER = '–';

/** The data as a table: periods down and series across; or, by fact, facts down and periods across. */
export function seriesTable(figures: SeriesPoints, byFact = false): ChartTable {
  const { data, told: periods, request } = figures;
  const { chartWords, vocabulary } = packOf(request.language);
  const words = chartWords.labels;
  const labelsOf = (column: readonly (Quantity | undefined)[]) =>
    columnLabels(
      column.filter((quantity) => quantity !== undefined),
      request.language,
      figures.style,
    );
  const cell = (datum: SeriesDatum, period: Period, labels: ColumnLabels | undefined) => {
    const quantity = observationAt(datum, period)?.quantity;
    if (quantity !== undefined && labels !== undefined) {
      return { text: labels.text(quantity), mark: labels.mark(quantity), fact: datum.fact };
    }
    const missing = isSaidOf(datum, period) ? vocabulary.statuses[statusAt(datum, period)] : PASSED_OVER;
    return { text: missing, mark: missing, fact: datum.fact };
  };
  if (byFact) {
    const labels = periods.map((period) => labelsOf(data.map((datum) => observationAt(datum, period)?.quantity)));
    return {
      columns: [words.item, ...periods.map((period) => nameOf(period, request))],
      rows: data.map((datum) => ({
        name: datum.label,
        cells: periods.map((period, column) => cell(datum, period, labels[column])),
      })),
    };
  }
  const labels = data.map(({ points }) => labelsOf(points.map(({ quantity }) => quantity)));
  return {
    columns: [words.year, ...data.map((datum) => datum.label)],
    rows: periods.map((period) => ({
      name: nameOf(period, request),
      cells: data.map((datum, column) => cell(datum, period, labels[column])),
    })),
  };
}

const TOLD = [
  'provisional',
  'revised',
  'estimated',
  ...ABSENCES,
  'break',
] as const satisfies readonly ObservationStatus[];

/**
 * One sentence per status: which periods are provisional, revised, estimated, missing, or start a new series after a
 * break.
 */
export function statusSentences(figures: SeriesPoints): readonly string[] {
  const { data, told: periods, request } = figures;
  return TOLD.flatMap((status) => {
    const told = data.flatMap((datum) =>
      runsOf(
        periods.filter((period) => statusAt(datum, period) === status && isSaidOf(datum, period)),
        periods,
      ).map((run) => (data.length === 1 ? '' : `${datum.label} `) + spanName(run, request)),
    );
    return told.length === 0 ? [] : [statusSentence(status, told, request.language)];
  });
}

function statusAt(datum: SeriesDatum, period: Period): ObservationStatus {
  const observation = observationAt(datum, period);
  return observation === undefined ? 'missing' : observation.status;
}

/** A period that a series measured at intervals passes over is not missing. */
function isSaidOf(datum: SeriesDatum, period: Period): boolean {
  return observationAt(datum, period) !== undefined || !isMeasuredAtIntervals(datum);
}

/** Groups consecutive periods, so that 2014 to 2017 is written as one. */
function runsOf(some: readonly Period[], all: readonly Period[]): readonly (readonly Period[])[] {
  const runs: Period[][] = [];
  let last = -2;
  for (const period of some) {
    const index = all.indexOf(period);
    if (index === last + 1) runs.at(-1)?.push(period);
    else runs.push([period]);
    last = index;
  }
  return runs;
}

function spanName(run: readonly Period[], request: ChartRequest): string {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (run.length === 1) return nameOf(first, request);
  if (first.kind === 'date' && last.kind === 'date') {
    return nameOf({ kind: 'range', from: first.date, to: last.date }, request);
  }
  return `${nameOf(first, request)} – ${nameOf(last, request)}`;
}

/** The plotted values of series, for finding an axis that holds them. */
export function plottedValues(series: Chart['series']): readonly number[] {
  return series.flatMap((each) => each.points.flatMap((point) => (point === null ? [] : [point.value.toNumber()])));
}
