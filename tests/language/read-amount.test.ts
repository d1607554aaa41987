import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/language/format-quantity.ts';
import { readAmount } from '../../src/language/read-amount.ts';
import type { Hedge, Quantity, Scale } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { printedQuantity } from '../../src/values/quantity.ts';
import { money, PERCENT, RATIO } from '../../src/values/unit.ts';

const CAD = money('CAD');
const USD = money('USD');
const COUNT: Unit = { kind: 'count' };
const TROOPS: Unit = {
  kind: 'count',
  noun: { en: { one: 'troop', many: 'troops' }, fr: { one: 'militaire', many: 'militaires' } },
};
const YEARS: Unit = { kind: 'duration', step: 'year' };
const MONTHS: Unit = { kind: 'duration', step: 'month' };
const KM2: Unit = { kind: 'area', of: 'km2' };

function read(text: string, unit: Unit): string | undefined {
  const quantity = readAmount(text, unit);
  if (quantity === undefined) return undefined;
  const { low, high } = quantity.stated;
  return `${quantity.hedge} ${low.eq(high) ? low : `${low}..${high}`} @${quantity.place}`;
}

describe('amounts as sources print them', () => {
  test.each<[string, Unit, string]>([
    ['$17.2 million', CAD, 'exact 17200000 @5'],
    ['approximately $112 million', CAD, 'about 112000000 @6'],
    ['about $1.6-billion', CAD, 'about 1600000000 @8'],
    ['$500,000', CAD, 'exact 500000 @3'],
    ['$10\u00a0million', CAD, 'exact 10000000 @6'],
    ['$17.2M', CAD, 'exact 17200000 @5'],
    ['$250 thousand', CAD, 'exact 250000 @3'],
    ['−$14.8 million', CAD, 'exact -14800000 @5'],
    ['-$14.8 million', CAD, 'exact -14800000 @5'],
    ['US$116.2 million', USD, 'exact 116200000 @5'],
    ['116.2 million US dollars', USD, 'exact 116200000 @5'],
    ['€5 million', money('EUR'), 'exact 5000000 @6'],
    ['500 million CFA francs', money('XOF'), 'exact 500000000 @6'],
    ['$2.5 to $3 million', CAD, 'exact 2500000..3000000 @5'],
    ['$500,000 to $3 million', CAD, 'exact 500000..3000000 @3'],
    ['116.17', USD, 'exact 116.17 @-2'],
    ['1.0660', { kind: 'rate', from: 'USD', to: 'CAD' }, 'exact 1.066 @-4'],
    ['23 police and military', COUNT, 'exact 23 @0'],
    ['two Canadian MPs', COUNT, 'exact 2 @0'],
    ['15 European countries', COUNT, 'exact 15 @0'],
    ['estimated 1,000', COUNT, 'estimated 1000 @3'],
    ['an estimated 1,000 contractors', COUNT, 'estimated 1000 @3'],
    ['2,400', COUNT, 'exact 2400 @0'],
    ['three French bases', COUNT, 'exact 3 @0'],
    ['two C-17 aircraft', COUNT, 'exact 2 @0'],
    ['one base', COUNT, 'exact 1 @0'],
    ['one hundred troops', COUNT, 'exact 100 @0'],
    ['two hundred and fifty troops', COUNT, 'exact 250 @0'],
    ['twenty-three thousand four hundred', COUNT, 'exact 23400 @0'],
    ['about 4,600', COUNT, 'about 4600 @2'],
    ['about 2,500 to 3,000', COUNT, 'about 2500..3000 @2'],
    ['between 2,500 and 3,000 troops', COUNT, 'exact 2500..3000 @0'],
    ['2,500–3,000', COUNT, 'exact 2500..3000 @0'],
    ['more than 250', COUNT, 'over 250 @1'],
    ['up to 250', COUNT, 'up-to 250 @1'],
    ['250 or more', COUNT, 'at-least 250 @1'],
    ['1,000 (estimate)', COUNT, 'estimated 1000 @3'],
    ['four to six months', MONTHS, 'exact 4..6 @0'],
    ['over the next four to six months', MONTHS, 'exact 4..6 @0'],
    ['20 years of democracy', YEARS, 'exact 20 @0'],
    ['nearly a decade', YEARS, 'nearly 10 @1'],
    ['two decades', YEARS, 'exact 20 @1'],
    ['by four years', YEARS, 'exact 4 @0'],
    ['a 4-year delay', YEARS, 'exact 4 @0'],
    ['93%', PERCENT, 'exact 93 @0'],
    ['35 to 46 per cent', PERCENT, 'exact 35..46 @0'],
    ['about 13 times', RATIO, 'about 13 @0'],
    ['1.24 million km2', KM2, 'exact 1240000 @4'],
    ['1,240,000 square kilometres', KM2, 'exact 1240000 @4'],
  ])('%s', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });
});

