import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate, Period } from '../../src/model/period.ts';
import { addMonths, civilDay, dayNumber, daysInMonth } from '../../src/values/calendar.ts';
import {
  adjoins,
  compare,
  contains,
  disjoint,
  equals,
  firstDay,
  hull,
  lastDay,
  lengthInMonths,
  overlaps,
  precedes,
} from '../../src/values/period.ts';
import { readPeriod, writePeriod } from '../../src/values/period-text.ts';

const period = (text: string): Period => readPeriod(text)!;

function days(text: string): string {
  const write = (day: number | undefined) => {
    if (day === undefined) return 'open';
    const { year, month, day: date } = civilDay(day);
    return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  };
  return `${write(firstDay(period(text)))} ${write(lastDay(period(text)))}`;
}

/** Half of the dates fall in a few years, so that periods often meet. */
const date: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 2008, max: 2013 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(30),
  })
  .chain(({ year, month, day }) =>
    fc.constantFrom<CalendarDate>(
      { year },
      { year, month },
      { year, month, day: 1 + (day % daysInMonth(year, month)) },
    ),
  );

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  date.map((d): Period => ({ kind: 'date', date: d })),
  fc.integer({ min: 1000, max: 2998 }).map((start): Period => ({ kind: 'fiscal-year', start })),
  fc
    .tuple(fc.integer({ min: 1000, max: 2998 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]): Period => ({ kind: 'quarter', year, quarter })),
  fc
    .tuple(date, date)
    .map(([from, to]) => `${writePeriod({ kind: 'date', date: from })}..${writePeriod({ kind: 'date', date: to })}`)
    .map(readPeriod)
    .filter((read) => read !== undefined),
  date.map((from): Period => ({ kind: 'since', from })),
  date.map((to): Period => ({ kind: 'before', to })),
  date.map((from): Period => ({ kind: 'after', from })),
  fc
    .tuple(fc.constantFrom('early', 'mid', 'late'), date)
    .filter(([, of]) => of.day === undefined)
    .map(([part, of]): Period => ({ kind: 'part', part, of })),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('year', 'month'), date)
    .map(([count, step, anchor]): Period => ({ kind: 'window', count, step, anchor })),
  fc.constant<Period>({ kind: 'unknown' }),
);

describe('the calendar', () => {
  test('day 0 is 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2013, 1, 14) - dayNumber(2012, 12, 20)).toBe(25);
  });

  test('agrees with the platform on every day it is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const { year, month, day: date_ } = civilDay(day);
        const platform = new Date(day * 86_400_000);
        expect([year, month, date_]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(dayNumber(year, month, date_)).toBe(day);
      }),
    );
  });

  test('a month later than the 31st is the last day of the month', () => {
    expect(civilDay(addMonths(dayNumber(2024, 1, 31), 1))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(civilDay(addMonths(dayNumber(2024, 2, 29), -12))).toEqual({ year: 2023, month: 2, day: 28 });
  });
});

