import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hedge, Quantity, Scale } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { change, convert, difference, ratio, share, shareOfParts, sum } from '../../src/values/arithmetic.ts';
import { Decimal } from '../../src/values/decimal.ts';
import { withPrecision } from '../../src/values/digits.ts';
import { contains, encloses } from '../../src/values/interval.ts';
import { exactQuantity, isRange, printedQuantity, roundTo, shown } from '../../src/values/quantity.ts';
import { powerOfTen } from '../../src/values/scale.ts';
import { money } from '../../src/values/unit.ts';

const COUNT: Unit = { kind: 'count' };
const CAD = money('CAD');

function amount(digits: string, scale: Scale = 'million', hedge: Hedge = 'exact', unit: Unit = CAD): Quantity {
  return printedQuantity({ digits, scale }, hedge, unit)!;
}

function count(digits: string, hedge: Hedge = 'exact'): Quantity {
  return amount(digits, 'one', hedge, COUNT);
}

function range(low: string, high: string, hedge: Hedge): Quantity {
  return printedQuantity(
    [
      { digits: low, scale: 'one' },
      { digits: high, scale: 'one' },
    ],
    hedge,
    COUNT,
  )!;
}

/** What a deck would print: hedge and rounded number. */
function printedAs(quantity: Quantity | undefined): string | undefined {
  if (quantity === undefined) return undefined;
  const { low, high } = shown(quantity);
  return `${quantity.hedge} ${low.eq(high) ? low : `${low} to ${high}`}`;
}

const exports_ = amount('16');
const imports = amount('1.2');

describe('arithmetic on printed numbers', () => {
  test('a sum keeps the coarsest last place', () => {
    expect(printedAs(sum([exports_, imports]))).toBe('exact 17000000');
    expect(sum([exports_, imports])?.place).toBe(6);
  });

  test('the sum of exports and imports allows the total as printed', () => {
    expect(contains(sum([exports_, imports])!.interval, amount('17.2').stated.low)).toBe(true);
  });

  test('a difference shown finer keeps its unrounded number', () => {
    const balance = difference(exports_, imports)!;
    expect(printedAs(balance)).toBe('exact 15000000');
    expect(printedAs(withPrecision(balance, new Decimal(100_000)))).toBe('exact 14800000');
  });

  test('a ratio keeps the fewest figures and is hedged where they promise too much', () => {
    expect(printedAs(ratio(exports_, imports))).toBe('about 13');
    expect(ratio(exports_, imports)?.unit).toEqual({ kind: 'ratio' });
  });

  test('a number over a number is one number, however many digits it has', () => {
    const thirteen = ratio(exports_, imports)!;
    expect(isRange(thirteen)).toBe(false);
    expect(thirteen.interval.low.lt(thirteen.stated.low) && thirteen.interval.high.gt(thirteen.stated.high)).toBe(true);
    expect(isRange(shareOfParts(exports_, [imports])!)).toBe(false);
    expect(isRange(share(exports_, amount('17.2'))!)).toBe(false);
    expect(isRange(change(amount('96.04'), amount('116.17'))!)).toBe(false);
  });

  test('a ratio that is good to its last place is not hedged', () => {
    expect(printedAs(ratio(amount('86.0'), amount('20.0000')))).toBe('exact 4.3');
  });

  test('a share of a total printed apart is hedged, one of its own parts is not', () => {
    expect(printedAs(share(exports_, amount('17.2')))).toBe('about 93');
    const share_ = shareOfParts(exports_, [imports])!;
    expect(printedAs(share_)).toBe('exact 93');
    expect(share_.interval.low.toFixed(1)).toBe('92.5');
    expect(share_.interval.high.toFixed(1)).toBe('93.5');
  });

  test('a value less a range is a range with the hedge of both', () => {
    const cut = difference(count('4600', 'about'), range('2500', '3000', 'about'));
    expect(printedAs(cut)).toBe('about 1600 to 2100');
  });

  test('a fall is a negative change, and of a range a range', () => {
    expect(printedAs(change(count('4600', 'about'), range('2500', '3000', 'about')))).toBe('about -46 to -35');
    const rise = change(amount('96.04'), amount('116.17'));
    expect(printedAs(rise)).toBe('exact 20.96');
  });

  test('exact counts stay exact', () => {
    expect(sum([count('15'), count('1')])).toMatchObject({ figures: 'exact', hedge: 'exact' });
    expect(printedAs(ratio(count('250'), count('25')))).toBe('exact 10');
    expect(printedAs(ratio(count('7'), count('3')))).toBe('exact 2.3');
    expect(printedAs(share(count('15'), count('16')))).toBe('exact 94');
  });

  test('an exact count takes the place of the rounded one beside it', () => {
    expect(printedAs(difference(count('4600', 'about'), count('2400')))).toBe('about 2200');
    expect(printedAs(sum([count('14000', 'about'), count('23')]))).toBe('about 14000');
  });

  test('amounts of two grants in full add without losing the smaller', () => {
    expect(printedAs(sum([amount('500000', 'one'), amount('250000', 'one')]))).toBe('exact 750000');
  });

  test('a quotient that rounds up to the next power of ten keeps its figures', () => {
    expect(printedAs(ratio(amount('99.6'), amount('10')))).toMatch(/ 10$/);
  });

  test('hedges: bounds turn over below the line and what is taken away', () => {
    expect(sum([amount('5', 'million', 'at-least'), imports])?.hedge).toBe('at-least');
    expect(difference(exports_, amount('5', 'million', 'at-least'))?.hedge).toBe('at-most');
    expect(ratio(exports_, amount('5', 'million', 'over'))?.hedge).toBe('less-than');
    expect(difference(count('16'), count('5', 'nearly'))?.hedge).toBe('over');
    expect(share(imports, amount('5', 'million', 'estimated'))?.hedge).toBe('estimated');
    expect(sum([amount('5', 'million', 'over'), amount('6', 'million', 'at-least')])?.hedge).toBe('at-least');
    expect(sum([amount('5', 'million', 'nearly'), amount('6', 'million', 'at-most')])?.hedge).toBe('at-most');
    expect(sum([amount('5', 'million', 'nearly'), amount('6', 'million', 'over')])?.hedge).toBe('over');
    expect(difference(exports_, amount('5', 'million', 'at-most'))?.hedge).toBe('at-least');
    expect(sum([amount('5', 'million', 'about'), amount('6', 'million', 'estimated')])?.hedge).toBe('estimated');
  });

  test('money converts both ways along a rate', () => {
    const rate = printedQuantity({ digits: '1.0660', scale: 'one' }, 'exact', {
      kind: 'rate',
      from: 'USD',
      to: 'CAD',
    })!;
    const dollars = amount('99.12', 'million', 'exact', money('USD'));
    const converted = convert(dollars, rate)!;
    expect(printedAs(converted)).toBe('exact 105660000');
    expect(converted.unit).toEqual(CAD);
    expect(converted.stated.low.toString()).toBe('105661920');
    expect(printedAs(convert(converted, rate))).toBe('exact 99120000');
    expect(convert(amount('1', 'million', 'exact', money('EUR')), rate)).toBeUndefined();
    expect(convert(count('3'), rate)).toBeUndefined();
  });

  test('unlike units and a divisor that may be zero have no result', () => {
    expect(sum([exports_, count('3')])).toBeUndefined();
    expect(sum([])).toBeUndefined();
    expect(difference(exports_, amount('1', 'million', 'exact', money('USD')))).toBeUndefined();
    expect(ratio(exports_, count('3'))).toBeUndefined();
    expect(share(exports_, count('3'))).toBeUndefined();
    expect(shareOfParts(exports_, [])).toBeUndefined();
    expect(shareOfParts(exports_, [amount('-20')])).toBeUndefined();
    expect(ratio(count('3'), count('0'))).toBeUndefined();
    expect(change(count('0'), count('3'))).toBeUndefined();
    expect(change(exports_, count('3'))).toBeUndefined();
    expect(shareOfParts(count('0'), [count('0')])).toBeUndefined();
  });
});