describe('amounts in French', () => {
  test.each<[string, Unit, string]>([
    ['16 millions de dollars', CAD, 'exact 16000000 @6'],
    ['17,2 M$', CAD, 'exact 17200000 @5'],
    ['1,6 milliard de dollars', CAD, 'exact 1600000000 @8'],
    ['1,6 G$', CAD, 'exact 1600000000 @8'],
    ['116,2 M$ US', USD, 'exact 116200000 @5'],
    ['116,2 millions de dollars américains', USD, 'exact 116200000 @5'],
    ['500\u00a0000\u00a0$', CAD, 'exact 500000 @3'],
    ['17,250 millions de dollars', CAD, 'exact 17250000 @3'],
    ['environ 14 000 militaires', COUNT, 'about 14000 @3'],
    ['une force d’environ 4 600 militaires', COUNT, 'about 4600 @2'],
    ['de 2\u202f500 à 3\u202f000', COUNT, 'exact 2500..3000 @0'],
    ['entre 2 500 et 3 000', COUNT, 'exact 2500..3000 @0'],
    ['environ 1 000 contractuels (estimation)', COUNT, 'estimated 1000 @3'],
    ['jusqu’à 250', COUNT, 'up-to 250 @1'],
    ['au moins 250', COUNT, 'at-least 250 @1'],
    ['moins de 250', COUNT, 'less-than 250 @1'],
    ['quatre-vingt-dix-sept', COUNT, 'exact 97 @0'],
    ['quatre-vingts', COUNT, 'exact 80 @0'],
    ['soixante et onze', COUNT, 'exact 71 @0'],
    ['vingt et un', COUNT, 'exact 21 @0'],
    ['dix-sept mille', COUNT, 'exact 17000 @0'],
    ['un million d’habitants', COUNT, 'exact 1000000 @6'],
    ['de quatre à six mois', MONTHS, 'exact 4..6 @0'],
    ['près d’une décennie', YEARS, 'nearly 10 @1'],
    ['93 %', PERCENT, 'exact 93 @0'],
    ['93 pour cent', PERCENT, 'exact 93 @0'],
    ['12,5 %', PERCENT, 'exact 12.5 @-1'],
  ])('%s', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });
});

describe('it never guesses', () => {
  test.each<[string, string, Unit]>([
    ['no number', 'hundreds of contractors', COUNT],
    ['no number', 'one of the biggest supporters', COUNT],
    ['an article', 'a base', COUNT],
    ['two numbers that are no range', 'about $1.6-billion over the past 20 years', CAD],
    ['two numbers that are no range', '13 and 75', COUNT],
    ['a range that runs downward', '3,000 to 2,500', COUNT],
    ['three numbers', '2 to 3 of 5', COUNT],
    ['a name', 'C-17', COUNT],
    ['a resolution', 'Resolution of March 22', COUNT],
    ['a date', 'March 22, 2012', COUNT],
    ['a date in ISO form', '2013-05-15', COUNT],
    ['a date in French', 'le 15 mai', COUNT],
    ['a year', 'In 2009', COUNT],
    ['a year', 'depuis 2008', COUNT],
    ['an ordinal', '2nd largest', COUNT],
    ['years of a decade', '1990s', COUNT],
    ['a fraction', 'half a million', COUNT],
    ['a fraction', '1½ million', COUNT],
    ['an idiom', '24/7', COUNT],
    ['a time', '10:30', COUNT],
    ['a power of ten', '1.61E+11', CAD],
    ['broken grouping', '12,34,567', COUNT],
    ['two decimal marks', '1.234.567', COUNT],
    ['a comma that French and English read apart', '14,000 $', CAD],
    ['a French billion', '2 billions de dollars', CAD],
    ['a trillion', '$2 trillion', CAD],
    ['another currency', '€5 million', CAD],
    ['another currency', 'US$5 million', CAD],
    ['two currencies', 'US$5 million (C$6 million)', CAD],
    ['money for a count', '$500,000', COUNT],
    ['a percentage for a count', '93%', COUNT],
    ['percentage points', '3 percentage points', PERCENT],
    ['months for years', 'four months', YEARS],
    ['a decade for a count', 'two decades', COUNT],
    ['hectares for square kilometres', '500 hectares', KM2],
    ['an area for a count', '500 km2', COUNT],
    ['number words that make no number', 'four six', COUNT],
    ['hedges that contradict', 'at least 250 or less', COUNT],
    ['cents', '50 cents', CAD],
    ['an abbreviation that may mean anything', '$5 mln', CAD],
    ['a letter that may be metres', '12 m', COUNT],
    ['a sign in words', 'minus 3%', PERCENT],
    ['a sign in French words', 'moins 3 %', PERCENT],
    ['fifths', 'four-fifths', COUNT],
    ['a multiple for a count', 'three times', COUNT],
    ['hours', '24 hours', YEARS],
    ['months for years with a word between', 'four full months', YEARS],
    ['an empty text', '', COUNT],
    ['a text too long to be an amount', `5${' and so on'.repeat(100)}`, COUNT],
  ])('%s: %s', (_, text, unit) => {
    expect(readAmount(text, unit)).toBeUndefined();
  });

  test('no text makes it fail', () => {
    const piece = fc.constantFrom(
      '$',
      '-',
      '−',
      ',',
      '.',
      ' ',
      '\u00a0',
      '1',
      '20',
      '300',
      'million',
      'mille',
      'quatre',
      '-vingt',
      'to',
      'about',
      'un',
      'cent',
      'a',
      'decade',
      'C-17',
      '%',
      '(',
      ')',
      'US',
      '/',
      'and',
      'et',
      'de',
      "d'",
      '½',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const unit of [CAD, COUNT, YEARS, PERCENT, KM2]) {
            const quantity = readAmount(text, unit);
            if (quantity) expect(quantity.stated.low.lte(quantity.stated.high)).toBe(true);
          }
        },
      ),
    );
  });
});

