import type { CalendarDate, Part, Period } from '../model/period.ts';
import { dayNumber } from '../values/calendar.ts';
import { contains, firstDay, lastDay, overlaps } from '../values/period.ts';
import type { DateParts } from './date-parts.ts';
import type { PrintedDate } from './printed-dates.ts';
import type { MonthSpan } from './printed-stretch.ts';

/**
 * How far printed dates give a period: all of it; some of it and nothing else; nothing of it;
 * or something else in its place.
 */
export type Backing = 'printed' | 'partly' | 'absent' | 'contradicted';

export interface BackingContext {
  /** Whether the period is the day of an event, which "since 1972" dates too. */
  readonly isEvent: boolean;
  /** The day, month or year of the source, by which "last year" and "the past 20 years" are counted. */
  readonly written?: CalendarDate;
  /** Whether that date is inferred itself. */
  readonly isWrittenInferred?: boolean;
  /** Whether words such as "previously" make a date the end of an earlier time. */
  readonly isEarlier?: boolean;
  /** Whether words such as "after" stand in the sentence: "after a coup in August". */
  readonly isLater?: boolean;
}

const RANK: readonly Backing[] = ['printed', 'partly', 'contradicted', 'absent'];

/** How far the best of some printed dates gives a period. */
export function backing(period: Period, printed: readonly PrintedDate[], context: BackingContext): Backing {
  const each = printed.map((date) => backingBy(period, date, context));
  return RANK.find((rank) => each.includes(rank)) ?? 'absent';
}

/** How far one printed date gives a period. */
export function backingBy(period: Period, printed: PrintedDate, context: BackingContext): Backing {
  if (period.kind === 'unknown') return 'printed';
  switch (printed.kind) {
    case 'stretch':
      return byStretch(period, printed.spans);
    case 'weekday':
      return byWeekday(period, printed.weekday);
    case 'relative':
      return byYearsBack(period, printed.years, context);
    case 'window':
      return byWindow(period, printed, context);
    case 'date':
      return byDate(period, printed, context);
    default:
      return printed satisfies never;
  }
}

function byWeekday(period: Period, weekday: number): Backing {
  if (period.kind !== 'date' || period.date.month === undefined || period.date.day === undefined) return 'absent';
  // 1970-01-01 was a Thursday.
  const day = dayNumber(period.date.year, period.date.month, period.date.day);
  const own = ((((day + 3) % 7) + 7) % 7) + 1;
  return own === weekday ? 'partly' : 'contradicted';
}

/** How far a season, a half or a decade gives a period: what lies in it is not printed, but not ruled out. */
function byStretch(period: Period, spans: readonly MonthSpan[]): Backing {
  const anchor = anchorOf(period);
  const held: Period = anchor === undefined || period.kind === 'window' ? period : { kind: 'date', date: anchor };
  const ranges = spans.map((span): Period => ({ kind: 'range', ...span }));
  if (ranges.every((range) => contains(held, range))) {
    return ['date', 'quarter', 'range'].includes(period.kind) ? 'printed' : 'partly';
  }
  return ranges.some((range) => overlaps(held, range)) ? 'partly' : 'contradicted';
}

function byYearsBack(period: Period, years: number, { written }: BackingContext): Backing {
  const anchor = anchorOf(period);
  if (anchor === undefined || written === undefined || period.kind === 'before') return 'absent';
  return written.year + years === anchor.year ? 'partly' : 'contradicted';
}

function byWindow(
  period: Period,
  printed: { readonly count: number; readonly step: string },
  { written, isWrittenInferred }: BackingContext,
): Backing {
  if (period.kind !== 'window') return 'absent';
  if (printed.count !== period.count || printed.step !== period.step) return 'contradicted';
  const anchored = written === undefined ? 'absent' : matches(period.anchor, written);
  if (anchored === 'contradicted') return 'contradicted';
  return anchored === 'printed' && isWrittenInferred !== true ? 'printed' : 'partly';
}

type OnDates = Extract<PrintedDate, { readonly kind: 'date' }>;

function byDate(period: Period, printed: OnDates, context: BackingContext): Backing {
  switch (period.kind) {
    case 'date':
      return byPlainDate(period.date, printed, context);
    case 'fiscal-year': {
      const { from, to } = printed;
      const isYear = from.year === period.start && (to === undefined || to.year === period.start + 1);
      if (!isYear) return 'contradicted';
      return printed.isFiscal ? 'printed' : 'partly';
    }
    case 'quarter':
      return byQuarter(period, printed);
    case 'range': {
      if (printed.to === undefined) return 'absent';
      if (printed.isFiscal) return 'contradicted';
      return lesser(matches(period.from, printed.from), matches(period.to, printed.to));
    }
    case 'since':
    case 'before':
    case 'after':
      return byOpen(period.kind, period.kind === 'before' ? period.to : period.from, printed, context);
    case 'part': {
      const date = matches(period.of, printed.from);
      if (printed.part !== undefined && printed.part !== period.part) return 'contradicted';
      return printed.part === undefined ? lesser(date, 'partly') : date;
    }
    case 'window':
      return 'absent';
    case 'unknown':
      return 'printed';
    default:
      return period satisfies never;
  }
}

