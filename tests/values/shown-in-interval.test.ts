import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hedge, Quantity } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { change, convert, deflate, difference, ratio, share, shareOfParts, sum } from '../../src/values/arithmetic.ts';
import { Decimal } from '../../src/values/decimal.ts';
import { mean, spread } from '../../src/values/mean.ts';
import { isRange, printedQuantity, shown } from '../../src/values/quantity.ts';
import { money, PERCENT } from '../../src/values/unit.ts';

/*
 * The oracle: fractions of whole numbers, and intervals of them by their corners. It shares nothing with the program
 * but the reading of a shown decimal.
 */
type Fraction = readonly [numerator: bigint, denominator: bigint];
type Ends = readonly [low: Fraction, high: Fraction];

function fraction(n: bigint, d: bigint): Fraction {
  return d < 0n ? [-n, -d] : [n, d];
}

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d + c * b, b * d);
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d - c * b, b * d);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * c, b * d);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d, b * c);
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const whole = (n: number): Fraction => [BigInt(n), 1n];

function corners(step: (x: Fraction, y: Fraction) => Fraction, a: Ends, b: Ends): Ends {
  const all = a.flatMap((x) => b.map((y) => step(x, y)));
  return [
    all.reduce((low, each) => (less(each, low) ? each : low)),
    all.reduce((high, each) => (less(high, each) ? each : high)),
  ];
}

function ofDecimal(value: Decimal): Fraction {
  const [digits = '', decimals = ''] = value.toFixed().split('.');
  return [BigInt(`${digits}${decimals}`), 10n ** BigInt(decimals.length)];
}

interface Printed {
  readonly quantity: Quantity;
  readonly ends: Ends;
}

/** A printed number of one to four significant figures, between 0.001 and 99 990 million. */
function printedNumber(unit: Unit, hedge: Hedge = 'exact'): fc.Arbitrary<Printed> {
  return fc
    .record({
      figures: fc.integer({ min: 1, max: 4 }),
      digits: fc.double({ min: 0, max: 1, noNaN: true }),
      point: fc.integer({ min: -3, max: 0 }),
    })
    .map(({ figures, digits, point }) => {
      const number = BigInt(Math.max(1, Math.floor((9 * digits + 1) * 0.9999999 * 10 ** (figures - 1))));
      const decimals = Math.max(0, -point);
      const text = new Decimal(number.toString()).div(new Decimal(10).pow(decimals)).toFixed(decimals);
      const scale = unit.kind === 'money' ? 'million' : 'one';
      const quantity = printedQuantity({ digits: text, scale }, hedge, unit);
      if (!quantity) throw new Error(`${text} is not read`);
      const million = unit.kind === 'money' ? 1_000_000n : 1n;
      const zeros = hedge === 'exact' || decimals > 0 ? 0n : BigInt(/0*$/.exec(number.toString())?.[0].length ?? 0);
      const half = 10n ** zeros * million;
      const denominator = 2n * 10n ** BigInt(decimals);
      const at = 2n * number * million;
      return { quantity, ends: [fraction(at - half, denominator), fraction(at + half, denominator)] as const };
    });
}

const CAD = money('CAD');
const amounts = printedNumber(CAD);
const RATE: Unit = { kind: 'rate', from: 'USD', to: 'CAD' };

/** Whether a shown number lies in the oracle's interval; each end of a shown range within half its last place. */
function liesIn(ends: Ends, result: Quantity | undefined): boolean {
  if (result === undefined) return true;
  const { low, high } = shown(result);
  const half = ofDecimal(new Decimal(10).pow(result.place).div(2));
  if (!isRange(result)) return !less(ofDecimal(low), ends[0]) && !less(ends[1], ofDecimal(low));
  const near = (one: Fraction, other: Fraction) => !less(plus(one, half), other) && !less(plus(other, half), one);
  return near(ofDecimal(low), ends[0]) && near(ofDecimal(high), ends[1]);
}

/**
 * Whether a number of fewer than four figures is near the middle of the oracle's interval, no further than half the way
 * to an end: rounded more coarsely, it would hide what is known.
 */
function tells(ends: Ends, result: Quantity | undefined): boolean {
  if (result === undefined || isRange(result) || result.figures === 'exact' || result.figures >= 4) return true;
  const [low, high] = ends;
  const quarter = over(minus(high, low), whole(4));
  const at = ofDecimal(shown(result).low);
  return !less(at, plus(low, quarter)) && !less(minus(high, quarter), at);
}

const RUNS = { numRuns: 250 };

