import { type ComputedFigure, computeFigure, isComputed } from '../facts/figure-value.ts';
import type { FactStore } from '../facts/store.ts';
import type { Statement } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { hedgeBefore } from '../reading/hedge-before.ts';
import { beginsHedged, factorIn } from '../reading/multiple.ts';
import type { OutlineText } from './outline-texts.ts';
import type { TypedFigure } from './typed-figures.ts';

/** How far a factor may lie from what backs it: unhedged, for what prints as a rounded percentage; and hedged. */
const ROUNDED = 0.02;
const HEDGED = 0.15;

/**
 * Whether a multiple or a fraction in words ("doubled", "a third of") is what a claim of its slide or a
 * computed figure of its paragraph says. One that can't be told as a number is backed by nothing.
 */
export function isBackedMultiple(
  figure: TypedFigure,
  each: OutlineText,
  claims: readonly Statement[],
  store: FactStore,
): boolean {
  const words = each.text.text;
  const factor = factorIn(words.slice(figure.start, figure.end), each.language);
  if (factor === undefined || factor === 0) return false;
  const isHedged =
    hedgeBefore(words.slice(0, figure.start)) !== undefined ||
    beginsHedged(words.slice(figure.start, figure.end), each.language);
  const within = isHedged ? HEDGED : ROUNDED;
  const isNear = (low: number, high: number): boolean =>
    [factor, 1 / factor].some((each) => low * (1 - within) <= each && each <= high * (1 + within));
  const isOf = (low: number, high: number): boolean => isNear(low, high) || (factor < 1 && isNear(1 - high, 1 - low));
  const claimed = claims.flatMap(timesOf).some((times) => isOf(times, times));
  return (
    claimed ||
    each.text.figures.some(({ figure: of }) => {
      if (!isComputed(of)) return false;
      const { value } = computeFigure(store, of);
      if (value?.kind !== 'quantity') return false;
      return timesShown(of.kind, value.quantity).some(([low, high]) => isOf(low, high));
    })
  );
}

/** By how many times a claim sets one amount against another. */
function timesOf(claim: Statement): readonly number[] {
  switch (claim.kind) {
    case 'comparison': {
      const times = claim.right.times.div(claim.left.times).toNumber();
      return times === 1 ? [] : [times];
    }
    case 'majority':
      return [0.5];
    case 'each':
      return claim.statements.flatMap(timesOf);
    case 'extreme':
    case 'trend':
    case 'steady':
    case 'all':
    case 'complete':
    case 'first':
    case 'first-move':
      return [];
    default:
      return claim satisfies never;
  }
}

/** The multiples that a ratio, a share or a change shows: a change of 100% is a double, and one of −33% a third less. */
function timesShown(kind: ComputedFigure['kind'], { interval }: Quantity): readonly [number, number][] {
  const [low, high] = [interval.low.toNumber(), interval.high.toNumber()];
  switch (kind) {
    case 'ratio':
      return [[low, high]];
    case 'share':
      return [[low / 100, high / 100]];
    case 'change':
      return [[1 + low / 100, 1 + high / 100], low < 0 ? [-high / 100, -low / 100] : [low / 100, high / 100]];
    case 'difference':
    case 'sum':
      return [];
    default:
      return kind satisfies never;
  }
}