describe('the days a period allows', () => {
  test.each([
    ['2012', '2012-01-01 2012-12-31'],
    ['2012-02', '2012-02-01 2012-02-29'],
    ['2013-05-15', '2013-05-15 2013-05-15'],
    ['FY2010-11', '2010-04-01 2011-03-31'],
    ['2024-Q1', '2024-01-01 2024-03-31'],
    ['2023-Q4', '2023-10-01 2023-12-31'],
    ['FY1999-00', '1999-04-01 2000-03-31'],
    ['2002..2021', '2002-01-01 2021-12-31'],
    ['2013-01..2013-05-15', '2013-01-01 2013-05-15'],
    ['since 2008', '2008-01-01 open'],
    ['before 1995', 'open 1994-12-31'],
    ['after 2020-08', '2020-09-01 open'],
    ['early 2012', '2012-01-01 2012-04-30'],
    ['mid 2012', '2012-05-01 2012-08-31'],
    ['late 2012', '2012-09-01 2012-12-31'],
    ['early 2013-01', '2013-01-01 2013-01-10'],
    ['late 2012-02', '2012-02-21 2012-02-29'],
    ['last 20y @ 2022-02-17', '2002-02-18 2022-02-17'],
    ['last 20y @ 2021', '2002-01-01 2021-12-31'],
    ['last 6m @ 2022-02', '2021-09-01 2022-02-28'],
    ['unknown', 'open open'],
  ])('%s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test('a fiscal year and its calendar years are different periods that meet', () => {
    expect(equals(period('FY2010-11'), period('2010'))).toBe(false);
    expect(overlaps(period('FY2010-11'), period('2010'))).toBe(true);
    expect(contains(period('2010..2011'), period('FY2010-11'))).toBe(true);
  });

  test('a month range over a year equals the year', () => {
    expect(equals(period('2013-01..2013-12'), period('2013'))).toBe(true);
  });

  test('lengths are in whole months, and an odd number of days has none', () => {
    expect(lengthInMonths(period('FY2010-11'))).toBe(12);
    expect(lengthInMonths(period('2002..2021'))).toBe(240);
    expect(lengthInMonths(period('last 20y @ 2022-02-17'))).toBe(240);
    expect(lengthInMonths(period('2012-01..2012-06'))).toBe(6);
    expect(lengthInMonths(period('2012-02'))).toBe(1);
    expect(lengthInMonths(period('2012-02-10..2012-03-12'))).toBeUndefined();
    expect(lengthInMonths(period('2012-02-10'))).toBeUndefined();
    expect(lengthInMonths(period('since 2008'))).toBeUndefined();
  });

  test('a hull is written as plainly as its days allow', () => {
    const joined = (...texts: readonly string[]) => {
      const held = hull(texts.map(period));
      return held && writePeriod(held);
    };
    expect(joined('2003', '2002', '2005')).toBe('2002..2005');
    expect(joined('2012-03', '2012-01')).toBe('2012-01..2012-03');
    expect(joined('2012-03', '2012-01-15')).toBe('2012-01-15..2012-03-31');
    expect(joined('FY2010-11')).toBe('2010-04..2011-03');
    expect(joined('2012-01..2012-12')).toBe('2012');
    expect(joined('2012', 'since 2013')).toBeUndefined();
    expect(joined()).toBeUndefined();
  });

  test('a year adjoins the next and no other', () => {
    expect(adjoins(period('2011'), period('2012'))).toBe(true);
    expect(adjoins(period('2011'), period('2012-01'))).toBe(true);
    expect(adjoins(period('2012'), period('2011'))).toBe(false);
    expect(adjoins(period('2011'), period('2013'))).toBe(false);
    expect(adjoins(period('since 2011'), period('2013'))).toBe(false);
  });

  test('nothing is known of an unknown period', () => {
    expect(overlaps(period('unknown'), period('2012'))).toBe(true);
    expect(contains(period('unknown'), period('2012'))).toBe(false);
    expect(contains(period('since 2008'), period('unknown'))).toBe(false);
    expect(equals(period('unknown'), period('unknown'))).toBe(false);
  });
});

