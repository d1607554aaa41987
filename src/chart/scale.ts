import type { ValueAxis } from '../model/chart.ts';

/** Gridlines above zero that a reader takes in at a glance. */
const MOST_STEPS = 4;
const NICE = [1, 2, 2.5, 5, 10];

/**
 * A round axis that holds every value and starts at zero, or is cut on both sides of zero by whole steps.
 * Steps are 1, 2, 2.5 or 5 times a power of ten, at most four of them on the longer side.
 */
export function valueAxis(values: readonly number[], visible: boolean): ValueAxis {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const span = Math.max(high, -low) || 1;
  const step = niceStep(span / MOST_STEPS);
  const max = clean(Math.ceil(high / step - 1e-9) * step);
  const min = clean(Math.floor(low / step + 1e-9) * step);
  return { min, max: max === min ? min + step : max, step, visible, format: tickFormat(step) };
}

/** The smallest nice number that is at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = NICE.find((n) => n * power >= rough * (1 - 1e-9)) ?? 10;
  return clean(nice * power);
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function tickFormat(step: number): string {
  const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const fraction = step * 10 ** places - Math.round(step * 10 ** places);
  const all = places + (Math.abs(fraction) > 1e-9 ? 1 : 0);
  return all === 0 ? '#,##0' : `#,##0.${'0'.repeat(all)}`;
}

/** Label every n-th category so that about ten stand, the last of them too where a step allows. */
export function categoryStep(count: number, most = 10): number {
  if (count <= most) return 1;
  const least = Math.ceil(count / most);
  for (let step = least; step <= least * 2; step += 1) {
    if ((count - 1) % step === 0) return step;
  }
  return least;
}

/** The power of ten that plotted numbers are divided by: millions from one million on, billions from ten billion on. */
export function plotExponent(largest: number): number {
  if (largest >= 1e10) return 9;
  return largest >= 1e6 ? 6 : 0;
}
