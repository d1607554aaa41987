import type { CalendarDate, Part, Period } from '../../src/model/period.ts';

/** The languages that this can read back. */
type Written = 'en' | 'fr';

/*
 * Reads a period as a deck writes it, in words or short. It shares no table with the code that
 * writes: full month names come from the machine's locale data, short ones from the Translation
 * Bureau's list, typed again here.
 */

const SHORT: Readonly<Record<Written, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  fr: 'janv. févr. mars avril mai juin juill. août sept. oct. nov. déc.'.split(' '),
};

const MONTHS: Readonly<Record<Written, ReadonlyMap<string, number>>> = {
  en: monthsOf('en', 'en-CA'),
  fr: monthsOf('fr', 'fr-CA'),
};

function monthsOf(language: Written, locale: string): ReadonlyMap<string, number> {
  const long = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return new Map(
    SHORT[language].flatMap((short, index) => [
      [short, index + 1] as const,
      [long.format(new Date(Date.UTC(2020, index, 15))), index + 1] as const,
    ]),
  );
}

/** A date whose year, or year and month, may be written only at the other end of its range. */
interface Partial {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const ENGLISH_DATE = /^(?:(\p{L}+)(?: (\d{1,2}))?(?:, (?=\d{4}$)| (?=\d{4}$)|$)|(\d{1,2}), (?=\d{4}$))?(\d{4})?$/u;
const FRENCH_DATE = /^(?:(1er|[2-9]|[1-3]\d)(?: |$))?(?:(\p{L}+\.?)(?: |$))?(\d{4})?$/u;

function partialDate(text: string, language: Written): Partial | undefined {
  const match = (language === 'en' ? ENGLISH_DATE : FRENCH_DATE).exec(text);
  if (match === null || text === '') return undefined;
  const [, first, second, third, last] = match;
  const [name, day, year] = language === 'en' ? [first, second ?? third, last] : [second, first, third];
  const month = name === undefined ? undefined : MONTHS[language].get(name);
  if (name !== undefined && month === undefined) return undefined;
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day: Number.parseInt(day, 10) }),
  };
}

function wholeDate(text: string, language: Written): CalendarDate | undefined {
  const { year, month, day } = partialDate(text, language) ?? {};
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

const PATTERNS: Readonly<
  Record<Written, { fiscal: RegExp; open: RegExp; part: RegExp; window: RegExp; range: RegExp }>
> = {
  en: {
    fiscal: /^(?:FY )?(\d{4})–(\d{2})(?: fiscal year)?$/,
    open: /^(since|after|before) (.+)$/,
    part: /^(?:(early|late) |(mid)-)(.+)$/,
    window: /^(\d+) (year|month)s? to (.+)$/,
    range: /^(.+?)(?: to | – |–)(.+)$/,
  },
  fr: {
    fiscal: /^exercice (\d{4})-(\d{4})$/,
    open: /^(depuis|après|avant)(?: le)? (.+)$/,
    part: /^(?:(début|fin) |(mi)-)(.+)$/,
    window: /^(\d+) (an|mois)s? jusqu’(?:en|au) (.+)$/,
    range: /^(?:(?:de |d’|du )(?<a>.+?) (?:à|au) (?<b>.+)|(?<c>.+?)(?: – |–)(?<d>.+))$/,
  },
};

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  début: 'early',
  mid: 'mid',
  mi: 'mid',
  late: 'late',
  fin: 'late',
};

/** The period that a deck wrote in this language; undefined if the text isn’t one. */
export function readWrittenPeriod(written: string, language: Written): Period | undefined {
  const text = written.replaceAll('\u00a0', ' ');
  const { fiscal, open, part, window, range } = PATTERNS[language];
  if (text === '') return { kind: 'unknown' };

  const fiscalYear = fiscal.exec(text);
  // “2010–11 fiscal year” and “FY 2010–11” say that they are fiscal years; 2010–11 alone would not.
  if (fiscalYear !== null && /FY|fiscal|exercice/.test(text)) {
    const start = Number(fiscalYear[1]);
    return Number(fiscalYear[2]?.slice(-2)) === (start + 1) % 100 ? { kind: 'fiscal-year', start } : undefined;
  }

  const quarter = /^Q(?<q>\d) (?<y>\d{4})$|^(?<r>\d)(?:er|e) trim(?:estre|\.) (?<z>\d{4})$/.exec(text)?.groups;
  if (quarter !== undefined) {
    return { kind: 'quarter', year: Number(quarter.y ?? quarter.z), quarter: Number(quarter.q ?? quarter.r) };
  }

  const [, word, from = ''] = open.exec(text) ?? [];
  const since = wholeDate(from, language);
  if (since !== undefined) {
    if (word === 'before' || word === 'avant') return { kind: 'before', to: since };
    return { kind: word === 'since' || word === 'depuis' ? 'since' : 'after', from: since };
  }

  const [, outer, middle, third = ''] = part.exec(text) ?? [];
  const of = wholeDate(third, language);
  const name = PARTS[outer ?? middle ?? ''];
  if (of !== undefined && name !== undefined) return { kind: 'part', part: name, of };

  const [, count, step, end = ''] = window.exec(text) ?? [];
  const anchor = wholeDate(end, language);
  if (anchor !== undefined) {
    return { kind: 'window', count: Number(count), step: step === 'year' || step === 'an' ? 'year' : 'month', anchor };
  }

  const date = wholeDate(text, language);
  if (date !== undefined) return { kind: 'date', date };

  const ends = range.exec(text);
  const [first, last] = [
    ends?.groups?.a ?? ends?.groups?.c ?? ends?.[1],
    ends?.groups?.b ?? ends?.groups?.d ?? ends?.[2],
  ];
  return first === undefined || last === undefined ? undefined : rangeOf(first, last, language);
}

/** A range, each end completed from the other: May 13 to 15, 2013; du 13 au 15 mai 2013. */
function rangeOf(first: string, last: string, language: Written): Period | undefined {
  const a = partialDate(first, language);
  const b = partialDate(last, language);
  if (a === undefined || b?.year === undefined) return undefined;
  const month = b.month ?? (b.day === undefined ? undefined : a.month);
  const to = { ...b, year: b.year, ...(month !== undefined && { month }) };
  const missing = a.year === undefined && a.month === undefined ? { month: b.month } : {};
  return { kind: 'range', from: { year: b.year, ...definedOf(missing), ...a }, to };
}

function definedOf({ month }: { month?: number | undefined }): { month?: number } {
  return month === undefined ? {} : { month };
}
