import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hedge, Quantity, Scale } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { Decimal } from '../../src/values/decimal.ts';
import { withPrecision } from '../../src/values/digits.ts';
import { contains } from '../../src/values/interval.ts';
import {
  exactQuantity,
  figuresAt,
  isRange,
  type Numeral,
  printedQuantity,
  roundTo,
  shown,
} from '../../src/values/quantity.ts';
import { powerOfTen } from '../../src/values/scale.ts';
import { money, PERCENT } from '../../src/values/unit.ts';

const CAD = money('CAD');
const COUNT: Unit = { kind: 'count' };
const MONTHS: Unit = { kind: 'duration', step: 'month' };

function printed(
  digits: string | readonly [string, string],
  scale: Scale,
  hedge: Hedge,
  unit: Unit,
): Quantity | undefined {
  const numeral = (text: string): Numeral => ({ digits: text, scale });
  return printedQuantity(
    typeof digits === 'string' ? numeral(digits) : [numeral(digits[0]), numeral(digits[1])],
    hedge,
    unit,
  );
}

function allows(quantity: Quantity | undefined): string | undefined {
  return quantity && `${quantity.interval.low}..${quantity.interval.high}`;
}

describe('what a printed number allows', () => {
  test('17.2 million has three figures and allows half of the last place either way', () => {
    const quantity = printed('17.2', 'million', 'exact', CAD);
    expect(quantity?.figures).toBe(3);
    expect(quantity?.place).toBe(5);
    expect(allows(quantity)).toBe('17150000..17250000');
  });

  test('16.0 million says more than 16 million', () => {
    expect(allows(printed('16.0', 'million', 'exact', CAD))).toBe('15950000..16050000');
    expect(allows(printed('16', 'million', 'exact', CAD))).toBe('15500000..16500000');
  });

  test('a digit before a scale word counts even when it is zero', () => {
    expect(printed('10', 'million', 'exact', CAD)?.figures).toBe(2);
  });

  test('a count without hedge allows itself only', () => {
    const quantity = printed('2400', 'one', 'exact', COUNT);
    expect(quantity?.figures).toBe('exact');
    expect(allows(quantity)).toBe('2400..2400');
  });

  test('a hedged count takes its place from its trailing zeros', () => {
    expect(printed('14000', 'one', 'about', COUNT)).toMatchObject({ place: 3, figures: 2 });
    expect(allows(printed('4600', 'one', 'about', COUNT))).toBe('4550..4650');
  });

  test('a count in millions is rounded', () => {
    expect(allows(printed('1.2', 'million', 'exact', COUNT))).toBe('1150000..1250000');
  });

  test('an amount below a million in full is good to the thousand, above it to its zeros', () => {
    expect(printed('500000', 'one', 'exact', CAD)?.place).toBe(3);
    expect(printed('-500000', 'one', 'exact', CAD)?.place).toBe(3);
    expect(printed('75000000', 'one', 'exact', CAD)?.place).toBe(6);
    expect(printed('500000', 'one', 'about', CAD)?.place).toBe(5);
  });

  test('percentages and durations are rounded at their last digit', () => {
    expect(allows(printed('93', 'one', 'exact', PERCENT))).toBe('92.5..93.5');
    expect(allows(printed('20', 'one', 'exact', { kind: 'duration', step: 'year' }))).toBe('19.5..20.5');
  });

  test('a bound allows nothing past it', () => {
    expect(allows(printed('40', 'one', 'nearly', COUNT))).toBe('35..40');
    expect(allows(printed('40', 'one', 'over', COUNT))).toBe('40..Infinity');
    expect(allows(printed('40', 'one', 'at-least', COUNT))).toBe('40..Infinity');
    expect(allows(printed('40', 'one', 'at-most', COUNT))).toBe('0..40');
    expect(allows(printed('40', 'million', 'at-most', CAD))).toBe('-Infinity..40000000');
    expect(allows(printed('40', 'one', 'up-to', COUNT))).toBe('0..40');
    expect(allows(printed('40', 'one', 'less-than', COUNT))).toBe('0..40');
  });

  test('less than, over and nearly leave the number itself out; at most and at least do not', () => {
    const allowsItself = (hedge: Hedge) => {
      const quantity = printed('40', 'one', hedge, COUNT);
      return quantity && contains(quantity.interval, quantity.stated.low);
    };
    expect(['less-than', 'over', 'nearly'].map((hedge) => allowsItself(hedge as Hedge))).toEqual([false, false, false]);
    expect(['at-most', 'up-to', 'at-least'].map((hedge) => allowsItself(hedge as Hedge))).toEqual([true, true, true]);
  });

  test('a range keeps both ends and the finer of their places', () => {
    const quantity = printed(['2500', '3000'], 'one', 'about', COUNT);
    expect(quantity).toMatchObject({ place: 2, figures: 2 });
    expect(allows(quantity)).toBe('2450..3050');
    expect(quantity && isRange(quantity)).toBe(true);
    expect(allows(printed(['4', '6'], 'one', 'exact', MONTHS))).toBe('3.5..6.5');
  });

  test('a range that runs downward, or digits that are none, are no quantity', () => {
    expect(printed(['6', '4'], 'one', 'exact', MONTHS)).toBeUndefined();
    for (const digits of ['', '1,000', '1e9', 'Infinity', '.5', '1.', ' 1', '９']) {
      expect(printed(digits, 'one', 'exact', COUNT)).toBeUndefined();
    }
  });

  test('the place may come from words instead of digits', () => {
    const decade = printedQuantity({ digits: '10', scale: 'one', place: 1 }, 'nearly', {
      kind: 'duration',
      step: 'year',
    });
    expect(allows(decade)).toBe('5..10');
  });

  test('a number that is known is exact', () => {
    expect(exactQuantity(new Decimal(3), COUNT)).toMatchObject({ figures: 'exact', place: 0, hedge: 'exact' });
  });
});