function byPlainDate(date: CalendarDate, printed: OnDates, { isEvent }: BackingContext): Backing {
  const first = matches(date, printed.from);
  if (printed.to !== undefined) {
    const last = matches(date, printed.to);
    // "From 13 to 15 May": the whole lies in May.
    return first === 'printed' && last === 'printed' ? 'printed' : 'contradicted';
  }
  if (printed.isFiscal && date.month === undefined) return 'contradicted';
  if (printed.part !== undefined && first !== 'contradicted' && isOutside(date, printed.part, printed.from)) {
    return 'contradicted';
  }
  if (printed.relation === undefined || (isEvent && printed.relation === 'since')) return first;
  return first === 'printed' && date.year === printed.from.year && isCoarser(date, printed.from)
    ? 'partly'
    : 'contradicted';
}

/** Whether a date lies outside a part of a year or month, of which nobody says where it ends: a half of it at most. */
function isOutside(date: CalendarDate, part: Part, { year, month, day }: DateParts): boolean {
  if (day !== undefined || year === undefined || (month === undefined && date.month === undefined)) return false;
  if (month !== undefined && date.day === undefined) return false;
  const whole: Period = { kind: 'date', date: { year, ...(month !== undefined && { month }) } };
  const [first = 0, last = 0] = [firstDay(whole), lastDay(whole)];
  const held: Period = { kind: 'date', date };
  const [from = 0, to = 0] = [firstDay(held), lastDay(held)];
  const share = (day: number) => (day - first) / (last + 1 - first);
  const [starts, ends] = PART_ENDS[part];
  return share(to) < starts || share(from) > ends;
}

const PART_ENDS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 0.5],
  mid: [0.2, 0.8],
  late: [0.5, 1],
};

function isCoarser(date: CalendarDate, printed: DateParts): boolean {
  return date.month === undefined && printed.month !== undefined;
}

function byOpen(
  kind: 'since' | 'before' | 'after',
  anchor: CalendarDate,
  printed: OnDates,
  { isEarlier, isLater }: BackingContext,
): Backing {
  if (printed.to !== undefined) return 'contradicted';
  const date = matches(anchor, printed.from);
  if (printed.relation === kind) return date;
  if (kind === 'before' && isEarlier === true) return date;
  if (kind === 'after' && isLater === true && printed.relation === undefined) return date;
  return printed.relation === undefined ? lesser(date, 'partly') : 'contradicted';
}

/** Its first and last month print a quarter; its year, or a month of it, does so in part. */
function byQuarter({ year, quarter }: Period & { kind: 'quarter' }, { from, to }: OnDates): Backing {
  const [first, last] = [3 * quarter - 2, 3 * quarter];
  if (to !== undefined) return lesser(matches({ year, month: first }, from), matches({ year, month: last }, to));
  const lies = from.month === undefined || (from.month >= first && from.month <= last);
  return lies ? lesser(matches({ year }, from), 'partly') : 'contradicted';
}

/** The date from which a period is counted. */
function anchorOf(period: Period): CalendarDate | undefined {
  switch (period.kind) {
    case 'date':
      return period.date;
    case 'since':
    case 'after':
      return period.from;
    case 'before':
      return period.to;
    case 'part':
      return period.of;
    case 'window':
      return period.anchor;
    case 'fiscal-year':
    case 'quarter':
    case 'range':
    case 'unknown':
      return undefined;
    default:
      return period satisfies never;
  }
}

const PARTS = ['year', 'month', 'day'] as const;

/** How far printed parts give a date. What is printed may be finer, but not another date. */
function matches(date: CalendarDate, printed: DateParts): Backing {
  const wanted = PARTS.filter((part) => date[part] !== undefined);
  if (wanted.some((part) => printed[part] !== undefined && printed[part] !== date[part])) return 'contradicted';
  const given = wanted.filter((part) => printed[part] !== undefined);
  if (given.length === wanted.length) return 'printed';
  return given.length > 0 ? 'partly' : 'absent';
}

function lesser(a: Backing, b: Backing): Backing {
  const order: readonly Backing[] = ['contradicted', 'absent', 'partly', 'printed'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'absent';
}
