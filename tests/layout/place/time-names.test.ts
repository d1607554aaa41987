import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAxis, timeSlots } from '../../../src/chart/date-axis.ts';
import { standingDay } from '../../../src/chart/standing-day.ts';
import { everyStep } from '../../../src/chart/time-steps.ts';
import { along, type PlacedChart } from '../../../src/layout/place/chart/geometry.ts';
import { haveRoom, namedStops, type TimePlace, timePlaces } from '../../../src/layout/place/chart/time-names.ts';
import type { Chart } from '../../../src/model/chart.ts';
import type { Period } from '../../../src/model/period.ts';
import { compare } from '../../../src/values/period.ts';
import { readPeriod, writePeriod } from '../../../src/values/period-text.ts';
import { chart, point, series } from '../../render/pptx/chart-specimens.ts';

function period(text: string): Period {
  const value = readPeriod(text);
  if (value === undefined) throw new Error(`${text} is no period`);
  return value;
}

/** A line or columns of these periods in a plot of a width, set in letters of 8 points. */
function placed(kind: 'line' | 'bar', periods: readonly Period[], width: number): PlacedChart {
  const dates = kind === 'line' ? dateAxis(periods, [], 'en') : undefined;
  const shown = dates === undefined ? everyStep(periods) : periods;
  const time = dates ?? timeSlots(periods);
  const given = new Set(periods.map(writePeriod));
  const of: Chart = chart({
    kind,
    direction: 'vertical',
    ...(time && { time }),
    categories: shown.map((each) => {
      const day = standingDay(each);
      return { label: writePeriod(each), ...(dates && day !== undefined && { day }) };
    }),
    series: [series(shown.map((each) => (given.has(writePeriod(each)) ? point('1') : null)))],
  });
  const style = { font: 'body' as const, size: 14, line: 18, bold: false, colour: 'ink' as const, gap: 0 };
  const box = { x: 0, y: 0, width, height: 200 };
  return {
    chart: of,
    box,
    plot: box,
    style,
    nameStyle: style,
    labelsInRows: false,
    colours: {} as PlacedChart['colours'],
    width: (text) => text.length * 8,
    wrap: (text) => ({ lines: [text], broken: false }),
  };
}

function named(of: PlacedChart): readonly TimePlace[] {
  const places = timePlaces(of) ?? [];
  return (namedStops(of)?.stops ?? []).flatMap((stop) => places[stop] ?? []);
}

const names = (kind: 'line' | 'bar', periods: readonly string[], width: number) =>
  named(placed(kind, periods.map(period), width)).map(({ label }) => label);

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Periods of one step, unevenly apart, from before dates in a workbook begin or after. */
const steps = fc
  .record({
    write: fc.constantFrom(
      (step: number) => String(1860 + step),
      (step: number) => String(1950 + step),
      (step: number) => `FY${1950 + step}-${String((1951 + step) % 100).padStart(2, '0')}`,
      (step: number) => `${2000 + Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, '0')}`,
    ),
    at: fc.uniqueArray(fc.integer({ min: 0, max: 70 }), { minLength: 2, maxLength: 40 }),
  })
  .map(({ write, at }) => at.map((step) => period(write(step))).toSorted(compare));

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 9000 }), { minLength: 2, maxLength: 40 })
  .map((all) =>
    all.toSorted((a, b) => a - b).map((day) => period(new Date(day * 86_400_000).toISOString().slice(0, 10))),
  );

const kinds = fc.constantFrom('line' as const, 'bar' as const);

describe('names along an axis of time', () => {
  test('name the first and the last, and no two touch', () => {
    fc.assert(
      fc.property(kinds, fc.oneof(steps, days), fc.integer({ min: 60, max: 850 }), (kind, periods, width) => {
        const of = placed(kind, periods, width);
        if (of.chart.time === undefined || !haveRoom(of)) return;
        const texts = named(of);
        const places = timePlaces(of) ?? [];
        expect(texts[0]).toEqual(places[0]);
        expect(texts.at(-1)).toEqual(places.at(-1));
        texts.slice(1).forEach((text, index) => {
          const before = texts[index];
          if (before) expect(text.at - text.width / 2).toBeGreaterThan(before.at + before.width / 2);
        });
      }),
    );
  });

  test('where no step meets the last, the last stretch is nearly as long as the others', () => {
    expect(names('line', years(2003, 2022), 420)).toEqual(['2003', '2007', '2011', '2015', '2019', '2022']);
    expect(names('line', years(1990, 2021), 600)).toEqual([
      '1990',
      '1994',
      '1998',
      '2002',
      '2006',
      '2010',
      '2014',
      '2018',
      '2021',
    ]);
    expect(names('line', years(2012, 2021), 340)).toEqual(['2012', '2015', '2018', '2021']);
  });

  test('a helper series has no more of them than there are categories', () => {
    fc.assert(
      fc.property(kinds, fc.oneof(steps, days), fc.integer({ min: 60, max: 850 }), (kind, periods, width) => {
        const of = placed(kind, periods, width);
        const stops = namedStops(of);
        if (stops?.byAxis === false) expect(stops.stops.length).toBeLessThanOrEqual(of.chart.categories.length);
      }),
    );
  });

  test('distances along it are lengths of time', () => {
    fc.assert(
      fc.property(kinds, fc.oneof(steps, days), (kind, periods) => {
        const of = placed(kind, periods, 800);
        if (of.chart.time === undefined) return;
        const at = of.chart.categories.map((_, index) => along(of, index));
        const day = everyStep(periods).map((each) => standingDay(each) ?? 0);
        const own = of.chart.time.kind === 'dates' ? periods.map((each) => standingDay(each) ?? 0) : day;
        const scale = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / ((own.at(-1) ?? 0) - (own[0] ?? 0));
        // Slots of the same width differ from days by as much as leap years and months do: two days.
        at.forEach((x, index) => {
          const expected = (at[0] ?? 0) + ((own[index] ?? 0) - (own[0] ?? 0)) * scale;
          expect(Math.abs(x - expected)).toBeLessThanOrEqual(of.chart.time?.kind === 'dates' ? 1e-6 : 2.5 * scale);
        });
      }),
    );
  });

  test('stand at a regular step that meets the last where one does', () => {
    expect(names('line', years(2006, 2021), 700)).toEqual(['2006', '2009', '2012', '2015', '2018', '2021']);
  });

  test('are the first and the last alone in a narrow plot, but for a few columns', () => {
    expect(names('line', years(2017, 2021), 299)).toEqual(['2017', '2021']);
    expect(names('bar', years(2017, 2021), 299)).toEqual(years(2017, 2021));
    expect(names('bar', years(2002, 2021), 299)).toEqual(['2002', '2021']);
  });

  test('meet what is measured at intervals', () => {
    expect(names('line', ['1991', '1996', '2001', '2021'], 700)).toEqual([
      ...['1991', '1996', '2001', '2006', '2011', '2016'],
      '2021',
    ]);
    expect(names('bar', ['2008', '2011', '2013', '2020'], 400)).toEqual(['2008', '2011', '2013', '2020']);
  });
});
