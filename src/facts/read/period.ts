import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { DateParts } from '../../reading/date-parts.ts';
import { type PrintedDate, printedDates } from '../../reading/printed-dates.ts';
import { readPeriod, writePeriod } from '../../values/period-text.ts';

/**
 * The period that a text means; undefined with a finding if it means none, and without one if there
 * is no text.
 */
export function periodFrom(text: string | undefined, span: Span, found: Diagnostic[]): Period | undefined {
  if (text === undefined) return undefined;
  const period = readPeriod(text);
  if (!period) {
    const meant = periodInWords(text);
    found.push(
      diagnostic('facts/bad-period', {
        message: `${text} is not a period or date that can be read`,
        span,
        hint: meant
          ? `write ${writePeriod(meant)}`
          : 'such as 2012, 2013-05-15, 2024-Q1, FY2010-11, 2002..2021, since 2008, early 2012 or unknown',
      }),
    );
  }
  return period;
}

/** The period that a text says as a source prints it: "March 22, 2012", « depuis 2008 ». */
function periodInWords(text: string): Period | undefined {
  for (const language of LANGUAGES) {
    const [date, ...others] = printedDates(text, packOf(language).printed);
    const isWhole = date?.kind === 'date' && others.length === 0 && date.end === text.length && leadsIn(text, date);
    const period = isWhole ? readPeriod(asTyped(date)) : undefined;
    if (period) return period;
  }
  return undefined;
}

type WrittenDate = Extract<PrintedDate, { kind: 'date' }>;

/** Whether nothing stands before a date but the one word that relates to it: "since". */
function leadsIn(text: string, { start, relation }: WrittenDate): boolean {
  const before = text.slice(0, start);
  return before === '' || (relation !== undefined && /^\p{L}+ $/u.test(before));
}

function asTyped(date: WrittenDate): string {
  const { from, to, relation, part, isFiscal } = date;
  const start = partsTyped(from);
  if (isFiscal) return from.year === undefined ? '' : `FY${start}-${twoDigits((from.year + 1) % 100)}`;
  if (to) return `${partsTyped(completed(from, to))}..${partsTyped(completed(to, from))}`;
  return [relation, part, start].filter((word) => word !== undefined).join(' ');
}

/** One end of a range with the year, and the month of its day, that only the other end prints. */
function completed(end: DateParts, other: DateParts): DateParts {
  const { year = other.year, day } = end;
  const month = end.month ?? (day === undefined ? undefined : other.month);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

function partsTyped({ year, month, day }: DateParts): string {
  return [year ?? '', month === undefined ? [] : twoDigits(month), day === undefined ? [] : twoDigits(day)]
    .flat()
    .join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
