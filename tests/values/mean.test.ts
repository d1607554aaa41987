import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hedge, Quantity, Scale } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { Decimal } from '../../src/values/decimal.ts';
import { contains } from '../../src/values/interval.ts';
import { mean, spread } from '../../src/values/mean.ts';
import { isRange, printedQuantity, shown } from '../../src/values/quantity.ts';
import { money } from '../../src/values/unit.ts';

const COUNT: Unit = { kind: 'count' };

function amount(digits: string, scale: Scale = 'million', hedge: Hedge = 'exact', unit: Unit = money('CAD')): Quantity {
  return printedQuantity({ digits, scale }, hedge, unit)!;
}

const count = (digits: string) => amount(digits, 'one', 'exact', COUNT);

function printedAs(quantity: Quantity | undefined): string | undefined {
  return quantity && `${quantity.hedge} ${shown(quantity).low}`;
}

describe('a mean', () => {
  test('keeps the coarsest last place of its terms', () => {
    expect(printedAs(mean([amount('99.12'), amount('83.46'), amount('96.04'), amount('116.17')]))).toBe(
      'exact 98700000',
    );
    expect(printedAs(mean([amount('99.12'), amount('83.5')]))).toBe('exact 91300000');
  });

  test('has a digit more where rounding would take it to the end of what it may be', () => {
    expect(printedAs(mean([amount('16'), amount('15')]))).toBe('exact 15500000');
    expect(printedAs(mean([amount('16'), amount('14')]))).toBe('exact 15000000');
    expect(printedAs(mean([amount('1'), amount('2')]))).toBe('about 1500000');
    expect(printedAs(mean([amount('17.23'), amount('18.46')]))).toBe('exact 17850000');
  });

  test('keeps the hedge of its terms', () => {
    expect(printedAs(mean([amount('10', 'million', 'about'), amount('30')]))).toBe('about 20000000');
  });

  test('of exact counts shows all its ones, and two figures at least', () => {
    expect(printedAs(mean([count('69'), count('94')]))).toBe('exact 82');
    expect(printedAs(mean([count('1'), count('2')]))).toBe('exact 1.5');
    expect(printedAs(mean([count('2400'), count('2401')]))).toBe('exact 2401');
    expect(mean([count('2'), count('4')])).toMatchObject({ figures: 'exact', place: 0 });
  });

  test('of unlike units, or of nothing, there is none', () => {
    expect(mean([amount('1'), count('1')])).toBeUndefined();
    expect(mean([])).toBeUndefined();
  });
});

describe('an amount spread over years', () => {
  test('keeps its significant figures and its hedge', () => {
    const yearly = spread(amount('1.6', 'billion', 'about'), new Decimal(20))!;
    expect(printedAs(yearly)).toBe('about 80000000');
    expect(yearly.figures).toBe(2);
    expect(isRange(yearly)).toBe(false);
    expect(printedAs(spread(amount('100', 'million'), new Decimal(3)))).toBe('exact 33300000');
  });

  test('over no time has no value', () => {
    expect(spread(amount('1'), new Decimal(0))).toBeUndefined();
  });
});

test('a mean’s interval holds the mean of the true values, and a spread’s the true spread', () => {
  const measured = fc.integer({ min: 100, max: 999_999 }).map((thousandths) => {
    const value = new Decimal(thousandths).div(1000);
    return { value: value.times(1_000_000), quantity: amount(value.toFixed(1)) };
  });
  fc.assert(
    fc.property(fc.array(measured, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (terms, years) => {
      const truth = terms.reduce((sum, term) => sum.plus(term.value), new Decimal(0)).div(terms.length);
      expect(contains(mean(terms.map((term) => term.quantity))!.interval, truth)).toBe(true);
      const [first] = terms;
      if (first)
        expect(contains(spread(first.quantity, new Decimal(years))!.interval, first.value.div(years))).toBe(true);
    }),
  );
});
