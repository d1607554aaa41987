import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/language/format-quantity.ts';
import type { Hedge, Quantity, Scale } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { amountIn, readAmount } from '../../src/reading/read-amount.ts';
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
    ['$100\u2011million', CAD, 'exact 100000000 @6'],
    ['$100 mil\u00adlion', CAD, 'exact 100000000 @6'],
    ['$100 million²', CAD, 'exact 100000000 @6'],
    ['$100 million*', CAD, 'exact 100000000 @6'],
    ['$100 million[3]', CAD, 'exact 100000000 @6'],
    ['4,600 troops†', COUNT, 'exact 4600 @0'],
    ['$100m', CAD, 'exact 100000000 @6'],
    ['$100 bn', CAD, 'exact 100000000000 @9'],
    ['$.5 billion', CAD, 'exact 500000000 @8'],
    ['$5+ million', CAD, 'at-least 5000000 @6'],
    ['$5 million+', CAD, 'at-least 5000000 @6'],
    ['$1,234 million', CAD, 'exact 1234000000 @6'],
    ['$5-6 million', CAD, 'exact 5000000..6000000 @6'],
    ['between $5 and $6 million', CAD, 'exact 5000000..6000000 @6'],
    ['$5 million a year', CAD, 'exact 5000000 @6'],
    ['a $5 million loan', CAD, 'exact 5000000 @6'],
    ['$5.2 million in humanitarian aid', CAD, 'exact 5200000 @5'],
    ['5 million U.S. dollars', USD, 'exact 5000000 @6'],
    ['$5 million CAD', CAD, 'exact 5000000 @6'],
    ['five hundred thousand dollars', CAD, 'exact 500000 @3'],
    ["4'600", COUNT, 'exact 4600 @0'],
    ['c. 500', COUNT, 'about 500 @2'],
    ['ca. 500', COUNT, 'about 500 @2'],
    ['approx. 500', COUNT, 'about 500 @2'],
    ['500-odd', COUNT, 'about 500 @2'],
    ['500 or so', COUNT, 'about 500 @2'],
    ['more or less 500', COUNT, 'about 500 @2'],
    ['not fewer than 500', COUNT, 'at-least 500 @2'],
    ['no less than 500', COUNT, 'at-least 500 @2'],
    ['not more than 500', COUNT, 'at-most 500 @2'],
    ['500 minimum', COUNT, 'at-least 500 @2'],
    ['less than 100', COUNT, 'less-than 100 @2'],
    ['fewer than 10', COUNT, 'less-than 10 @1'],
    ['under 100', COUNT, 'less-than 100 @2'],
    ['over 100', COUNT, 'over 100 @2'],
    ['as many as 250', COUNT, 'up-to 250 @1'],
    ['>100', COUNT, 'over 100 @2'],
    ['<100', COUNT, 'less-than 100 @2'],
    ['≥ 100', COUNT, 'at-least 100 @2'],
    ['15 troops or more', COUNT, 'at-least 15 @0'],
    ['12 missions', COUNT, 'exact 12 @0'],
    ['15 U.S. soldiers', COUNT, 'exact 15 @0'],
    ['15 MPs', COUNT, 'exact 15 @0'],
    ['12 B-52', COUNT, 'exact 12 @0'],
    ['2000 troops', COUNT, 'exact 2000 @0'],
    ['some 2000', COUNT, 'about 2000 @3'],
    ['two to three decades', YEARS, 'exact 20..30 @1'],
    ['5% to 10%', PERCENT, 'exact 5..10 @0'],
    ['93% of people', PERCENT, 'exact 93 @0'],
    ['five-hundred million dollars', CAD, 'exact 500000000 @6'],
    ['twenty-one-hundred', COUNT, 'exact 2100 @0'],
    ['one-hundred', COUNT, 'exact 100 @0'],
    ['five to six hundred million dollars', CAD, 'exact 500000000..600000000 @6'],
    ['two to three thousand', COUNT, 'exact 2000..3000 @0'],
    ['two hundred to three hundred thousand', COUNT, 'exact 200000..300000 @0'],
    ['five to six hundred years', YEARS, 'exact 500..600 @0'],
    ['between five and six hundred', COUNT, 'exact 500..600 @0'],
    ['fifty to one hundred', COUNT, 'exact 50..100 @0'],
    ['one to a hundred', COUNT, 'exact 1..100 @0'],
    ['500 to 1,000', COUNT, 'exact 500..1000 @0'],
    ['500 troops at most', COUNT, 'at-most 500 @2'],
    ['500 troops at the very least', COUNT, 'at-least 500 @2'],
    ['500 troops maximum', COUNT, 'at-most 500 @2'],
    ['500 troops and up', COUNT, 'at-least 500 @2'],
    ['20 years at most', YEARS, 'at-most 20 @1'],
    ['12.0 million people', COUNT, 'exact 12000000 @5'],
    ['1.066', { kind: 'rate', from: 'USD', to: 'CAD' }, 'exact 1.066 @-3'],
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
    ['1,6 Md$', CAD, 'exact 1600000000 @8'],
    ['5 Mds €', money('EUR'), 'exact 5000000000 @9'],
    ['5 k€', money('EUR'), 'exact 5000 @3'],
    ['5 mille dollars', CAD, 'exact 5000 @3'],
    ['2,234 millions de dollars', CAD, 'exact 2234000 @3'],
    ['environ 1,234 million de dollars', CAD, 'about 1234000 @3'],
    ['quatre-vingt-dix millions de dollars', CAD, 'exact 90000000 @6'],
    ['500 millions de francs CFA', money('XOF'), 'exact 500000000 @6'],
    ['100 millions de FCFA', money('XOF'), 'exact 100000000 @6'],
    ['16 millions de dollars d’aide', CAD, 'exact 16000000 @6'],
    ['1,2 million d’habitants', COUNT, 'exact 1200000 @5'],
    ['15\u202f000 ex-soldats', COUNT, 'exact 15000 @0'],
    ['500 environ', COUNT, 'about 500 @2'],
    ['plus ou moins 500', COUNT, 'about 500 @2'],
    ['de l’ordre de 500', COUNT, 'about 500 @2'],
    ['pas moins de 500', COUNT, 'at-least 500 @2'],
    ['pas plus de 500', COUNT, 'at-most 500 @2'],
    ['plus de 500', COUNT, 'over 500 @2'],
    ['vingt-et-un', COUNT, 'exact 21 @0'],
    ['soixante-et-onze', COUNT, 'exact 71 @0'],
    ['trois-cent-mille', COUNT, 'exact 300000 @0'],
    ['deux à trois cents millions de dollars', CAD, 'exact 200000000..300000000 @6'],
    ['dix à quinze mille', COUNT, 'exact 10000..15000 @0'],
    ['cinquante à cent', COUNT, 'exact 50..100 @0'],
    ['500 militaires minimum', COUNT, 'at-least 500 @2'],
    ['500 militaires tout au plus', COUNT, 'at-most 500 @2'],
    ['20 ans au maximum', YEARS, 'at-most 20 @1'],
    ['5 % au minimum', PERCENT, 'at-least 5 @0'],
    ['un peu moins de 500', COUNT, 'nearly 500 @2'],
    ['15 villes', COUNT, 'exact 15 @0'],
  ])('%s', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });
});

