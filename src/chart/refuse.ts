import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPeriod } from '../language/format-period.ts';
import type { FactId } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import { compare } from '../values/period.ts';
import { isRange } from '../values/quantity.ts';
import { areParts, type ChartPlan, inOneSeries, pointCount } from './choose.ts';
import { dayOf } from './dated-columns.ts';
import type { AmountDatum, SeriesDatum } from './datum.ts';
import { MOST_COLOURS } from './palette.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';
import { middleDay, periodsOf, positionOf } from './time-axis.ts';

/** A reason why facts can't be drawn so, and the better way. */
interface Misfit {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  readonly span?: Span;
}

const MOST_SLICES = 3;
const MOST_EVENTS = 3;
/** GOV.UK and the Government Statistical Service: an annotation is a phrase. */
const LONGEST_EVENT = 50;
/** A line needs so many points before it says how something went between them. */
const FEWEST_ON_A_LINE = 3;
const MOST_SLOPES = 6;

/** Why nothing can be drawn of these facts, whatever the kind. */
export function refuseFacts(request: ChartRequest): readonly Diagnostic[] {
  const [first] = request.data;
  if (first === undefined) {
    return told(request, [
      { code: 'chart/empty', message: 'the chart has nothing to draw', hint: 'name facts that are amounts' },
    ]);
  }
  if (request.data.some((datum) => datum.kind !== first.kind)) {
    return told(request, [
      {
        code: 'chart/mixed',
        message: 'the chart mixes single figures with series',
        hint: 'name the points of the series (id@2011), or make two charts',
      },
    ]);
  }
  if (first.kind === 'amount' && request.data.length === 1 && request.kind !== 'table') {
    return told(request, [
      { code: 'chart/one-number', message: `one number is no chart: ${first.fact}`, hint: 'show it with `stats:`' },
    ]);
  }
  const empty = seriesOf(request).filter((series) => pointCount(series) === 0);
  return told(
    request,
    empty.map((series) => ({
      code: 'chart/empty' as const,
      message: `${series.fact} has no point to draw`,
      hint: 'name years that it has',
      span: series.span,
    })),
  );
}

/** Why the kind that was named, or the only one there is, would mislead with these facts. */
export function refusePlan(plan: ChartPlan, request: ChartRequest): readonly Diagnostic[] {
  const series = seriesOf(request);
  const amounts = amountsOf(request);
  const misfits = [
    ...(series.length > 0 ? seriesMisfits(plan, series, request) : amountMisfits(plan, amounts, request)),
    ...rangeMisfits(plan, request),
    ...cropMisfits(plan, request),
    ...eventMisfits(plan, request),
  ];
  return told(request, misfits);
}

function told(request: ChartRequest, misfits: readonly Misfit[]): readonly Diagnostic[] {
  return misfits.map(({ code, message, hint, span }) =>
    diagnostic(code, { message, hint, span: span ?? request.span, where: request.where }),
  );
}

function unsuitable(message: string, better: string): Misfit {
  return { code: 'chart/unsuitable', message, hint: `use ${better}` };
}

function amountMisfits(plan: ChartPlan, amounts: readonly AmountDatum[], request: ChartRequest): readonly Misfit[] {
  const kind = request.kind;
  if (kind === 'line' || kind === 'area' || kind === 'slope' || kind === 'column-and-line') {
    return [
      unsuitable(`single figures make no ${SHAPE[kind]}: it says that something changed over time`, '`kind: bar`'),
    ];
  }
  switch (plan.form) {
    case 'stack':
    case 'doughnut':
      return [
        ...partMisfits(amounts, plan.form === 'doughnut' ? 'a doughnut' : 'a stack'),
        ...sliceMisfits(plan, amounts),
      ];
    case 'waterfall':
      return [...additiveMisfits(request), ...partMisfits(amounts, 'a waterfall')];
    case 'dated':
      return datedMisfits(amounts);
    case 'bars':
      if (kind === 'range' && !amounts.some((datum) => isRange(datum.quantity))) {
        return [unsuitable('none of the facts is a range', '`kind: bar`')];
      }
      return [];
    default:
      return [];
  }
}

