import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/model/quantity.ts';
import { Decimal } from '../../src/values/decimal.ts';
import {
  add,
  contains,
  divide,
  encloses,
  equals,
  hull,
  isBelow,
  multiply,
  overlaps,
  point,
  subtract,
  width,
} from '../../src/values/interval.ts';

const interval = (low: number | string, high: number | string): Interval => ({
  low: new Decimal(low),
  high: new Decimal(high),
});

const text = (i: Interval | undefined) => i && `${i.low}..${i.high}`;

describe('intervals', () => {
  test('the sum of two intervals runs from the sum of the lows to the sum of the highs', () => {
    expect(text(add(interval('15.5', '16.5'), interval('1.15', '1.25')))).toBe('16.65..17.75');
  });

  test('a difference takes the high of what is taken away for its low', () => {
    expect(text(subtract(point(new Decimal(4600)), interval(2500, 3000)))).toBe('1600..2100');
  });

  test('a product of intervals across zero takes the right corners', () => {
    expect(text(multiply(interval(-2, 3), interval(-5, 7)))).toBe('-15..21');
  });

  test('dividing by an interval that holds zero has no result', () => {
    expect(divide(point(new Decimal(1)), interval(-1, 1))).toBeUndefined();
    expect(divide(point(new Decimal(1)), interval(0, 1))).toBeUndefined();
  });

  test('a quotient with endless digits is rounded outward', () => {
    const third = divide(point(new Decimal(1)), point(new Decimal(3)));
    expect(third?.low.lt(third.high)).toBe(true);
    expect(third && width(third).lt('1e-39')).toBe(true);
  });

  test('an end at infinity stays one and zero times it is zero', () => {
    const atLeast = { low: new Decimal(40), high: new Decimal(Number.POSITIVE_INFINITY) };
    expect(text(add(atLeast, point(new Decimal(2))))).toBe('42..Infinity');
    expect(text(multiply(atLeast, point(new Decimal(0))))).toBe('0..0');
    expect(text(divide(point(new Decimal(80)), atLeast))).toBe('0..2');
    expect(text(divide(atLeast, atLeast))).toBe('0..Infinity');
  });

  test('hull, overlap, enclosure and equality', () => {
    expect(text(hull(interval(1, 2), interval(5, 6)))).toBe('1..6');
    expect(overlaps(interval(1, 2), interval(2, 3))).toBe(true);
    expect(overlaps(interval(1, 2), interval(3, 4))).toBe(false);
    expect(encloses(interval(1, 4), interval(2, 3))).toBe(true);
    expect(encloses(interval(2, 3), interval(1, 4))).toBe(false);
    expect(equals(interval('1.0', 2), interval(1, '2.00'))).toBe(true);
  });
});

describe('an open end', () => {
  const below10: Interval = { ...interval(0, 10), highOpen: true };
  const above10: Interval = { ...interval(10, 20), lowOpen: true };

  test('is no value of its interval', () => {
    expect(contains(below10, new Decimal(10))).toBe(false);
    expect(contains(below10, new Decimal('9.999'))).toBe(true);
    expect(encloses(below10, interval(0, 10))).toBe(false);
    expect(encloses(interval(0, 10), below10)).toBe(true);
    expect(equals(below10, interval(0, 10))).toBe(false);
  });

  test('keeps what touches it apart', () => {
    expect(overlaps(below10, interval(10, 12))).toBe(false);
    expect(isBelow(below10, interval(10, 12))).toBe(true);
    expect(isBelow(interval(0, 10), above10)).toBe(true);
    expect(isBelow(interval(0, 10), interval(10, 12))).toBe(false);
  });

  test('stays open in a result that only it can reach', () => {
    expect(add(below10, interval(1, 2))).toMatchObject({ highOpen: true });
    expect(add(below10, interval(1, 2))).not.toHaveProperty('lowOpen');
    expect(subtract(interval(0, 30), below10)).toMatchObject({ lowOpen: true });
    expect(multiply(above10, interval(2, 3))).toMatchObject({ lowOpen: true });
    expect(multiply(below10, point(new Decimal(0)))).toEqual(interval(0, 0));
    expect(hull(below10, interval(5, 10))).toEqual(interval(0, 10));
    expect(hull(below10, interval(-1, 5))).toMatchObject({ highOpen: true });
  });

  test('divides nothing where it is zero', () => {
    expect(divide(interval(1, 2), { ...interval(0, 10), lowOpen: true })).toBeUndefined();
  });
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: -12, max: 6 }))
  .map(([digits, exponent]) => new Decimal(`${digits}e${exponent}`));
/** A true value and an interval that holds it; an end that isn't the value may be open. */
const held = fc.tuple(decimal, decimal, decimal, fc.boolean(), fc.boolean()).map(([x, y, z, below, above]) => {
  const [low, value, high] = [x, y, z].sort((a, b) => a.cmp(b)) as [Decimal, Decimal, Decimal];
  const lowOpen = below && low.lt(value) && { lowOpen: true as const };
  const highOpen = above && high.gt(value) && { highOpen: true as const };
  return { value, interval: { low, high, ...lowOpen, ...highOpen } };
});

describe('every operation keeps the true result', () => {
  test.each([
    ['sum', add, (a: Decimal, b: Decimal) => a.plus(b)],
    ['difference', subtract, (a: Decimal, b: Decimal) => a.minus(b)],
    ['product', multiply, (a: Decimal, b: Decimal) => a.times(b)],
  ] as const)('%s', (_, operation, exact) => {
    fc.assert(
      fc.property(held, held, (a, b) =>
        contains(operation(a.interval, b.interval), new Decimal(exact(a.value, b.value))),
      ),
    );
  });

  test('quotient', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const result = divide(a.interval, b.interval);
        const { low, high } = b.interval;
        return result === undefined ? low.lte(0) && high.gte(0) : contains(result, a.value.div(b.value));
      }),
    );
  });
});
