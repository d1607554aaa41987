import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  croppedAxis,
  PERCENT_AXIS,
  plotExponent,
  roomyBelow,
  shownAxis,
  unseenAxis,
  valueAxis,
} from '../../src/chart/scale.ts';

/** Plotted figures from a billionth to a million millions, of either sign, and zero. */
const figure = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9, max: 8 }))
  .map(([digits, power]) => digits * 10 ** power);
const figures = fc.array(figure, { minLength: 1, maxLength: 20 });

describe('a value axis', () => {
  test.each([
    [[16, 1.2], { min: 0, max: 20, step: 5 }],
    [[116.17], { min: 0, max: 150, step: 50 }],
    [[0.35], { min: 0, max: 0.4, step: 0.2 }],
    [[0.6], { min: 0, max: 1, step: 0.5 }],
    [[-0.3, 0.4], { min: -0.5, max: 0.5, step: 0.5 }],
    [[-3, 9], { min: -5, max: 10, step: 5 }],
    [[0], { min: 0, max: 1, step: 1 }],
  ])('of %j', (values, axis) => {
    expect(valueAxis(values, true)).toMatchObject(axis);
  });

  test('holds zero and every figure, in few round steps', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const { min, max, step } = valueAxis(values, true);
        const slack = step * 1e-6;
        expect(min).toBeLessThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(0);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(min - slack);
          expect(value).toBeLessThanOrEqual(max + slack);
        }
        expect(max).toBeGreaterThan(min);
        expect(Math.max(max, -min) / step).toBeLessThanOrEqual(5);
        const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
        expect([1, 2, 2.5, 5]).toContain(Number(digits.toPrecision(6)));
      }),
    );
  });

  test('writes its ticks with the digits that they need', () => {
    expect(valueAxis([16], true).format).toBe('#,##0');
    expect(valueAxis([9], true)).toMatchObject({ step: 5, format: '#,##0' });
    expect(valueAxis([0.9], true).format).toBe('#,##0.0');
    expect(valueAxis([0.45], true).format).toBe('#,##0.00');
  });
});

describe('an unseen axis', () => {
  test('ends where the longest bar does', () => {
    expect(unseenAxis([16, 1.2], [])).toMatchObject({ min: 0, max: 16, visible: false });
    expect(unseenAxis([11.3], [])).toMatchObject({ max: 11.3 });
  });

  test('is round where charts beside it share its scale', () => {
    expect(unseenAxis([11.3], [0, 20])).toMatchObject({ max: 20 });
  });

  test('ends at ticks where it is shown', () => {
    const round = shownAxis(unseenAxis([11.3], []));
    expect(round.max).toBeGreaterThanOrEqual(11.3);
    expect(Math.abs(round.max / round.step - Math.round(round.max / round.step))).toBeLessThan(1e-9);
  });
});

test('an axis of shares that is shown says per cent', () => {
  expect(shownAxis(PERCENT_AXIS)).toEqual({ min: 0, max: 100, step: 25, visible: true, format: '0%' });
});

describe('room below zero', () => {
  test('is added for the label of a bar that ends near the foot of the axis', () => {
    expect(roomyBelow(valueAxis([-38.4, 20], false), [-38.4, 20])).toMatchObject({ min: -50, max: 20 });
  });

  test('is not added where there is some, or nothing below zero', () => {
    const roomy = valueAxis([-25, 20], false);
    expect(roomyBelow(roomy, [-25, 20])).toBe(roomy);
    expect(roomyBelow(valueAxis([3], false), [3]).min).toBe(0);
  });
});

describe('a cropped axis', () => {
  test('begins near the lowest figure, and holds them all', () => {
    const { min, max } = croppedAxis([95, 105], true);
    expect(min).toBeGreaterThan(0);
    expect(min).toBeLessThanOrEqual(95);
    expect(max).toBeGreaterThanOrEqual(105);
  });

  test('begins at zero where the figures come near it, or don’t differ', () => {
    expect(croppedAxis([1, 10], true)).toEqual(valueAxis([1, 10], true));
    expect(croppedAxis([7, 7], true)).toEqual(valueAxis([7, 7], true));
  });
});

test.each([
  [999_999, 0],
  [1e6, 6],
  [9_999_999_999, 6],
  [1e10, 9],
])('%d is plotted divided by ten to the %d', (largest, exponent) => {
  expect(plotExponent(largest)).toBe(exponent);
});