describe('what is shown of a computed number lies in its own interval', () => {
  test('for sums, differences and means', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const added = corners(plus, a.ends, b.ends);
        const halved: Ends = [over(added[0], whole(2)), over(added[1], whole(2))];
        return (
          liesIn(added, sum([a.quantity, b.quantity])) &&
          liesIn(corners(minus, a.ends, b.ends), difference(a.quantity, b.quantity)) &&
          liesIn(halved, mean([a.quantity, b.quantity]))
        );
      }),
      RUNS,
    );
  });

  test('and near its middle, for sums, differences, means and amounts a year', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 2, max: 30 }), (a, b, years) => {
        const added = corners(plus, a.ends, b.ends);
        const halved: Ends = [over(added[0], whole(2)), over(added[1], whole(2))];
        const spreadOut: Ends = [over(a.ends[0], whole(years)), over(a.ends[1], whole(years))];
        return (
          tells(added, sum([a.quantity, b.quantity])) &&
          tells(corners(minus, a.ends, b.ends), difference(a.quantity, b.quantity)) &&
          tells(halved, mean([a.quantity, b.quantity])) &&
          tells(spreadOut, spread(a.quantity, new Decimal(years)))
        );
      }),
      RUNS,
    );
  });

  test('for ratios, shares and changes', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const quotient = corners(over, a.ends, b.ends);
        const percent: Ends = [times(quotient[0], whole(100)), times(quotient[1], whole(100))];
        const changed: Ends = [minus(percent[0], whole(100)), minus(percent[1], whole(100))];
        const part: Ends = [
          times(over(a.ends[0], plus(a.ends[0], b.ends[1])), whole(100)),
          times(over(a.ends[1], plus(a.ends[1], b.ends[0])), whole(100)),
        ];
        return (
          liesIn(quotient, ratio(a.quantity, b.quantity)) &&
          liesIn(percent, share(a.quantity, b.quantity)) &&
          liesIn(part, shareOfParts(a.quantity, [b.quantity])) &&
          liesIn(changed, change(b.quantity, a.quantity))
        );
      }),
      RUNS,
    );
  });

  test('for conversions, constant prices and amounts a year', () => {
    fc.assert(
      fc.property(
        printedNumber(money('USD')),
        printedNumber(RATE),
        printedNumber({ kind: 'ratio' }),
        (a, rate, index) => {
          const spreadOut: Ends = [over(a.ends[0], whole(7)), over(a.ends[1], whole(7))];
          const inPrices = corners(over, corners(times, a.ends, rate.ends), index.ends);
          const indexOfBase: Quantity = { ...rate.quantity, unit: { kind: 'ratio' } };
          const byDefinition = ['1', '100'].includes(rate.quantity.stated.low.toFixed());
          return (
            liesIn(corners(times, a.ends, rate.ends), convert(a.quantity, rate.quantity)) &&
            liesIn(spreadOut, spread(a.quantity, new Decimal(7))) &&
            (byDefinition || liesIn(inPrices, deflate(a.quantity, index.quantity, indexOfBase)))
          );
        },
      ),
      RUNS,
    );
  });

  test('for the difference and the change of two rates, in percentage points', () => {
    const rates = printedNumber(PERCENT);
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const apart = corners(minus, a.ends, b.ends);
        const changed = change(b.quantity, a.quantity);
        return (
          changed?.unit.kind === 'points' && liesIn(apart, difference(a.quantity, b.quantity)) && liesIn(apart, changed)
        );
      }),
      RUNS,
    );
  });

  test('for numbers that their sources hedge with “about”', () => {
    const hedged = printedNumber(CAD, 'about');
    fc.assert(
      fc.property(hedged, amounts, (a, b) => {
        return (
          liesIn(corners(plus, a.ends, b.ends), sum([a.quantity, b.quantity])) &&
          liesIn(corners(minus, a.ends, b.ends), difference(a.quantity, b.quantity))
        );
      }),
      RUNS,
    );
  });

  test('and a bound never promises more than it may', () => {
    const floor = printedNumber(CAD, 'at-least');
    fc.assert(
      fc.property(floor, amounts, (a, b) => {
        const low = (result: Quantity | undefined) => result && ofDecimal(shown(result).low);
        const base: Fraction = ofDecimal(a.quantity.stated.low);
        const added = low(sum([a.quantity, b.quantity]));
        const more = low(ratio(a.quantity, b.quantity));
        return (
          (added === undefined || !less(plus(base, b.ends[0]), added)) &&
          (more === undefined || !less(over(base, b.ends[1]), more))
        );
      }),
      RUNS,
    );
  });
});

describe('the digits of a change come from the width of its interval', () => {
  const million = (digits: string) => printedQuantity({ digits, scale: 'million' }, 'exact', CAD);
  const written = (result: Quantity | undefined) => {
    if (!result) return undefined;
    const { low, high } = shown(result);
    const decimals = Math.max(0, -result.place);
    const number = low.eq(high) ? low.toFixed(decimals) : `${low.toFixed(decimals)} to ${high.toFixed(decimals)}`;
    return result.hedge === 'exact' ? number : `${result.hedge} ${number}`;
  };
  const growth = (from: string, to: string) => {
    const [a, b] = [million(from), million(to)];
    return a && b && written(change(a, b));
  };
  const times_ = (from: string, to: string) => {
    const [a, b] = [million(from), million(to)];
    return a && b && written(ratio(b, a));
  };

  test.each([
    ['4', '5', '0 to 57', '1.00 to 1.57'],
    ['4', '6', '22 to 86', '1.22 to 1.86'],
    ['6', '9', '31 to 73', '1.31 to 1.73'],
    ['99', '101', '1.0 to 3.0', '1.02'],
    ['4', '4', '-22 to 29', '0.78 to 1.29'],
    ['114.90', '64.12', '-44.2', '0.558'],
    ['1.2', '16', 'about 1200', 'about 13'],
  ])('from %s million to %s million', (from, to, percent, timesAsMuch) => {
    expect(growth(from, to)).toBe(percent);
    expect(times_(from, to)).toBe(timesAsMuch);
  });
});
