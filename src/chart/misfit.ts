import type { Code } from '../diagnostics/codes.ts';
import { formatPeriod } from '../language/format-period.ts';
import { MAIN_LANGUAGE } from '../language/languages.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';

/** A reason why facts can't be drawn in some way, and a better way. */
export interface Misfit {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  /** The chart's own span if absent. */
  readonly span?: Span;
}

/** The kind would mislead with these facts; `better` is the kind to use. */
export function unsuitable(message: string, better: string): Misfit {
  return { code: 'chart/unsuitable', message, hint: `use ${better}` };
}

/** A period as written in a message. */
export function periodName(period: Period): string {
  return formatPeriod(period, 'short', MAIN_LANGUAGE);
}

/** Single figures don't say how something changed over time. */
export function notOverTime(shape: 'line' | 'area' | 'slope'): Misfit {
  return unsuitable(`single figures make no ${shape}: it says that something changed over time`, '`kind: bar`');
}

/** A series has more moments than the kind can show. */
export function oneMoment(kind: 'doughnut' | 'waterfall'): Misfit {
  return unsuitable(
    `a ${kind} shows one moment, and a series has many`,
    '`kind: stacked`, or one point of each series (id@2011)',
  );
}