/** A true value and its printed quantity, in billions, rounded at a random significant place. */
const measured = fc
  .record({ digits: fc.bigInt({ min: 10n ** 6n, max: 10n ** 13n }), coarse: fc.integer({ min: 1, max: 6 }) })
  .map(({ digits, coarse }) => {
    const value = new Decimal(digits.toString());
    const place = value.e - coarse + 1;
    const text = roundTo(value, place)
      .div(powerOfTen(9))
      .toFixed(Math.max(0, 9 - place));
    return { value, place, text };
  })
  .filter(({ place }) => place <= 9)
  .map(({ value, text }) => ({ value, quantity: amount(text, 'billion') }));

describe('what a computed quantity allows holds the true result', () => {
  test('of sums and differences', () => {
    fc.assert(
      fc.property(measured, measured, measured, (a, b, c) => {
        const total = sum([a.quantity, b.quantity, c.quantity])!;
        const gap = difference(total, b.quantity)!;
        return (
          contains(total.interval, a.value.plus(b.value).plus(c.value)) && contains(gap.interval, a.value.plus(c.value))
        );
      }),
    );
  });

  test('of ratios, shares and changes', () => {
    fc.assert(
      fc.property(measured, measured, (a, b) => {
        const whole = a.value.plus(b.value);
        return (
          contains(ratio(a.quantity, b.quantity)!.interval, a.value.div(b.value)) &&
          contains(shareOfParts(a.quantity, [b.quantity])!.interval, a.value.div(whole).times(100)) &&
          contains(change(a.quantity, b.quantity)!.interval, b.value.div(a.value).minus(1).times(100))
        );
      }),
    );
  });

  test('knowing the parts never widens a share', () => {
    fc.assert(
      fc.property(measured, measured, (a, b) => {
        const apart = share(a.quantity, sum([a.quantity, b.quantity])!)!;
        return encloses(apart.interval, shareOfParts(a.quantity, [b.quantity])!.interval);
      }),
    );
  });

  test('the order of terms does not matter', () => {
    fc.assert(
      fc.property(measured, measured, measured, (a, b, c) => {
        const forth = sum([a.quantity, b.quantity, c.quantity])!;
        const back = sum([c.quantity, b.quantity, a.quantity])!;
        expect(printedAs(back)).toBe(printedAs(forth));
        expect(back.interval.low.eq(forth.interval.low)).toBe(true);
      }),
    );
  });

  test('a length of a list adds to a count', () => {
    expect(printedAs(sum([exactQuantity(new Decimal(15), COUNT), count('1')]))).toBe('exact 16');
  });
});
