import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/language/format-quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { AmountForm } from '../../src/model/words.ts';
import { readAmount } from '../../src/reading/read-amount.ts';
import { difference, ratio, sum } from '../../src/values/arithmetic.ts';
import { Decimal } from '../../src/values/decimal.ts';
import { withPrecision } from '../../src/values/digits.ts';
import { exactQuantity } from '../../src/values/quantity.ts';
import { money, PERCENT, RATIO } from '../../src/values/unit.ts';

const CAD = money('CAD');
const USD = money('USD');
const MONTHS: Unit = { kind: 'duration', step: 'month' };
const YEARS: Unit = { kind: 'duration', step: 'year' };
const KM2: Unit = { kind: 'area', of: 'km2' };
const COUNT: Unit = { kind: 'count' };
const TROOPS: Unit = {
  kind: 'count',
  noun: { en: { one: 'troop', many: 'troops' }, fr: { one: 'militaire', many: 'militaires' } },
};
const PEOPLE: Unit = {
  kind: 'count',
  noun: { en: { one: 'inhabitant', many: 'inhabitants' }, fr: { one: 'habitant', many: 'habitants' } },
};

/** `~` stands for a no-break space. */
const visible = (text: string) => text.replaceAll('\u00a0', '~');

function written(text: string, unit: Unit, form: AmountForm): [string, string] {
  const quantity = readAmount(text, unit)!;
  return [visible(formatQuantity(quantity, form, 'en').whole), visible(formatQuantity(quantity, form, 'fr').whole)];
}

describe('in words', () => {
  test.each<[string, Unit, string, string]>([
    ['$17.2 million', CAD, '$17.2~million', '17,2~millions de~dollars'],
    ['$1.2 million', CAD, '$1.2~million', '1,2~million de~dollars'],
    ['$16.0 million', CAD, '$16.0~million', '16,0~millions de~dollars'],
    ['about $1.6-billion', CAD, 'about $1.6~billion', 'environ 1,6~milliard de~dollars'],
    ['$2 billion', CAD, '$2~billion', '2~milliards de~dollars'],
    ['$500,000', CAD, '$500,000', '500~000~$'],
    ['$10,500,000', CAD, '$10.5~million', '10,5~millions de~dollars'],
    ['$1,234,567', CAD, '$1,234,567', '1~234~567~$'],
    ['-$14.8 million', CAD, '−$14.8~million', '−14,8~millions de~dollars'],
    ['US$116.2 million', USD, 'US$116.2~million', '116,2~millions de~dollars américains'],
    ['US$500,000', USD, 'US$500,000', '500~000~$~US'],
    ['€5 million', money('EUR'), '€5~million', '5~millions d’euros'],
    ['£5 million', money('GBP'), '£5~million', '5~millions de~livres sterling'],
    ['5 million CFA francs', money('XOF'), '5~million~CFA~francs', '5~millions de~francs CFA'],
    ['$2.5 to $3 million', CAD, '$2.5~million to $3~million', 'de 2,5 à 3~millions de~dollars'],
    ['$2.5 million to $3.0 million', CAD, '$2.5~million to $3.0~million', 'de 2,5 à 3,0~millions de~dollars'],
    ['$0.5 million to $1.5 million', CAD, '$0.5~million to $1.5~million', 'de 0,5 à 1,5~million de~dollars'],
    ['$500,000 to $1 million', CAD, '$500,000 to $1~million', 'de 500~000 à 1~million de~dollars'],
    ['about $500,000 to $1 million', CAD, 'about $500,000 to $1~million', 'environ 500~000 à 1~million de~dollars'],
    ['$500,000 to $1,000,000', CAD, '$500,000 to $1~million', 'de 500~000 à 1~million de~dollars'],
    ['$750,000 to $1,250,000', CAD, '$750,000 to $1.25~million', 'de 750~000 à 1,25~million de~dollars'],
    ['$800 million to $1.2 billion', CAD, '$800~million to $1.2~billion', 'de 800~millions à 1,2~milliard de~dollars'],
    ['500,000 to 1 million', PEOPLE, '500,000 to 1~million inhabitants', 'de 500~000 à 1~million d’habitants'],
    ['about 14,000', TROOPS, 'about 14,000 troops', 'environ 14~000 militaires'],
    ['2,400', TROOPS, '2,400 troops', '2~400 militaires'],
    ['one troop', TROOPS, '1 troop', '1 militaire'],
    ['0', TROOPS, '0 troops', '0 militaire'],
    ['1.2 million', PEOPLE, '1.2~million inhabitants', '1,2~million d’habitants'],
    ['about 2,500 to 3,000', TROOPS, 'about 2,500 to 3,000 troops', 'environ 2~500 à 3~000 militaires'],
    ['2,500 to 3,000', TROOPS, '2,500 to 3,000 troops', 'de 2~500 à 3~000 militaires'],
    ['23', COUNT, '23', '23'],
    ['nearly 40', TROOPS, 'nearly 40 troops', 'près de 40 militaires'],
    ['over 40', TROOPS, 'over 40 troops', 'plus de 40 militaires'],
    ['at least 40', TROOPS, 'at least 40 troops', 'au moins 40 militaires'],
    ['at most 40', TROOPS, 'at most 40 troops', 'au plus 40 militaires'],
    ['an estimated 1,000', TROOPS, 'an estimated 1,000 troops', 'environ 1~000 militaires (estimation)'],
    ['four to six months', MONTHS, '4 to 6 months', 'de 4 à 6 mois'],
    ['one year', YEARS, '1 year', '1 an'],
    ['nearly a decade', YEARS, 'nearly 10 years', 'près de 10 ans'],
    ['93%', PERCENT, '93%', '93~%'],
    ['12.5%', PERCENT, '12.5%', '12,5~%'],
    ['35 to 46%', PERCENT, '35% to 46%', 'de 35~% à 46~%'],
    ['about 13', RATIO, 'about 13', 'environ 13'],
    ['1.24 million km2', KM2, '1.24~million~km²', '1,24~million de km²'],
  ])('%s', (text, unit, english, french) => {
    expect(written(text, unit, 'words')).toEqual([english, french]);
  });

  test('a rate names both currencies', () => {
    expect(written('1.0660', { kind: 'rate', from: 'USD', to: 'CAD' }, 'words')).toEqual([
      '1.0660 Canadian dollars per US dollar',
      '1,0660 dollars canadiens par dollar américain',
    ]);
  });
});