describe('rounding for showing', () => {
  test('nothing finer than the last place is shown', () => {
    const quantity = printed('17.2', 'million', 'exact', CAD)!;
    const computed = { ...quantity, stated: { low: new Decimal(17249999), high: new Decimal(17249999) } };
    expect(shown(computed).low.toString()).toBe('17200000');
  });

  test('a precision given by the author replaces the place and leaves what the value may be', () => {
    const quantity = printed('14.8', 'million', 'exact', CAD)!;
    const coarser = withPrecision(quantity, new Decimal('1e6'));
    expect(shown(coarser).low.toString()).toBe('15000000');
    expect(coarser.figures).toBe(2);
    expect(contains(coarser.interval, shown(coarser).low)).toBe(true);
  });

  test('halves go away from zero', () => {
    expect(roundTo(new Decimal('2.5'), 0).toString()).toBe('3');
    expect(roundTo(new Decimal('-2.5'), 0).toString()).toBe('-3');
    expect(figuresAt(new Decimal(0), 0)).toBe(1);
  });
});

/** A true value, and the number a source would print for it at some place. */
const printing = fc
  .record({
    digits: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    place: fc.integer({ min: 3, max: 8 }),
    hedged: fc.boolean(),
  })
  .map(({ digits, place, hedged }) => {
    const value = new Decimal(digits.toString());
    return { value, rounded: roundTo(value, place), place, hedged };
  })
  .filter(({ rounded }) => !rounded.isZero());

describe('a printed number allows the true value it was rounded from', () => {
  test('whatever the value and the place it was rounded to', () => {
    fc.assert(
      fc.property(printing, ({ value, rounded, place, hedged }) => {
        const quantity = printed(rounded.toFixed(), 'one', hedged ? 'about' : 'exact', hedged ? COUNT : CAD)!;
        return contains(quantity.interval, value) || (!hedged && rounded.lt(1e6) && place > 3);
      }),
    );
  });

  test('with a scale word, and when a bound says on which side it lies', () => {
    fc.assert(
      fc.property(printing, ({ value, rounded, place }) => {
        const digits = rounded.div(powerOfTen(9)).toFixed(9 - place);
        const hedge = value.gt(rounded) ? 'over' : 'nearly';
        return (
          contains(printed(digits, 'billion', 'exact', CAD)!.interval, value) &&
          (value.eq(rounded) || contains(printed(digits, 'billion', hedge, CAD)!.interval, value))
        );
      }),
    );
  });
});
