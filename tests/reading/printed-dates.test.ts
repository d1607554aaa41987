import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../src/language/format-period.ts';
import { LANGUAGES, packOf } from '../../src/language/languages.ts';
import type { Language } from '../../src/model/language.ts';
import { backing } from '../../src/reading/backing.ts';
import { printedDates } from '../../src/reading/printed-dates.ts';
import { readPeriod, writePeriod } from '../../src/values/period-text.ts';

/** What is read of a text, without offsets. */
function read(text: string, language: Language): readonly unknown[] {
  return printedDates(text, packOf(language).printed).map((date) => {
    const { start: _start, end: _end, ...rest } = date;
    return rest;
  });
}

const PLAIN = { kind: 'date', isFiscal: false };

describe('dates as documents print them', () => {
  test.each([
    ['on March 22, 2012, the', { from: { year: 2012, month: 3, day: 22 } }],
    ['22 March 2012', { from: { year: 2012, month: 3, day: 22 } }],
    ['the 22nd of March 2012', { from: { year: 2012, month: 3, day: 22 } }],
    ['coup in August, 2020', { from: { year: 2020, month: 8 } }],
    ['As of March 31st, the', { from: { month: 3, day: 31 }, relation: 'since' }],
    ['Sept. 3, 2021', { from: { year: 2021, month: 9, day: 3 } }],
    ['in December', { from: { month: 12 } }],
    ['since 1972', { from: { year: 1972 }, relation: 'since' }],
    ['in early January 2013', { from: { year: 2013, month: 1 }, part: 'early' }],
    ['by mid-2012', { from: { year: 2012 }, part: 'mid' }],
    ['in 2010-2011', { from: { year: 2010 }, to: { year: 2011 } }],
    ['in 2018–19', { from: { year: 2018 }, to: { year: 2019 } }],
    ['from 2018 to 2019', { from: { year: 2018 }, to: { year: 2019 }, relation: 'since' }],
    ['August 1 to 31, 2013', { from: { year: 2013, month: 8, day: 1 }, to: { year: 2013, month: 8, day: 31 } }],
    ['2013-05-15', { from: { year: 2013, month: 5, day: 15 } }],
  ])('%s', (text, date) => {
    expect(read(text, 'en')).toEqual([{ ...PLAIN, ...date }]);
  });

  test.each([
    ['le 22 mars 2012', { from: { year: 2012, month: 3, day: 22 } }],
    ['le 1er mai 2013', { from: { year: 2013, month: 5, day: 1 } }],
    ['depuis 1972', { from: { year: 1972 }, relation: 'since' }],
    ['au début de janvier 2013', { from: { year: 2013, month: 1 }, part: 'early' }],
    ['de 2018 à 2019', { from: { year: 2018 }, to: { year: 2019 } }],
    ['du 1er au 31 août 2013', { from: { year: 2013, month: 8, day: 1 }, to: { year: 2013, month: 8, day: 31 } }],
    ['avant août 2020', { from: { year: 2020, month: 8 }, relation: 'before' }],
  ])('%s', (text, date) => {
    expect(read(text, 'fr')).toEqual([{ ...PLAIN, ...date }]);
  });

  test('a fiscal year is told from two calendar years', () => {
    expect(read('in fiscal year 2010-11', 'en')).toEqual([
      { kind: 'date', isFiscal: true, from: { year: 2010 }, to: { year: 2011 } },
    ]);
    expect(read('l’exercice 2010-2011', 'fr')).toMatchObject([{ isFiscal: true }]);
  });

  test.each([
    ['in the 1990s', 'en', { year: 1990 }, { year: 1999 }],
    ['les années 1990', 'fr', { year: 1990 }, { year: 1999 }],
    ['the second half of 2012', 'en', { year: 2012, month: 7 }, { year: 2012, month: 12 }],
    ['au premier trimestre de 2012', 'fr', { year: 2012, month: 1 }, { year: 2012, month: 3 }],
    ['in Q1 2012', 'en', { year: 2012, month: 1 }, { year: 2012, month: 3 }],
    ['the 4th quarter of 2012', 'en', { year: 2012, month: 10 }, { year: 2012, month: 12 }],
    ['au 2e trimestre 2012', 'fr', { year: 2012, month: 4 }, { year: 2012, month: 6 }],
    ['spring 2012', 'en', { year: 2012, month: 3 }, { year: 2012, month: 6 }],
  ] as const)('%s is a stretch of months', (text, language, from, to) => {
    expect(read(text, language)).toEqual([{ kind: 'stretch', spans: [{ from, to }] }]);
  });

  test('the past twenty years are a window, and 20 years of democracy none', () => {
    expect(read('over the past 20 years', 'en')).toEqual([{ kind: 'window', count: 20, step: 'year' }]);
    expect(read('au cours des vingt dernières années', 'fr')).toEqual([{ kind: 'window', count: 20, step: 'year' }]);
    expect(read('20 years of democracy', 'en')).toEqual([]);
  });

  test.each(['they may go', 'they march on', '2,012 troops', '$2012', '2012 million', 'C-17', '2000 %'])(
    'no date stands in “%s”',
    (text) => {
      expect(read(text, 'en')).toEqual([]);
    },
  );
});

