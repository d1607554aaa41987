import type { Qualifiers, Statistic } from '../../model/qualifiers.ts';
import { disjoint, equals, lengthInMonths } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { firmness } from '../firmness.ts';
import { type Comparable, differing, isPartOf, periodOf, type Rule } from './rule.ts';

/**
 * Figures must measure the same thing, and say what that is. Points of one series do. A declared part may have a share in
 * a whole of another measure, since the declaration says more.
 */
export const measure: Rule = (meeting, a, b) => {
  const unnamed = [a, b].filter((figure) => figure.measure === undefined).map((figure) => figure.fact);
  if (unnamed.length > 0 && a.fact !== b.fact) {
    return {
      code: 'facts/incomparable-measure',
      field: 'measure',
      of: [a.measure ?? 'none stated', b.measure ?? 'none stated'],
      mend: `say what is measured: add \`measure:\` to ${[...new Set(unnamed)].join(' and ')}, with a name of measures.yaml`,
    };
  }
  if (a.measure === b.measure || (meeting === 'share' && isPartOf(a, b))) return undefined;
  return {
    code: 'facts/incomparable-measure',
    field: 'measure',
    of: [a.measure ?? 'none stated', b.measure ?? 'none stated'],
    mend: 'use facts of one measure, or accept it on the slide with a reason',
  };
};

/**
 * How firm money is. An axis distinguishes promised from given by its fill, but no more than that.
 */
export const basis: Rule = (meeting, a, b) => {
  const of = differing('basis', a, b);
  if (!of || (meeting === 'axis' && firmness(of[0]) !== firmness(of[1]))) return undefined;
  return {
    code: 'facts/incomparable-basis',
    field: 'kind of amount',
    of,
    mend: 'show each by itself with its verb, or accept it on the slide with a reason',
  };
};

/** Statistics that summarise many values, and are the value of none of them. */
export const SUMMARIES: readonly Statistic[] = ['mean', 'cumulative', 'peak'];

/**
 * A fact that states no statistic is a total, but for an amount of several years, which may be all of them together or
 * one of them on average: it meets only amounts of the same years. Means and peaks don't add, and no summary stands
 * beside single values.
 */
export const statistic: Rule = (meeting, a, b) => {
  const unsaid = [a, b].filter(isOfUnsaidStatistic);
  const [first] = unsaid;
  if (first && !(unsaid.length === 2 && isOfOneTime(a, b))) {
    return {
      code: 'facts/incomparable-statistic',
      field: 'statistic',
      of: [statisticOf(a), statisticOf(b)],
      mend: `say what ${first.fact} is of its years: add \`statistic: cumulative\` if it is all of them together, or \`mean\``,
    };
  }
  const [one, other] = [a.qualifiers.statistic ?? 'total', b.qualifiers.statistic ?? 'total'];
  const summaries = [one, other].some((each) => SUMMARIES.includes(each));
  const added = meeting === 'sum' || meeting === 'mean';
  const apart = one !== other && (added || summaries);
  const unaddable = added && (one === 'mean' || one === 'peak' || (meeting === 'mean' && summaries));
  if (!apart && !unaddable) return undefined;
  return {
    code: 'facts/incomparable-statistic',
    field: 'statistic',
    of: [one, other],
    mend: 'show it by itself, as a stat or in a note',
  };
};

function statisticOf(figure: Comparable): string {
  return isOfUnsaidStatistic(figure) ? 'not stated' : (figure.qualifiers.statistic ?? 'total');
}

/** An amount of more than a year that doesn't say whether it is their sum or their mean. */
function isOfUnsaidStatistic(figure: Comparable): boolean {
  if (figure.kind !== 'quantity' || figure.qualifiers.statistic !== undefined) return false;
  const { kind } = figure.quantity.unit;
  const period = periodOf(figure);
  const months = period && lengthInMonths(period);
  return (kind === 'money' || kind === 'count') && months !== undefined && months > MONTHS_A_YEAR;
}

function isOfOneTime(a: Comparable, b: Comparable): boolean {
  const [one, other] = [periodOf(a), periodOf(b)];
  return one !== undefined && other !== undefined && equals(one, other);
}

const MONTHS_A_YEAR = 12;

/**
 * Two means or two cumulative amounts must cover the same window, or disjoint windows of equal
 * length.
 */
export const window: Rule = (meeting, a, b) => {
  const stated = a.qualifiers.statistic;
  if (meeting === 'sum' || (stated !== 'mean' && stated !== 'cumulative')) return undefined;
  if (b.qualifiers.statistic !== stated) return undefined;
  const [one, other] = [periodOf(a), periodOf(b)];
  if (one && other && (equals(one, other) || sameLengthApart(one, other))) return undefined;
  return {
    code: 'facts/incomparable-period',
    field: 'window',
    of: [one ? writePeriod(one) : 'not stated', other ? writePeriod(other) : 'not stated'],
    mend: 'use figures of one window, or accept it on the slide with a reason',
  };
};

