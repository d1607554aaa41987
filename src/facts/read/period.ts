import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import { readPeriod } from '../../values/period-text.ts';

/**
 * The period that a text means; undefined with a finding if it means none, and without one if there
 * is no text.
 */
export function periodFrom(text: string | undefined, span: Span, found: Diagnostic[]): Period | undefined {
  if (text === undefined) return undefined;
  const period = readPeriod(text);
  if (!period) {
    found.push(
      diagnostic('facts/bad-period', {
        message: `${text} is not a period or date that can be read`,
        span,
        hint: 'such as 2012, 2013-05-15, FY2010-11, 2002..2021, since 2008, early 2012 or unknown',
      }),
    );
  }
  return period;
}
