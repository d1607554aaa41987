import { LANGUAGES } from '../language/languages.ts';
import { compare } from '../values/period.ts';
import type { Fit } from './fit.ts';
import { type Misfit, periodName } from './misfit.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';
import { middleDay } from './standing-day.ts';
import { periodsOf, positionOf } from './time-axis.ts';

const MOST_EVENTS = 3;
/**
 * Maximum length of an event's name, in characters: an annotation is a phrase (GOV.UK and the Government Statistical
 * Service).
 */
const LONGEST_EVENT = 50;

/** The reasons why events can't be marked. */
export function eventMisfits({ hasTimeAxis }: Fit, request: ChartRequest): readonly Misfit[] {
  const { events } = request;
  const [first] = events;
  if (first === undefined) return [];
  if (!hasTimeAxis) {
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
        hint: `shorten it for this chart: \`labels: {${event.fact}: {${LANGUAGES.map((language) => `${language}: …`).join(', ')}}}\``,
        span: event.span,
      }),
    ),
  ];
}

/** An event outside the time drawn would be invisible, and nobody would notice. */
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