describe('how far printed dates give a period', () => {
  test.each([
    ['2012-03-22', 'on March 22, 2012', 'printed'],
    ['2012', 'on March 22, 2012', 'printed'],
    ['2012-03-23', 'on March 22, 2012', 'contradicted'],
    ['2013-03-31', 'March 31st', 'partly'],
    ['2013-04-30', 'March 31st', 'contradicted'],
    ['2022-02-17', 'said on Thursday', 'partly'],
    ['2022-02-18', 'said on Thursday', 'contradicted'],
    ['since 2008', 'since 2008', 'printed'],
    ['2008', 'since 2008', 'contradicted'],
    ['since 2008', 'in 2008', 'partly'],
    ['before 1995', 'since 1995', 'contradicted'],
    ['2018..2019', 'from 2018 to 2019', 'printed'],
    ['2018', 'from 2018 to 2019', 'contradicted'],
    ['2008..2009', 'from 2018 to 2019', 'contradicted'],
    ['FY2010-11', 'in 2010-2011', 'partly'],
    ['2010..2011', 'fiscal year 2010-11', 'contradicted'],
    ['2012-Q1', 'in the first quarter of 2012', 'printed'],
    ['2012-Q1', 'from January to March 2012', 'printed'],
    ['2012-Q1', 'in Q2 2012', 'contradicted'],
    ['2012-Q1', 'in February 2012', 'partly'],
    ['2012-Q1', 'in 2012', 'partly'],
    ['2012-Q1', 'in May 2012', 'contradicted'],
    ['early 2012', 'in early 2012', 'printed'],
    ['late 2012', 'in early 2012', 'contradicted'],
    ['2012', 'nothing of the sort', 'absent'],
  ])('%s by “%s”: %s', (period, text, expected) => {
    const read = readPeriod(period);
    expect(read && backing(read, printedDates(text, packOf('en').printed), { isEvent: false })).toBe(expected);
  });

  test('an event began in the year since which something holds', () => {
    const start = readPeriod('1972');
    expect(start && backing(start, printedDates('since 1972', packOf('en').printed), { isEvent: true })).toBe(
      'printed',
    );
  });

  test('last year is counted from the date of the source', () => {
    const dates = printedDates('a second coup last year', packOf('en').printed);
    const year = (text: string) => backing(readPeriod(text) ?? { kind: 'unknown' }, dates, CONTEXT);
    expect(year('2021')).toBe('partly');
    expect(year('2020')).toBe('contradicted');
  });

  const CONTEXT = { isEvent: true, written: { year: 2022, month: 2, day: 17 } };
});

const anyDate = fc.record({
  year: fc.integer({ min: 1900, max: 2090 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

test('a date in words is read back, and no other date is taken for it', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.constantFrom(...LANGUAGES), (date, other, language) => {
      const dates = printedDates(formatPeriod({ kind: 'date', date }, 'words', language), packOf(language).printed);
      expect(backing({ kind: 'date', date }, dates, { isEvent: false })).toBe('printed');
      if (writePeriod({ kind: 'date', date }) === writePeriod({ kind: 'date', date: other })) return;
      expect(backing({ kind: 'date', date: other }, dates, { isEvent: false })).toBe('contradicted');
    }),
    { numRuns: 200 },
  );
});

test('no text makes the reader throw, and dates never overlap', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.constantFrom(...LANGUAGES), (text, language) => {
      const dates = printedDates(text, packOf(language).printed);
      for (const [index, date] of dates.entries()) {
        expect(date.start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0);
        expect(date.end).toBeGreaterThan(date.start);
      }
    }),
    { numRuns: 300 },
  );
});