const SHAPE = { line: 'line', area: 'area', slope: 'slope', 'column-and-line': 'line' } as const;

function partMisfits(amounts: readonly AmountDatum[], what: string): readonly Misfit[] {
  const negative = amounts.find((datum) => datum.quantity.stated.low.isNegative());
  if (what !== 'a waterfall' && negative !== undefined) {
    return [unsuitable(`${negative.fact} is below zero, which ${what} can’t show`, '`kind: bar`')];
  }
  const ids = new Set(amounts.map((datum) => datum.fact));
  const whole = amounts.find((datum) => datum.partOf !== undefined && ids.has(datum.partOf));
  if (whole !== undefined) {
    return [
      unsuitable(
        `${whole.partOf} is drawn beside its part ${whole.fact}, which ${what} would count twice`,
        '`kind: bar`, or leave the whole out',
      ),
    ];
  }
  const gap = amounts.find((datum) => datum.differenceOf !== undefined);
  return gap === undefined
    ? []
    : [unsuitable(`${gap.fact} is the difference of others and no part beside them`, '`kind: bar`')];
}

function sliceMisfits(plan: ChartPlan, amounts: readonly AmountDatum[]): readonly Misfit[] {
  if (plan.form === 'doughnut') {
    if (amounts.length > MOST_SLICES) {
      return [
        unsuitable(`a doughnut of ${amounts.length} slices can’t be read; ${MOST_SLICES} are the most`, '`kind: bar`'),
      ];
    }
    return areParts(amounts) ? [] : [unsuitable('the figures are not declared parts of one whole', '`kind: bar`')];
  }
  if (amounts.length > MOST_COLOURS) {
    return [
      unsuitable(`a stack of ${amounts.length} parts needs more colours than a reader tells apart`, '`kind: bar`'),
    ];
  }
  if (plan.form === 'stack' && plan.grouping === 'percent' && !areParts(amounts)) {
    return [unsuitable('the figures are not declared parts of one whole, so they have no shares', '`kind: bar`')];
  }
  return [];
}

function additiveMisfits(request: ChartRequest): readonly Misfit[] {
  if (request.additive) return [];
  return [
    {
      code: 'chart/not-additive',
      message: 'a waterfall adds figures up, and their measure does not declare that these may be added',
      hint: 'use `kind: bar`; or say in the measure’s `adds-over` along what they add up',
    },
  ];
}

function datedMisfits(amounts: readonly AmountDatum[]): readonly Misfit[] {
  const loose = amounts.find((datum) => dayOf(datum) === undefined);
  if (loose !== undefined) {
    return [unsuitable(`${loose.fact} is not dated to the month or the day`, '`kind: bar`')];
  }
  const days = new Map<number, FactId>();
  for (const datum of amounts) {
    const day = dayOf(datum) ?? 0;
    const other = days.get(day);
    if (other !== undefined) {
      return [unsuitable(`${other} and ${datum.fact} would stand on one day, one over the other`, '`kind: bar`')];
    }
    days.set(day, datum.fact);
  }
  return [];
}

function seriesMisfits(plan: ChartPlan, series: readonly SeriesDatum[], request: ChartRequest): readonly Misfit[] {
  const kind = request.kind;
  if (kind === 'doughnut' || kind === 'waterfall') {
    return [
      unsuitable(
        `a ${kind} shows one moment, and a series has many`,
        '`kind: stacked`, or one point of each series (id@2011)',
      ),
    ];
  }
  if (kind === 'dated') return [unsuitable('a series has an axis of time already', '`kind: column`')];
  if (kind === 'range') return [unsuitable('a range is drawn of single figures', '`kind: line`')];
  switch (plan.form) {
    case 'lines':
      return [...thinLines(series), ...crowded(series, 'lines')];
    case 'area':
      return thinLines(series).length > 0 ? thinLines(series) : areaMisfits(series);
    case 'slope':
      return slopeMisfits(series);
    case 'columns-and-line':
      return columnAndLineMisfits(series);
    case 'series-bars':
      return plan.grouping === 'clustered'
        ? crowdedClusters(plan, series)
        : [...crowded(series, 'parts of a stack'), ...stackMisfits(series)];
    default:
      return [];
  }
}

