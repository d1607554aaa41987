import { ticksMeetStops } from '../../../chart/axis-kind.ts';
import type { Chart, NamedStops } from '../../../model/chart.ts';
import { along, alongDay, type PlacedChart } from './geometry.ts';

/** Length in points of a tick below a date axis. */
export const TICK = 4;
/** At most this many names stand along an axis of time, and between two there are at least so many points. */
const MOST_NAMES = 12;
const NAME_GAP = 10;
/** In a plot narrower than this, in points, only the first and the last period are named, or each of a few columns. */
const NARROW = 300;

/** A last stretch of at least this share of a step looks as long as the others. */
const NEARLY_WHOLE = 2 / 3;

/** A place along an axis of time that may be named. */
export interface TimePlace {
  readonly at: number;
  readonly label: string;
  readonly width: number;
}

/** The stops of a date axis, or the slots; undefined on an axis without time. */
export function timePlaces(placed: PlacedChart): readonly TimePlace[] | undefined {
  const { chart, nameStyle, style, width } = placed;
  if (chart.time === undefined) return undefined;
  const wide = (label: string) => (width(label) * nameStyle.size) / style.size;
  return chart.time.kind === 'dates'
    ? chart.time.stops.map(({ day, label }) => ({ at: alongDay(placed, day), label, width: wide(label) }))
    : chart.categories.map(({ label }, index) => ({ at: along(placed, index), label, width: wide(label) }));
}

/**
 * Which stops or slots are named: the first and the last always, and those between at a regular step from the first, as
 * many as stand clear of one another. A step that meets the last is taken before one that doesn't, then one that ends in
 * a stretch nearly as long as the others; else what comes too near the last is left out. A helper series has no more names than the chart has categories, since LibreOffice draws no
 * line under one that has.
 */
export function namedStops(placed: PlacedChart): NamedStops | undefined {
  const places = timePlaces(placed);
  const { time } = placed.chart;
  if (places === undefined || time === undefined) return undefined;
  const last = places.length - 1;
  const columns = columnStops(placed, places);
  if (columns !== undefined) return { step: 1, stops: columns, byAxis: columns.length === places.length };
  const fitting = time.steps.filter((step) => fits(placed, places, step));
  const near = fitting.filter((step) => step <= 2 * (fitting[0] ?? 0));
  const meeting = near.find((step) => last % step === 0);
  const even = near.find((step) => (last % step) / step >= NEARLY_WHOLE && isWhole(stopsAt(places, step), step, last));
  const wide = meeting ?? even ?? near[0] ?? last;
  const step = Math.max(1, placed.plot.width < NARROW ? last : wide);
  const stops = stopsAt(places, step);
  return { step, stops, byAxis: axisNames(placed.chart, stops, step, last) };
}

/** The slots of columns, where each of them can be named, and all that lies between or nothing of it. */
function columnStops({ chart }: PlacedChart, places: readonly TimePlace[]): readonly number[] | undefined {
  if (chart.kind !== 'bar' || chart.time?.kind !== 'slots') return undefined;
  const all = places.map((_, index) => index);
  const filled = all.filter((index) => chart.series.some(({ points }) => points[index]));
  return [all, filled].find((stops) => standApart(stops, places));
}

function fits({ chart }: PlacedChart, places: readonly TimePlace[], step: number): boolean {
  const last = places.length - 1;
  const stops = stopsAt(places, step);
  const isFew = stops.length <= chart.categories.length || axisNames(chart, stops, step, last);
  return step < last && isFew && standApart(stops, places);
}

function standApart(stops: readonly number[], places: readonly TimePlace[]): boolean {
  return (
    stops.length <= MOST_NAMES &&
    stops.every((stop, index) => {
      const [before, here] = [places[stops[index - 1] ?? -1], places[stop]];
      return before === undefined || here === undefined || areApart(before, here);
    })
  );
}

/** Whether no regular stop is left out for the last. */
function isWhole(stops: readonly number[], step: number, last: number): boolean {
  return stops.length === Math.ceil(last / step) + 1;
}

function areApart(before: TimePlace, after: TimePlace): boolean {
  return after.at - after.width / 2 - (before.at + before.width / 2) >= NAME_GAP;
}

/** Every n-th stop from the first, and the last; without those that come too near the last. */
function stopsAt(places: readonly TimePlace[], step: number): readonly number[] {
  const last = places.length - 1;
  const end = places[last];
  const regular = places.flatMap((place, index) =>
    index % step === 0 && index < last && (index === 0 || (end !== undefined && areApart(place, end))) ? [index] : [],
  );
  return last >= 0 ? [...regular, last] : regular;
}

/** Whether a viewer that counts the step from the first names just these by itself, at a regular last stop. */
function axisNames(chart: Chart, stops: readonly number[], step: number, last: number): boolean {
  const { time } = chart;
  if (time === undefined || last % step !== 0 || stops.length !== last / step + 1) return false;
  if (time.kind === 'slots') return step === 1;
  return time.format !== undefined && ticksMeetStops(chart);
}

/** Whether the first and the last name stand clear of each other. */
export function haveRoom(placed: PlacedChart): boolean {
  const places = timePlaces(placed) ?? [];
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined || first === last || areApart(first, last);
}