describe('short', () => {
  test.each<[string, Unit, string, string]>([
    ['$17.2 million', CAD, '$17.2M', '17,2~M$'],
    ['$1.6 billion', CAD, '$1.6B', '1,6~G$'],
    ['$500,000', CAD, '$500,000', '500~000~$'],
    ['US$116.2 million', USD, 'US$116.2M', '116,2~M$~US'],
    ['€5 million', money('EUR'), '€5M', '5~M€'],
    ['500 million CFA francs', money('XOF'), '500M~CFA~francs', '500~M~F~CFA'],
    ['$2.5 to $3 million', CAD, '$2.5M–$3M', '2,5–3~M$'],
    ['$500,000 to $1 million', CAD, '$500,000–$1M', '500~000~$–1~M$'],
    ['about 14,000', TROOPS, 'about 14,000', 'environ 14~000'],
    ['2,500 to 3,000', TROOPS, '2,500–3,000', '2~500–3~000'],
    ['an estimated 1,000', TROOPS, 'est. 1,000', 'estim. 1~000'],
    ['1.2 million', PEOPLE, '1.2M', '1,2~M'],
    ['four to six months', MONTHS, '4–6 months', '4–6 mois'],
    ['35 to 46%', PERCENT, '35–46%', '35–46~%'],
    ['1.24 million km2', KM2, '1.24M~km²', '1,24~M~km²'],
  ])('%s', (text, unit, english, french) => {
    expect(written(text, unit, 'short')).toEqual([english, french]);
  });

  test('a range below zero is not joined by a dash', () => {
    const cut = difference(readAmount('$1 million', CAD)!, readAmount('$3 to $4 million', CAD)!)!;
    expect(visible(formatQuantity(cut, 'short', 'en').whole)).toBe('−$3M to −$2M');
    expect(visible(formatQuantity(cut, 'short', 'fr').whole)).toBe('−3 à −2~M$');
  });
});

