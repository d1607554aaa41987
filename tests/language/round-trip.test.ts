import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberLabel, printed } from '../../src/chart/number-label.ts';
import { formatInterval } from '../../src/language/format-interval.ts';
import { formatPeriod } from '../../src/language/format-period.ts';
import { formatQuantity } from '../../src/language/format-quantity.ts';
import { formatOrdinal, ordinalWord, readRank } from '../../src/language/ordinal.ts';
import type { Period } from '../../src/model/period.ts';
import type { Hedge, Quantity, Scale } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { readPeriod, writePeriod } from '../../src/values/period-text.ts';
import { printedQuantity, shown } from '../../src/values/quantity.ts';
import { money } from '../../src/values/unit.ts';
import { readWrittenFigure, saysUnit } from './written-figure.ts';
import { readWrittenPeriod } from './written-period.ts';

const RUNS = { numRuns: 500 };
const LANGUAGES = ['en', 'fr'] as const;

const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constantFrom('CAD', 'USD', 'EUR', 'GBP', 'XOF').map(money),
  fc.constant<Unit>({
    kind: 'count',
    noun: { en: { one: 'troop', many: 'troops' }, fr: { one: 'militaire', many: 'militaires' } },
  }),
  fc.constant<Unit>({
    kind: 'count',
    noun: { en: { one: 'inhabitant', many: 'inhabitants' }, fr: { one: 'habitant', many: 'habitants' } },
  }),
  fc.constantFrom<Unit>(
    { kind: 'count' },
    { kind: 'percent' },
    { kind: 'ratio' },
    { kind: 'area', of: 'km2' },
    { kind: 'area', of: 'ha' },
    { kind: 'rate', from: 'USD', to: 'CAD' },
  ),
  fc.constantFrom('year', 'month', 'week', 'day').map((step): Unit => ({ kind: 'duration', step })),
);

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

/** Any figure a source can print: any unit, hedge and scale, a number or a range, also negative. */
const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    unit,
    hedge,
    wholes: fc.tuple(fc.nat(2_000_000), fc.nat(2_000_000)),
    decimals: fc.stringMatching(/^[0-9]{0,3}$/),
    scale: fc.constantFrom<Scale>('one', 'thousand', 'million', 'billion'),
    scaleOfHigh: fc.option(fc.constantFrom<Scale>('million', 'billion'), { nil: undefined }),
    range: fc.boolean(),
    negative: fc.boolean(),
  })
  .map(({ unit, hedge, wholes, decimals, scale, scaleOfHigh, range, negative }) => {
    const fraction = decimals === '' ? '' : `.${decimals}`;
    const ends = wholes
      .map((whole) => (scale === 'one' || unit.kind === 'ratio' ? whole : whole % 1000))
      .map((whole) => (negative && unit.kind === 'money' ? -whole - 1 : whole))
      .sort((a, b) => Number(`${a}${fraction}`) - Number(`${b}${fraction}`));
    const [low, other] = ends.map((whole) => ({ digits: `${whole}${fraction}`, scale }));
    const high = other && scaleOfHigh ? { digits: `${ends[1]}`, scale: scaleOfHigh } : other;
    return printedQuantity(range && low && high ? [low, high] : (low ?? { digits: '0', scale }), hedge, unit);
  })
  .filter((made) => made !== undefined);

