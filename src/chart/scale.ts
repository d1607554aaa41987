import type { ValueAxis } from '../model/chart.ts';
import type { Reach } from './request.ts';

/** Maximum number of gridlines above zero, few enough to take in at a glance. */
const MOST_STEPS = 4;
const NICE = [1, 2, 2.5, 5, 10];
/** A cropped axis starts below the lowest figure by this share of the figures' own span (ONS, Axes and gridlines). */
const CROP_GAP = 0.3;

/**
 * A round axis that holds every value and starts at zero, or extends to both sides of zero in whole steps. Steps are 1,
 * 2, 2.5 or 5 times a power of ten, at most four on the longer side, and whole numbers if the axis reaches one, because
 * the viewer writes the numbers with a decimal mark of its own.
 */
export function valueAxis(values: readonly number[], visible: boolean): ValueAxis {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const span = Math.max(high, -low) || 1;
  return readableAxis(roundAxis(low, high, niceStep(span / MOST_STEPS), visible), low, high);
}

/**
 * The axis of a chart in which every point carries its value: hidden, so it ends at the longest bar; but round if
 * charts beside it share its scale, because they may show theirs.
 */
export function unseenAxis(values: readonly number[], reached: readonly number[]): ValueAxis {
  const round = valueAxis([...values, ...reached], false);
  if (reached.length > 0) return round;
  const high = Math.max(0, ...values);
  return high > 0 ? { ...round, max: clean(high) } : round;
}

/** Shows an axis, extended so that it ends at ticks. Its numbers are written as before: shares stay shares. */
export function shownAxis({ min, max, step, format }: ValueAxis): ValueAxis {
  const shown = readableAxis(roundAxis(min, max, step, true), min, max);
  return format.endsWith('%') ? { ...shown, format } : shown;
}

/** Adds a step below zero if a bar comes near the end of the axis, to make room for its label. */
export function roomyBelow(axis: ValueAxis, values: readonly number[]): ValueAxis {
  const lowest = Math.min(0, ...values);
  if (lowest === 0 || lowest - axis.min >= axis.step / 2) return axis;
  const min = clean(axis.min - axis.step);
  return readableAxis({ ...axis, min }, min, axis.max);
}

/** A round axis that starts near the lowest figure. For lines only, whose height above the axis means nothing. */
export function croppedAxis(values: readonly number[], visible: boolean): ValueAxis {
  const high = Math.max(...values);
  const low = Math.min(...values);
  const span = high - low;
  const from = low - span * CROP_GAP;
  if (span === 0 || (low >= 0 && from <= 0)) return valueAxis(values, visible);
  return readableAxis(roundAxis(from, high, niceStep((high - from) / MOST_STEPS), visible), from, high);
}

/**
 * An axis of fractions gets steps so long that it has three ticks at most, one on each side of zero if it has both: no
 * number format can spell out more, and what isn't spelled out has the decimal mark of the viewer.
 */
function readableAxis(axis: ValueAxis, low: number, high: number): ValueAxis {
  if (Number.isInteger(axis.step)) return withoutMixedSides(axis, low, high);
  const power = 10 ** Math.floor(Math.log10(axis.step) + 1e-9);
  const longer = [power, 10 * power].flatMap((unit) =>
    NICE.map((nice) => roundAxis(low, high, clean(nice * unit), axis.visible)),
  );
  return longer.find((each) => each.step >= axis.step && isReadable(each)) ?? axis;
}

/** Where numbers get another group of digits. */
const GROUPS = [1e9, 1e6, 1e3];
/** An axis may be this much longer, so that all of its numbers have the deck’s own marks. */
const LONGER = 4 / 3;

/**
 * On an axis with numbers below zero, a number format has one pattern for each side, which writes a mark between groups of
 * digits either in all or, as the viewer has it, where there are several. So steps are as long as a group, unless that
 * leaves much of the plot empty.
 */
function withoutMixedSides(axis: ValueAxis, low: number, high: number): ValueAxis {
  if (axis.min >= 0) return axis;
  const group = GROUPS.find((each) => Math.max(-axis.min, axis.max) >= each && axis.step < each);
  if (group === undefined) return axis;
  const even = roundAxis(low, high, group, axis.visible);
  return even.max - even.min <= LONGER * (axis.max - axis.min) ? even : axis;
}

function isReadable({ min, max, step }: ValueAxis): boolean {
  const steps = Math.round((max - min) / step);
  return steps <= 2 && (min >= 0 || (-min <= step * 1.01 && max <= step * 1.01));
}

/** An axis of the same length with so many steps at most, all of one length. */
export function coarserAxis(axis: ValueAxis, most: number): ValueAxis {
  const { min, max, step } = axis;
  const steps = Math.round((max - min) / step);
  const joined = Array.from({ length: steps }, (_, index) => index + 1).find(
    (each) => steps % each === 0 && steps / each <= most,
  );
  return joined === undefined || joined === 1 ? axis : { ...axis, step: clean(step * joined) };
}

/** The axis of shares of a whole. */
export const PERCENT_AXIS: ValueAxis = { min: 0, max: 100, step: 25, visible: false, format: '0%' };

function roundAxis(low: number, high: number, step: number, visible: boolean): ValueAxis {
  const max = clean(Math.ceil(high / step - 1e-9) * step);
  const min = clean(Math.floor(low / step + 1e-9) * step);
  return { min, max: max === min ? min + step : max, step, visible, format: tickFormat(step) };
}

/** The smallest nice number that is at least `rough`; a whole one if four steps of `rough` reach one. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const isWhole = (step: number) => rough * MOST_STEPS < 1 || Number.isInteger(clean(step));
  const nice = NICE.find((n) => n * power >= rough * (1 - 1e-9) && isWhole(n * power));
  return nice === undefined ? Math.max(1, clean(10 * power)) : clean(nice * power);
}

/** Removes the noise of binary fractions: 0.30000000000000004 becomes 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function tickFormat(step: number): string {
  const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const fraction = step * 10 ** places - Math.round(step * 10 ** places);
  const all = places + (Math.abs(fraction) > 1e-9 ? 1 : 0);
  return all === 0 ? '#,##0' : `#,##0.${'0'.repeat(all)}`;
}

/** The power of ten that plotted numbers are divided by: millions from one million on, billions from ten billion on. */
export function plotExponent(largest: number): number {
  if (largest >= 1e10) return 9;
  return largest >= 1e6 ? 6 : 0;
}

/** The exponent that suits both a chart's own largest figure and the charts beside it. */
export function commonExponent(largest: number, reach: Reach | undefined): number {
  return plotExponent(Math.max(largest, Math.abs(reach?.low ?? 0), Math.abs(reach?.high ?? 0)));
}

/** The extremes of the charts beside this one, as values of its own axis. */
export function reachedValues(reach: Reach | undefined, exponent: number): readonly number[] {
  return reach === undefined ? [] : [reach.low / 10 ** exponent, reach.high / 10 ** exponent];
}