describe('the other forms', () => {
  test('bare leaves out currency, sign and noun and keeps the hedge', () => {
    expect(written('about $1.6 billion', CAD, 'bare')).toEqual(['about 1.6~billion', 'environ 1,6~milliard']);
    expect(written('93%', PERCENT, 'bare')).toEqual(['93', '93']);
    expect(written('four to six months', MONTHS, 'bare')).toEqual(['4 to 6', '4 à 6']);
  });

  test('the parts stand apart for a card that sets the hedge small', () => {
    const formatted = formatQuantity(readAmount('about 14,000', TROOPS)!, 'words', 'fr');
    expect(formatted).toEqual({
      hedge: 'environ',
      text: '14\u00a0000',
      unit: 'militaires',
      whole: 'environ 14\u00a0000 militaires',
    });
  });
});

describe('among others on a chart', () => {
  const short = (text: string, language: 'en' | 'fr' = 'en') =>
    visible(formatQuantity(readAmount(text, CAD)!, 'short', language, { scale: 'million', decimals: 1 }).whole);

  test('every label takes the scale it is given', () => {
    expect([short('$75 million'), short('$500,000'), short('$1.6 billion')]).toEqual(['$75M', '$0.5M', '$1,600M']);
    expect([short('$75 million', 'fr'), short('$500,000', 'fr')]).toEqual(['75~M$', '0,5~M$']);
  });

  test('without a limit a smaller amount keeps its digits', () => {
    const quarter = readAmount('$250,000', CAD)!;
    expect(formatQuantity(quarter, 'short', 'en', { scale: 'million' }).whole).toBe('$0.25M');
    expect(visible(formatQuantity(quarter, 'words', 'fr', { scale: 'thousand' }).whole)).toBe('250~mille dollars');
    expect(formatQuantity(quarter, 'short', 'en', { scale: 'thousand' }).whole).toBe('$250K');
  });

  test('decimals are never more than the source has', () => {
    expect(formatQuantity(readAmount('$16 million', CAD)!, 'short', 'en', { decimals: 2 }).whole).toBe('$16M');
  });
});

describe('computed figures', () => {
  const exports_ = readAmount('$16 million', CAD)!;
  const imports = readAmount('$1.2 million', CAD)!;

  test('a ratio is about 13', () => {
    const times = ratio(exports_, imports)!;
    expect(formatQuantity(times, 'words', 'en').whole).toBe('about 13');
    expect(formatQuantity(times, 'words', 'fr').whole).toBe('environ 13');
  });

  test('a difference is shown to its place, or to the step its author gives', () => {
    const balance = difference(exports_, imports)!;
    expect(visible(formatQuantity(balance, 'words', 'en').whole)).toBe('$15~million');
    expect(visible(formatQuantity(withPrecision(balance, new Decimal(100_000)), 'words', 'fr').whole)).toBe(
      '14,8~millions de~dollars',
    );
  });

  test('a range of troops withdrawn', () => {
    const cut = difference(readAmount('about 4,600', TROOPS)!, readAmount('about 2,500 to 3,000', TROOPS)!)!;
    expect(formatQuantity(cut, 'words', 'en').whole).toBe('about 1,600 to 2,100 troops');
  });

  test('two grants in full', () => {
    const both = sum([readAmount('$500,000', CAD)!, readAmount('$250,000', CAD)!])!;
    expect(formatQuantity(both, 'words', 'en').whole).toBe('$750,000');
  });

  test('an exact number keeps all its digits', () => {
    expect(formatQuantity(exactQuantity(new Decimal(1_234_567), TROOPS), 'words', 'en').text).toBe('1,234,567');
    expect(formatQuantity(exactQuantity(new Decimal('2.5'), RATIO), 'words', 'fr').text).toBe('2,5');
  });
});