describe.each(LANGUAGES)('figures written in %s are read back', (language) => {
  test.each(['words', 'short', 'bare'] as const)('in the form %s', (form) => {
    fc.assert(
      fc.property(quantity, (figure) => {
        const text = formatQuantity(figure, form, language).whole;
        const back = readWrittenFigure(text, language);
        const ends = shown(figure);
        expect([back?.low.toString(), back?.high.toString(), back?.hedge], text).toEqual([
          ends.low.toString(),
          ends.high.toString(),
          figure.hedge,
        ]);
        if (form !== 'bare') expect(back && saysUnit(back, figure.unit), text).toBe(true);
      }),
      RUNS,
    );
  });

  test.each([0, 6, 9])('on a chart that counts in tens to the power of %d, as they are rounded there', (exponent) => {
    const drawn = quantity.filter(({ unit }) => exponent === 0 || ['money', 'count', 'area'].includes(unit.kind));
    fc.assert(
      fc.property(drawn, (figure) => {
        const text = numberLabel(figure, language, { exponent, decimals: 1, unitSaid: false });
        const back = readWrittenFigure(text, language);
        expect(back?.high.toString(), text).toBe(printed(figure, exponent).times(`1e${exponent}`).toString());
        expect(back?.hedge, text).toBe(figure.hedge);
      }),
      RUNS,
    );
  });

  test('as what the true value may be', () => {
    fc.assert(
      fc.property(quantity, (figure) => {
        const { low, high, lowOpen, highOpen } = figure.interval;
        const text = formatInterval(figure, language);
        const back = readWrittenFigure(text, language);
        const fromZero = back?.hedge === 'less-than';
        if (low.isFinite() && !fromZero) expect(back?.low.toString(), text).toBe(low.toString());
        if (high.isFinite()) expect(back?.high.toString(), text).toBe(high.toString());
        if (!high.isFinite()) expect(back?.hedge, text).toBe(lowOpen ? 'over' : 'at-least');
        if (!low.isFinite()) expect(back?.hedge, text).toBe(highOpen ? 'less-than' : 'at-most');
      }),
      RUNS,
    );
  });

  test('as ranks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('masculine', 'feminine'), (rank, gender) => {
        expect(readRank(formatOrdinal(rank, language, gender))).toEqual({ kind: 'rank', rank });
        expect(readRank(ordinalWord(rank, language, gender))).toEqual({ kind: 'rank', rank });
      }),
    );
  });
});

const date = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    known: fc.constantFrom('year', 'month', 'day'),
  })
  .map(({ year, month, day, known }) =>
    known === 'year' ? { year } : known === 'month' ? { year, month } : { year, month, day },
  );

/** Two dates that often share their month or year, which is then written once. */
const dates = fc.tuple(date, date, fc.constantFrom('apart', 'year', 'month')).map(
  ([from, to, shared]) =>
    [
      from,
      shared === 'apart'
        ? to
        : {
            ...to,
            year: from.year,
            ...(shared === 'month' && 'month' in from && 'month' in to && { month: from.month }),
          },
    ] as const,
);

/** Any period that a facts file can state. */
const period: fc.Arbitrary<Period> = fc
  .oneof<fc.Arbitrary<Period>[]>(
    date.map((date) => ({ kind: 'date', date })),
    fc.integer({ min: 1000, max: 2998 }).map((start) => ({ kind: 'fiscal-year', start })),
    fc
      .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 4 }))
      .map(([year, quarter]) => ({ kind: 'quarter', year, quarter })),
    dates.map(([from, to]) => ({ kind: 'range', from, to })),
    date.map((from) => ({ kind: 'since', from })),
    date.map((to) => ({ kind: 'before', to })),
    date.map((from) => ({ kind: 'after', from })),
    fc.tuple(fc.constantFrom('early', 'mid', 'late'), date).map(([part, of]) => ({ kind: 'part', part, of })),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('year', 'month'), date)
      .map(([count, step, anchor]) => ({ kind: 'window', count, step, anchor })),
    fc.constant({ kind: 'unknown' }),
  )
  .filter((made) => readPeriod(writePeriod(made)) !== undefined);

describe.each(LANGUAGES)('periods written in %s are read back', (language) => {
  test.each(['words', 'short'] as const)('in the form %s', (form) => {
    fc.assert(
      fc.property(period, (when) => {
        const text = formatPeriod(when, form, language);
        expect(readWrittenPeriod(text, language), `${writePeriod(when)}: ${text}`).toEqual(when);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the readers tell the languages apart', () => {
  expect(readWrittenFigure('17,2 millions de dollars', 'en')).toBeUndefined();
  expect(readWrittenFigure('$17.2 million', 'fr')).toBeUndefined();
  expect(readWrittenPeriod('1er mai 2013', 'en')).toBeUndefined();
  expect(readWrittenPeriod('May 1, 2013', 'fr')).toBeUndefined();
});