function thinLines(series: readonly SeriesDatum[]): readonly Misfit[] {
  const thin = series.find((each) => pointCount(each) < FEWEST_ON_A_LINE);
  if (thin === undefined) return [];
  const count = pointCount(thin);
  const message =
    count === 1
      ? `${thin.fact} has one point, which makes no line`
      : `${thin.fact} has two points: a line between them says what nobody knows`;
  return [unsuitable(message, '`kind: slope` for two moments, or `kind: column`')];
}

function crowded(series: readonly SeriesDatum[], what: string): readonly Misfit[] {
  if (series.length <= MOST_COLOURS) return [];
  return [
    {
      code: 'chart/too-many-series',
      message: `${series.length} ${what} can’t be told apart; ${MOST_COLOURS} are the most`,
      hint: 'give each its own panel (`panels:` of charts share one scale), or `kind: table`',
    },
  ];
}

/** Clusters have as many colours as there are series, or, by fact, periods. */
function crowdedClusters(plan: ChartPlan & { form: 'series-bars' }, series: readonly SeriesDatum[]): readonly Misfit[] {
  return plan.byFact ? [] : crowded(series, 'bars side by side');
}

function areaMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length > 1)
    return [
      unsuitable('areas of several series hide one another', '`kind: line`, or `kind: stacked` for parts of a whole'),
    ];
  const gap = series[0] && periodsOf(series).find((period) => figureAt(series, period) === undefined);
  if (gap !== undefined) {
    return [
      unsuitable(
        `${periodName(gap)} is missing, and an area would fall to zero there`,
        '`kind: line`, which leaves a gap',
      ),
    ];
  }
  const below = series[0]?.points.some((point) => point.quantity?.stated.low.isNegative());
  return below ? [unsuitable('an area below zero reads as one above it', '`kind: column`')] : [];
}

function figureAt(series: readonly SeriesDatum[], period: Period) {
  const name = periodName(period);
  return series[0]?.points.find((point) => periodName(point.period) === name)?.quantity;
}

function periodName(period: Period): string {
  return formatPeriod(period, 'short', 'en');
}

function slopeMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const periods = new Set(series.flatMap((each) => each.points.map((point) => periodName(point.period))));
  if (periods.size !== 2 || series.some((each) => pointCount(each) !== 2)) {
    return [
      unsuitable('a slope joins two moments that every series has', '`kind: line`; or name two years of each series'),
    ];
  }
  if (series.length > MOST_SLOPES) {
    return [unsuitable(`${series.length} slopes cross beyond reading; ${MOST_SLOPES} are the most`, '`kind: bar`')];
  }
  return [];
}

function columnAndLineMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length !== 2) {
    return [unsuitable(`columns and a line take two series, not ${series.length}`, '`kind: line`')];
  }
  return thinLines(series.slice(1));
}

function stackMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length === 1) return [unsuitable('one series has nothing to be stacked on', '`kind: column`')];
  const below = series.find((each) => each.points.some((point) => point.quantity?.stated.low.isNegative()));
  if (below !== undefined)
    return [unsuitable(`${below.fact} goes below zero, which a stack can’t show`, '`kind: column`')];
  const gapped = series.find(
    (each) => each.points.length < periodsOf(series).length || each.points.some((p) => p.quantity === undefined),
  );
  return gapped === undefined
    ? []
    : [
        unsuitable(
          `${gapped.fact} lacks a period that the others have, so the stack would look smaller there`,
          '`kind: line`, or the years that all of them have',
        ),
      ];
}