describe('the algebra of periods', () => {
  test('overlap is symmetric and the opposite of disjoint', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(disjoint(a, b)).toBe(!overlaps(a, b));
      }),
    );
  });

  test('what comes before shares no day, and never comes after', () => {
    fc.assert(fc.property(anyPeriod, anyPeriod, (a, b) => !precedes(a, b) || (disjoint(a, b) && !precedes(b, a))));
  });

  test('containing is transitive, and what is contained overlaps', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true);
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
      }),
    );
  });

  test('coming before is transitive, and what lies in the earlier comes before too', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        if (precedes(a, b) && precedes(b, c)) expect(precedes(a, c)).toBe(true);
        if (precedes(a, b) && contains(a, c)) expect(precedes(c, b)).toBe(true);
      }),
    );
  });

  test('what two periods share, any that holds one of them shares with the other', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => !(contains(a, b) && overlaps(b, c)) || overlaps(a, c)),
    );
  });

  test('equal periods meet, hold and precede the same', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        if (!equals(a, b)) return;
        expect([contains(a, c), overlaps(a, c), precedes(a, c)]).toEqual([
          contains(b, c),
          overlaps(b, c),
          precedes(b, c),
        ]);
      }),
    );
  });

  test('an open end holds all that comes after it, or before', () => {
    fc.assert(
      fc.property(anyPeriod, date, (a, at) => {
        const last = firstDay(a);
        if (precedes({ kind: 'date', date: at }, a)) expect(contains({ kind: 'after', from: at }, a)).toBe(true);
        if (precedes(a, { kind: 'date', date: at })) expect(contains({ kind: 'before', to: at }, a)).toBe(true);
        if (last !== undefined && last >= (firstDay({ kind: 'since', from: at }) ?? 0)) {
          expect(contains({ kind: 'since', from: at }, a)).toBe(true);
        }
      }),
    );
  });

  test('a rolling window ends with its anchor, lasts what it says, and moves with its anchor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), date, (count, anchor) => {
        const window: Period = { kind: 'window', count, step: 'year', anchor };
        const next: Period = { ...window, anchor: { ...anchor, year: anchor.year + 1, ...(anchor.day && { day: 1 }) } };
        expect(lastDay(window)).toBe(lastDay({ kind: 'date', date: anchor }));
        expect(contains(window, next)).toBe(false);
        expect(contains({ ...window, count: count + 1 }, window)).toBe(true);
        if (anchor.day === undefined) expect(lengthInMonths(window)).toBe(count * 12);
      }),
    );
  });

  test('a hull holds every period in it and nothing earlier or later', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 4 }), (periods) => {
        const held = hull(periods);
        if (!held) return;
        expect(periods.every((each) => contains(held, each))).toBe(true);
        expect(firstDay(held)).toBe(Math.min(...periods.map((each) => firstDay(each) ?? Number.NaN)));
        expect(lastDay(held)).toBe(Math.max(...periods.map((each) => lastDay(each) ?? Number.NaN)));
      }),
    );
  });

  test('a known period contains and equals itself', () => {
    fc.assert(fc.property(anyPeriod, (a) => a.kind === 'unknown' || (contains(a, a) && equals(a, a))));
  });

  test('the first day never comes after the last', () => {
    fc.assert(
      fc.property(anyPeriod, (a) => {
        const first = firstDay(a);
        const last = lastDay(a);
        return first === undefined || last === undefined || first <= last;
      }),
    );
  });

  test('comparing orders any three periods, unknown last', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
    expect(compare(period('unknown'), period('since 2008'))).toBe(1);
  });
});

describe('periods in text', () => {
  test('every period is read back as it was written', () => {
    fc.assert(
      fc.property(anyPeriod, (a) => {
        expect(readPeriod(writePeriod(a))).toEqual(a);
      }),
    );
  });

  test('spaces around and within do not matter', () => {
    expect(readPeriod('  last 20y  @2022-02-17 ')).toEqual(period('last 20y @ 2022-02-17'));
    expect(readPeriod('2002 .. 2021')).toEqual(period('2002..2021'));
  });

  test.each([
    '2013-02-29',
    '2013-13',
    '2013-00',
    '2013-04-31',
    '2013-5',
    '13',
    '0999',
    'FY2010-12',
    'FY2010',
    '2021..2002',
    '2013-06..2013-05',
    'early 2013-05-15',
    'last 20y',
    'last 0y @ 2022',
    'since',
    'since yesterday',
    'toString 2012',
    '2013-05-15T00:00',
    '',
    'x'.repeat(100),
  ])('refuses %j', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
