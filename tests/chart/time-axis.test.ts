import { describe, expect, test } from 'vitest';
import type { SeriesDatum } from '../../src/chart/datum.ts';
import { middleDay } from '../../src/chart/standing-day.ts';
import { periodsOf, positionOf } from '../../src/chart/time-axis.ts';
import type { Period } from '../../src/model/period.ts';
import { readPeriod, writePeriod } from '../../src/values/period-text.ts';

const SPAN = { file: 'f', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function period(text: string): Period {
  const value = readPeriod(text);
  if (value === undefined) throw new Error(`${text} is no period`);
  return value;
}

function series(...periods: readonly string[]): SeriesDatum {
  return {
    kind: 'series',
    fact: 'a.b',
    label: 'A',
    unit: { kind: 'ratio' },
    points: periods.map((text) => ({ period: period(text), status: 'missing', span: SPAN })),
    span: SPAN,
  };
}

const drawn = (...all: readonly SeriesDatum[]) => periodsOf(all).map(writePeriod);
const day = (date: string) => Date.parse(date) / 86_400_000;

describe('periods drawn', () => {
  test('are those of all series, each once, in order', () => {
    expect(drawn(series('2012', '2011'), series('2013', '2012'))).toEqual(['2011', '2012', '2013']);
  });

  test('a year that all lack stands, so that a gap shows as a gap', () => {
    expect(drawn(series('2008', '2009', '2012'))).toEqual(['2008', '2009', '2010', '2011', '2012']);
  });

  test('so do months and fiscal years', () => {
    expect(drawn(series('2012-11', '2012-12', '2013-02'))).toEqual(['2012-11', '2012-12', '2013-01', '2013-02']);
    expect(drawn(series('FY2008-09', 'FY2009-10', 'FY2011-12'))).toEqual([
      'FY2008-09',
      'FY2009-10',
      'FY2010-11',
      'FY2011-12',
    ]);
  });

  test('what a census passes over is no gap', () => {
    expect(drawn(series('2001', '2006', '2011'))).toEqual(['2001', '2006', '2011']);
    expect(drawn(series('2001', '2006', '2011'), series('2001', '2002', '2003'))).toHaveLength(11);
  });

  test('of mixed lengths nothing is filled in', () => {
    expect(drawn(series('2009', '2011-05'))).toEqual(['2009', '2011-05']);
  });
});

describe('a day stands among categories', () => {
  const years = ['2010', '2011', '2012'].map(period);

  test('the middle of a year at its category, the turn of a year between two', () => {
    expect(positionOf(middleDay(period('2011')) ?? 0, years)).toBe(1);
    expect(positionOf(day('2011-01-01'), years)).toBeCloseTo(0.5, 2);
    expect(positionOf(day('2012-12-31'), years)).toBeCloseTo(2.5, 2);
    expect(positionOf(day('2010-01-01'), years)).toBeCloseTo(-0.5, 2);
  });

  test('in order of time', () => {
    const positions = ['2010-02-01', '2010-08-01', '2011-06-30', '2012-03-22'].map((date) =>
      positionOf(day(date), years),
    );
    expect(positions).toEqual([...positions].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(positions).not.toContain(undefined);
  });

  test('and nowhere outside them', () => {
    expect(positionOf(day('2009-12-31'), years)).toBeUndefined();
    expect(positionOf(day('2013-01-01'), years)).toBeUndefined();
    expect(positionOf(day('2013-01-01'), [])).toBeUndefined();
  });
});

test('the middle of an open period is its known end', () => {
  expect(middleDay(period('since 2011-05-03'))).toBe(day('2011-05-03'));
  expect(middleDay(period('before 2011-05-03'))).toBeLessThanOrEqual(day('2011-05-03'));
  expect(middleDay(period('unknown'))).toBeUndefined();
});