describe('the part that is unread', () => {
  test.each<[string, Unit, string, string]>([
    ['$100 milion', CAD, 'part', 'milion'],
    ['several 500', COUNT, 'part', 'several'],
    ['$5.2 million a year over 3 years', CAD, 'part', 'over 3 years'],
    ['$5 million in 2012', CAD, 'part', 'in 2012'],
    ['500±20 troops', COUNT, 'part', '±20 troops'],
    ['about 7.4 people', COUNT, 'not-whole', '7.4'],
    ['about 412.000', COUNT, 'marks', '412.000'],
    ['more than €5 million', CAD, 'currency', '€5 million'],
    ['some 15 years', COUNT, 'unit', '15 years'],
    ['in 3,000 to 2,500', COUNT, 'part', 'in'],
    ['3,000 to 2,500', COUNT, 'downward', '3,000 to 2,500'],
    ['$1,500 to $2,000 million', CAD, 'marks', '1,500 to $2,000 million'],
    ['$500 to $1 million', CAD, 'downward', '$500 to $1 million'],
  ])('%s', (text, unit, why, part) => {
    const reading = amountIn(text, unit);
    expect(reading.kind === 'unread' && [reading.why.kind, text.slice(reading.start, reading.end)]).toEqual([
      why,
      part,
    ]);
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
    ['an exponent', '7e3', COUNT],
    ['an exponent with a sign', '3.1e+04', CAD],
    ['brackets that may be a minus', '(7.4) million', CAD],
    ['brackets that may be a minus', '($7.4 million)', CAD],
    ['brackets that may be a minus', '(8%)', PERCENT],
    ['a minus behind the number', '7.4-', CAD],
    ['a credit sign', '7.4 CR', CAD],
    ['an en dash that may be a minus', '–7.4 million', CAD],
    ['a dash that may begin a list', '- 7.4 million', CAD],
    ['a scale in brackets', '7.4 (millions)', CAD],
    ['a scale in quotation marks', '$7.4 “million”', CAD],
    ['a footnote between number and scale', '7.4* million', CAD],
    ['a raised footnote between number and scale', '$7² million', CAD],
    ['a footnote in square brackets between them', '7.4[3] million', CAD],
    ['a footnote that may be a digit', '$7 million3', CAD],
    ['a footnote in round brackets', '$7 million (3)', CAD],
    ['a misspelt scale', '$70 millon', CAD],
    ['a misspelt scale of things', '70 milion people', COUNT],
    ['a shortened scale', '$70 mill.', CAD],
    ['a scale in German', '70 Millionen Menschen', COUNT],
    ['a scale in Spanish', '70 mil personas', COUNT],
    ['a scale in Hindi', '70 lakh people', COUNT],
    ['letters that may be a thousand thousand', '$7.4 MM', CAD],
    ['two scales', '$70 thousand million', CAD],
    ['a letter that may be a trillion', '7.4 T', CAD],
    ['a fraction in figures', '$1/2 million', CAD],
    ['half in French', 'deux millions et demi', CAD],
    ['a count by hundreds', 'several hundred', COUNT],
    ['a French count by thousands', '7 milliers de soldats', COUNT],
    ['a multiple', 'twice 500', COUNT],
    ['a share', 'a third of 600', COUNT],
    ['one of so many', 'one in five', PERCENT],
    ['a number of others', '7 of 15', COUNT],
    ['a number in a list', '10, 15', COUNT],
    ['one number or another', '10 or 15', COUNT],
    ['a fraction or a range', '10/15', COUNT],
    ['a margin', '500±20', COUNT],
    ['a doubt', '500?', COUNT],
    ['a doubt in words', '500 possibly', COUNT],
    ['a number with a sign', 'no. 16', COUNT],
    ['a number with a sign', '#16', COUNT],
    ['an ordinal', '7th', COUNT],
    ['part of a name', 'vitamin B12', COUNT],
    ['a denial', 'not 500', COUNT],
    ['a denial', 'hardly 500', COUNT],
    ['a French denial', 'pas 500', COUNT],
    ['more than there were', '15 more troops', COUNT],
    ['less than there were', '15 troops fewer', COUNT],
    ['an addition', 'a further $5 million', CAD],
    ['other years', '$5 million in 2012', CAD],
    ['other years in brackets', '15,000 (as of 2021)', COUNT],
    ['years', '2012–2013', COUNT],
    ['a day', '15 May', COUNT],
    ['a dot that may group thousands', '412.000', COUNT],
    ['a dot that may group thousands', '$1.250', CAD],
    ['decimals of things', '7,4', COUNT],
    ['decimals of things', '7.4 people', COUNT],
    ['decimals of things behind a scale', '1.2345678 million people', COUNT],
    ['a comma that English and French read apart', '1,234 million', CAD],
    ['a comma that English and French read apart', '1,234 %', PERCENT],
    ['a French comma before an English billion', '$1,6 billion', CAD],
    ['a French hedge before an English billion', 'environ 2 billion', CAD],
    ['a French comma in an English amount', '$500,00', CAD],
    ['a French comma in an English amount', 'about 17,2%', PERCENT],
    ['a French plural of one', '1,234 millions de dollars', CAD],
    ['points of per cent', '5 per cent points', PERCENT],
    ['time of troops', '12 troop months', COUNT],
    ['an apostrophe in a word', '15 sol’dats', COUNT],
    ['two signs', '$5 $', CAD],
    ['grouping that is none', '$1,23,456', CAD],
    ['zeros in front', '007', COUNT],
    ['permille', '5‰', PERCENT],
    ['points', '5 pp', PERCENT],
    ['a unit for another', 'a 3-year project', COUNT],
    ['Norwegian crowns', 'NOK 100 million', CAD],
    ['Norwegian crowns by name', '100 million kroner', CAD],
    ['Australian dollars', 'A$5 million', CAD],
    ['Mexican dollars', 'MX$5 million', CAD],
    ['Australian dollars in words', '$5 million Australian', CAD],
    ['Swiss francs', '5 million Swiss francs', money('XOF')],
    ['francs of the CFA as dollars', 'CFA 100 million', CAD],
    ['yen', '¥100 million', CAD],
    ['a sign of any other currency', '₡5 million', CAD],
    ['gourdes as a count', '100 gourdes', COUNT],
    ['digits of another script', '٥ million', CAD],
    ['wide digits', '１５ troops', COUNT],
    ['a sign that can’t be seen', '15\u200b000', COUNT],
    ['a hyphen that may be a minus', '15 -20', COUNT],
    ['hedges one on the other', 'at least about 500', COUNT],
    ['a dash between words', 'five–hundred', COUNT],
    ['a hyphen between a digit and a word', '5-hundred', COUNT],
    ['a hundred for one end or both', '5 to six hundred', COUNT],
    ['a hundred for one end or both', 'five to six hundred and fifty', COUNT],
    ['thousands for one end or both', '20-30,000', COUNT],
    ['thousands for one end or both', '20 to 30,000', COUNT],
    ['thousands for one end or both', '10-15 000', COUNT],
    ['thousands for one end or both', '$20 to $30,000', CAD],
    ['hundreds for one end or both', '2-300', COUNT],
    ['two numbers of a list', 'twenty and three', COUNT],
    ['two numbers of a French list', 'trente et deux', COUNT],
    ['numbers of two languages', 'ten cent', COUNT],
    ['coins, or hundreds', 'six cents', CAD],
    ['an ordinal', 'twenty-first soldiers', COUNT],
    ['an ordinal without its hyphen', 'twenty first soldiers', COUNT],
    ['a French ordinal', 'vingt-et-unième soldat', COUNT],
    ['an end behind what is counted', '500 soldiers upward', COUNT],
    ['decimals of things that are zeros', '12.0', COUNT],
    ['decimals of things that are zeros', '12,00', COUNT],
    ['decimals of things that are zeros', '1,234.00', COUNT],
    ['a fall', 'a 5% drop', PERCENT],
    ['a fall', '5 per cent decline', PERCENT],
    ['a French fall', '5 % de baisse', PERCENT],
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
  // "20 to 30,000" may mean 20,000, whoever writes it.
  .filter(({ values: [a, b] }) => Math.max(a, b) % 1000 !== 0)
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