type Known = NonNullable<ReturnType<typeof periodOf>>;

function sameLengthApart(one: Known, other: Known): boolean {
  const months = lengthInMonths(one);
  return months !== undefined && months === lengthInMonths(other) && disjoint(one, other);
}

/** Months of the lengths of time that an amount may be stated for. */
const MONTHS: Readonly<Record<string, number>> = { year: 12, month: 1 };

/**
 * An amount for each person doesn’t meet an amount of all. One for each year meets the amount of a single year; beside a
 * summary, the rule on statistics speaks.
 */
export const denominator: Rule = (_, a, b) => {
  const [one, other] = [a.qualifiers.per, b.qualifiers.per];
  if (one === other) return undefined;
  if (one === undefined && other && isForOne(other, a, b)) return undefined;
  if (other === undefined && one && isForOne(one, b, a)) return undefined;
  return {
    code: 'facts/incomparable-denominator',
    field: 'per',
    of: [one ?? 'none stated', other ?? 'none stated'],
    mend: 'use figures for each of the same, or of all; `per:` says which in the facts file',
  };
};

/**
 * Whether a figure without denominator is for one of this length of time: the amount of one year is one a year. Of a mean
 * beside a single value the rule on statistics speaks.
 */
function isForOne(per: NonNullable<Qualifiers['per']>, figure: Comparable, rate: Comparable): boolean {
  const months = MONTHS[per];
  if (months === undefined) return false;
  const period = periodOf(figure);
  const isSummary = [figure, rate].some(({ qualifiers }) => SUMMARIES.includes(qualifiers.statistic ?? 'total'));
  return isSummary || figure.kind === 'series' || period === undefined || lengthInMonths(period) === months;
}

export const calendar: Rule = (_, a, b) => {
  const [one, other] = [calendarOf(a), calendarOf(b)];
  if (!one || !other || one === other) return undefined;
  return {
    code: 'facts/incomparable-calendar',
    field: 'calendar',
    of: [one, other],
    mend: 'use figures of one calendar, or accept it on the slide with a reason',
  };
};

/**
 * A period written as a fiscal year is one, whatever else is stated; a plain year is a calendar
 * year unless the fact states otherwise.
 */
function calendarOf(figure: Comparable): string | undefined {
  if (figure.period?.kind === 'fiscal-year') return 'fiscal-ca';
  const stated = figure.qualifiers.calendar;
  const { period } = figure;
  const year = period?.kind === 'quarter' || (period?.kind === 'date' && period.date.month === undefined);
  if (stated === undefined && year) return 'calendar';
  return stated === 'unknown' ? undefined : stated;
}

/** Money that says nothing about prices is in current prices, not in constant ones. */
export const prices: Rule = (_, a, b) => {
  const [one, other] = [pricesOf(a), pricesOf(b)];
  if (one === other || !(one.startsWith('prices of') || other.startsWith('prices of'))) return undefined;
  return {
    code: 'facts/incomparable-prices',
    field: 'prices',
    of: [one, other],
    mend: 'use figures in the prices of one year: `op: constant` with a deflator',
  };
};

function pricesOf({ qualifiers }: Comparable): string {
  if (!qualifiers.prices) return 'not stated';
  return qualifiers.prices.kind === 'current' ? 'current prices' : `prices of ${qualifiers.prices.base}`;
}

/**
 * Free on board leaves out freight and insurance, and one country's exports are not the other's
 * imports.
 */
export const valuation: Rule = (_, a, b) => {
  const of = differing('valuation', a, b);
  const mirrored =
    a.qualifiers.reporter !== undefined &&
    a.qualifiers.reporter === b.qualifiers.partner &&
    a.qualifiers.partner === b.qualifiers.reporter;
  const known = of && !of.includes('unknown');
  if (!known && !mirrored) return undefined;
  return {
    code: 'facts/incomparable-valuation',
    field: known ? 'valuation' : 'reporter',
    of: known ? of : [a.qualifiers.reporter ?? '', b.qualifiers.reporter ?? ''],
    mend: 'use figures that one country reports with one valuation',
  };
};

/** Two editions of one work: a change between them is a revision, not a change in the world. */
export const vintage: Rule = (_, a, b) => {
  for (const one of a.editions ?? []) {
    const other = b.editions?.find((each) => each.work === one.work && each.source !== one.source);
    if (other) {
      return {
        code: 'facts/incomparable-vintage',
        field: 'edition',
        of: [one.source, other.source],
        mend: 'take both from one edition of the source',
      };
    }
  }
  return undefined;
};