/** A range is drawn as a range, or not at all. */
function rangeMisfits(plan: ChartPlan, request: ChartRequest): readonly Misfit[] {
  const isDrawable = plan.form === 'bars';
  const ranged = request.data.find((datum) =>
    datum.kind === 'amount'
      ? !isDrawable && isRange(datum.quantity)
      : datum.points.some((point) => point.quantity !== undefined && isRange(point.quantity)),
  );
  if (ranged === undefined) return [];
  return [
    {
      code: 'chart/range',
      message: `${ranged.fact} is a range, which this kind would draw as one number`,
      hint: ranged.kind === 'amount' ? 'use `kind: range`' : 'show it with `table:`',
      span: ranged.span,
    },
  ];
}

/** Only a line may stand on an axis that begins elsewhere: it is read by its slope, all else by its length. */
function cropMisfits(plan: ChartPlan, request: ChartRequest): readonly Misfit[] {
  if (!request.cropped || plan.form === 'lines' || plan.form === 'slope') return [];
  const isSeries = seriesOf(request).length > 0;
  return [
    {
      code: 'chart/off-zero',
      message: 'bars and areas are read by their length, so their axis begins at zero',
      hint: isSeries ? 'use `kind: line`, or take `axis: cropped` out' : 'take `axis: cropped` out',
    },
  ];
}

function eventMisfits(plan: ChartPlan, request: ChartRequest): readonly Misfit[] {
  const { events } = request;
  const [first] = events;
  if (first === undefined) return [];
  if (!hasTimeAxis(plan, request)) {
    return [
      {
        code: 'chart/no-time-axis',
        message: 'events are marked along an axis of time, and this chart has none',
        hint: 'use `kind: line` or `kind: column` of a series, or say the date in words',
        span: first.span,
      },
    ];
  }
  const many: readonly Misfit[] =
    events.length > MOST_EVENTS
      ? [
          {
            code: 'chart/too-many-events',
            message: `${events.length} events are marked; ${MOST_EVENTS} are the most`,
            hint: 'keep those that the title speaks of; a `timeline:` shows the others',
            span: events[MOST_EVENTS]?.span ?? request.span,
          },
        ]
      : [];
  const long = events.filter((event) => event.label.length > LONGEST_EVENT);
  return [
    ...many,
    ...offAxis(request),
    ...long.map(
      (event): Misfit => ({
        code: 'chart/long-event',
        message: `the event’s name is ${event.label.length} characters long; ${LONGEST_EVENT} are the most: ${event.label}`,
        hint: `shorten it for this chart: \`labels: {${event.fact}: {en: …, fr: …}}\``,
        span: event.span,
      }),
    ),
  ];
}

/** An event outside the time that is drawn would not be seen, and nobody would know. */
function offAxis(request: ChartRequest): readonly Misfit[] {
  const amounts = amountsOf(request);
  const periods =
    amounts.length > 0
      ? amounts.flatMap((datum) => datum.period ?? []).toSorted(compare)
      : periodsOf(seriesOf(request));
  const off = request.events.filter(({ period }) => {
    const day = middleDay(period);
    return day === undefined || positionOf(day, periods) === undefined;
  });
  const [first, last] = [periods[0], periods.at(-1)];
  return off.map((event) => ({
    code: 'chart/event-off-axis',
    message: `${event.fact} lies outside the time drawn, ${first && periodName(first)} to ${last && periodName(last)}`,
    hint: 'take it out of `events:`, or draw the years around it',
    span: event.span,
  }));
}

function hasTimeAxis(plan: ChartPlan, request: ChartRequest): boolean {
  switch (plan.form) {
    case 'lines':
    case 'area':
    case 'columns-and-line':
      return true;
    case 'series-bars':
      return plan.direction === 'vertical' && !plan.byFact;
    case 'bars':
      return plan.direction === 'vertical' && inOneSeries(amountsOf(request));
    case 'dated':
    case 'stack':
    case 'doughnut':
    case 'waterfall':
    case 'slope':
      return false;
    default:
      return plan satisfies never;
  }
}
