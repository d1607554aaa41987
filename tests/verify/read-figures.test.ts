import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOf } from '../../src/language/languages.ts';
import type { Language } from '../../src/model/language.ts';
import { readPassage } from '../../src/verify/reading.ts';

/** Each figure of a text as its words, ends, hedge and unit. */
function read(text: string, language: Language = 'en') {
  return readPassage(text, packOf(language).printed).figures.map(({ start, end, low, high, hedge, unit }) => [
    text.slice(start, end),
    low.equals(high) ? low.toString() : `${low}..${high}`,
    hedge,
    unit.kind === 'money' ? unit.currency : unit.kind === 'duration' ? unit.step : unit.kind,
  ]);
}

describe('figures as documents print them', () => {
  test.each([
    ['pledging $13 million in', '$13 million', '13000000', 'exact', '$'],
    ['providing about $1.6-billion in aid', 'about $1.6-billion', '1600000000', 'about', '$'],
    ['worth US$20 million', 'US$20 million', '20000000', 'exact', 'USD'],
    ['worth 20 million Canadian dollars', '20 million Canadian dollars', '20000000', 'exact', 'CAD'],
    ['between $500,000 and $1 million', '$500,000 and $1 million', '500000..1000000', 'exact', '$'],
    ['$2.5 to $3 million', '$2.5 to $3 million', '2500000..3000000', 'exact', '$'],
    ['worth $5 million US in aid', '$5 million US', '5000000', 'exact', 'USD'],
    ['worth $5 million (Cdn) in aid', '$5 million (Cdn)', '5000000', 'exact', 'CAD'],
    ['NOK 100 million', 'NOK 100 million', '100000000', 'exact', 'NOK'],
    ['A$100 million', 'A$100 million', '100000000', 'exact', 'A$'],
    ['100 million kroner', '100 million kroner', '100000000', 'exact', 'kroner'],
    ['$100 thousand million', '$100 thousand million', '100000000000', 'exact', '$'],
    ['the 2,400 French troops', '2,400', '2400', 'exact', 'none'],
    ['an estimated 1,000 private', 'estimated 1,000', '1000', 'estimated', 'none'],
    ['over the next four to six months', 'four to six months', '4..6', 'exact', 'month'],
    ['reduced to about 2,500 to 3,000 troops', 'about 2,500 to 3,000', '2500..3000', 'about', 'none'],
    ['between 40 and 60 per cent', '40 and 60 per cent', '40..60', 'exact', 'percent'],
    ['for nearly a decade', 'nearly a decade', '10', 'nearly', 'year'],
    ['not fewer than 500', 'not fewer than 500', '500', 'at-least', 'none'],
    ['500 or more', '500 or more', '500', 'at-least', 'none'],
    ['fewer than 500', 'fewer than 500', '500', 'less-than', 'none'],
    ['two hundred and fifty officers', 'two hundred and fifty', '250', 'exact', 'none'],
    ['five-hundred officers', 'five-hundred', '500', 'exact', 'none'],
    ['five to six hundred officers', 'five to six hundred', '500..600', 'exact', 'none'],
    [
      'five to six hundred million dollars',
      'five to six hundred million dollars',
      '500000000..600000000',
      'exact',
      '$',
    ],
    ['fifty to one hundred officers', 'fifty to one hundred', '50..100', 'exact', 'none'],
    ['two to three thousand officers', 'two to three thousand', '2000..3000', 'exact', 'none'],
    ['five to six hundred and ten officers', 'five to six hundred and ten', 'NaN..610', 'exact', 'none'],
    ['20 to 30,000 officers', '20 to 30,000', 'NaN..30000', 'exact', 'none'],
    ['500 soldiers at most were', '500 soldiers at most', '500', 'at-most', 'none'],
    ['500 soldiers maximum', '500 soldiers maximum', '500', 'at-most', 'none'],
    ['20 years or more', '20 years or more', '20', 'at-least', 'year'],
    ['twenty-three officers', 'twenty-three', '23', 'exact', 'none'],
    ['fell by -$4 million', '-$4 million', '-4000000', 'exact', '$'],
    ['a loss of ($4 million)', '$4 million', '4000000', 'exact', '$'],
  ])('%s', (text, words, value, hedge, unit) => {
    expect(read(text)).toEqual([[words, value, hedge, unit]]);
  });

  test.each([
    ['environ 1,6 milliard de dollars', 'environ 1,6 milliard de dollars', '1600000000', 'about', '$'],
    ['16 millions de dollars canadiens', '16 millions de dollars canadiens', '16000000', 'exact', 'CAD'],
    ['5 millions d’euros', '5 millions d’euros', '5000000', 'exact', 'EUR'],
    ['16 M$ US', '16 M$ US', '16000000', 'exact', 'USD'],
    ['près de 4 600 militaires', 'près de 4 600', '4600', 'nearly', 'none'],
    ['plus de 40 %', 'plus de 40 %', '40', 'over', 'percent'],
    ['de quatre à six mois', 'quatre à six mois', '4..6', 'exact', 'month'],
    ['vingt-et-un militaires', 'vingt-et-un', '21', 'exact', 'none'],
    ['trois-cent-mille militaires', 'trois-cent-mille', '300000', 'exact', 'none'],
    [
      'deux à trois cents millions de dollars',
      'deux à trois cents millions de dollars',
      '200000000..300000000',
      'exact',
      '$',
    ],
    ['dix à quinze mille militaires', 'dix à quinze mille', '10000..15000', 'exact', 'none'],
    ['20 ans au maximum', '20 ans au maximum', '20', 'at-most', 'year'],
    ['quatre-vingt-dix jours', 'quatre-vingt-dix jours', '90', 'exact', 'day'],
    ['jusqu’à 500 personnes', 'jusqu’à 500', '500', 'up-to', 'none'],
  ])('%s', (text, words, value, hedge, unit) => {
    expect(read(text, 'fr')).toEqual([[words, value, hedge, unit]]);
  });

  test('years and days of dates are no figures', () => {
    expect(read('On May 15, 2013, and since 2008, in 2010-2011')).toEqual([]);
  });
});

test('a grouped number is read as it was written, whatever stands beside it', () => {
  const words = fc.constantFrom('troops', 'million', 'of them', 'per cent', '.', ', and');
  fc.assert(
    fc.property(fc.integer({ min: 3000, max: 10 ** 9 }), words, (value, after) => {
      const [figure] = readPassage(
        `There were ${value.toLocaleString('en-US')} ${after}`,
        packOf('en').printed,
      ).figures;
      expect(figure?.low.toNumber()).toBe(after === 'million' ? value * 10 ** 6 : value);
    }),
    { numRuns: 200 },
  );
});

test('no text makes the reader throw', () => {
  const pieces = fc.constantFrom(
    '$',
    '5',
    '1,000',
    'about',
    ' ',
    '-',
    'to',
    'million',
    'between',
    'and',
    'a decade',
    '%',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join(' ');
      for (const figure of readPassage(text, packOf('en').printed).figures) {
        expect(figure.end).toBeGreaterThan(figure.start);
      }
    }),
    { numRuns: 500 },
  );
});
