import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPart, type Unit } from '../../src/layout/first-part.ts';

const heights = (...all: number[]): Unit[] => all.map((height) => ({ before: 0, height }));

describe('firstPart', () => {
  test('takes all that fit on one page', () => {
    expect(firstPart(heights(10, 10, 10), 30)).toBe(3);
    expect(firstPart([], 30)).toBe(0);
  });

  test('takes none where the first is higher than a page', () => {
    expect(firstPart(heights(40, 10), 30)).toBe(0);
  });

  test('fills pages about alike rather than leaving one unit for the last', () => {
    expect(firstPart(heights(10, 10, 10, 10), 30)).toBe(2);
    expect(firstPart(heights(10, 10, 10, 10, 10, 10, 10), 30)).toBe(2);
  });

  test('the space before the first unit of a page doesn’t count', () => {
    const units = [20, 20, 20].map((height) => ({ before: 10, height }));
    expect(firstPart(units, 50)).toBe(2);
    expect(firstPart(units, 49)).toBe(1);
  });

  test('never needs more pages than filling each would', () => {
    const unit = fc.record({ before: fc.integer({ min: 0, max: 9 }), height: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
        expect(pages(units, (rest) => firstPart(rest, 60))).toBe(pages(units, (rest) => filled(rest, 60)));
      }),
    );
  });

  test('never puts more on a page than it holds', () => {
    const unit = fc.record({ before: fc.integer({ min: 0, max: 9 }), height: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        expect(firstPart(units, 60)).toBeLessThanOrEqual(filled(units, 60));
      }),
    );
  });
});

function pages(units: readonly Unit[], take: (rest: readonly Unit[]) => number): number {
  let count = 0;
  for (let rest = units; rest.length > 0; rest = rest.slice(take(rest))) count += 1;
  return count;
}

function filled(units: readonly Unit[], capacity: number): number {
  let height = 0;
  const over = units.findIndex((unit, index) => {
    height += unit.height + (index === 0 ? 0 : unit.before);
    return height > capacity;
  });
  return over < 0 ? units.length : over;
}