const hedge = fc.constantFrom<Hedge>(
  'exact',
  'about',
  'nearly',
  'over',
  'estimated',
  'at-least',
  'at-most',
  'up-to',
  'less-than',
);

/** Amounts as the formatter writes them: below a million in full, above with a scale word. */
const amount: fc.Arbitrary<Quantity> = fc
  .record({
    whole: fc.integer({ min: 1, max: 999 }),
    decimals: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    scale: fc.constantFrom<Scale>('one', 'million', 'billion'),
    thousands: fc.boolean(),
    hedge,
    negative: fc.boolean(),
    currency: fc.constantFrom('CAD', 'USD', 'EUR', 'GBP', 'XOF'),
  })
  .map(({ whole, decimals, scale, thousands, hedge, negative, currency }) => {
    const sign = negative ? '-' : '';
    if (scale === 'one') {
      const digits = thousands ? `${sign}${whole}000` : `${sign}${whole}`;
      return printedQuantity({ digits, scale }, hedge, money(currency))!;
    }
    const digits = decimals === undefined ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
    return printedQuantity({ digits, scale }, hedge, money(currency))!;
  });

const troops: fc.Arbitrary<Quantity> = fc
  .record({ values: fc.tuple(fc.nat(2_000_000), fc.nat(2_000_000)), isRange: fc.boolean(), hedge })
  .map(({ values, isRange, hedge }) => {
    const [low, high] = [...values]
      .sort((a, b) => a - b)
      .map((value) => ({ digits: String(value), scale: 'one' as const }));
    return printedQuantity(isRange ? [low!, high!] : low!, hedge, TROOPS)!;
  });

describe.each(['en', 'fr'] as const)('what is written in %s is read back', (language) => {
  test.each(['words', 'short'] as const)('money in %s', (form) => {
    fc.assert(
      fc.property(amount, (quantity) => {
        const text = formatQuantity(quantity, form, language).whole;
        const back = readAmount(text, quantity.unit);
        expect(back, text).toBeDefined();
        expect(back?.stated.low.toString(), text).toBe(quantity.stated.low.toString());
        expect(back?.hedge, text).toBe(quantity.hedge);
      }),
    );
  });

  test('counts and ranges of them', () => {
    fc.assert(
      fc.property(troops, (quantity) => {
        const text = formatQuantity(quantity, 'words', language).whole;
        const back = readAmount(text, quantity.unit);
        expect(back?.stated.low.toString(), text).toBe(quantity.stated.low.toString());
        expect(back?.stated.high.toString(), text).toBe(quantity.stated.high.toString());
        expect(back?.hedge, text).toBe(quantity.hedge);
      }),
    );
  });

  test('what the source allows is not widened or narrowed by writing it again', () => {
    for (const text of ['$17.2 million', 'about $1.6 billion', '$500,000', 'nearly $40 million', '$16.0 million']) {
      const quantity = readAmount(text, CAD)!;
      const back = readAmount(formatQuantity(quantity, 'words', language).whole, CAD)!;
      expect(back.interval.low.toString()).toBe(quantity.interval.low.toString());
      expect(back.interval.high.toString()).toBe(quantity.interval.high.toString());
    }
  });
});
