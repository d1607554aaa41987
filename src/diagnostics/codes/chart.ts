import type { CodeEntry } from '../code-entry.ts';

export const CHART_CODES = {
  'chart/empty': {
    severity: 'error',
    what: 'The chart has no figure to draw.',
    why: 'An empty chart on a slide is a mistake that the room sees first.',
    mend: 'Name facts that are amounts or series with points.',
  },
  'chart/mixed': {
    severity: 'error',
    what: 'The chart mixes single figures with series.',
    why: 'One has an axis of items, the other an axis of time; drawn together one of them lies.',
    mend: 'Take single points of the series (id@2011), or make two charts.',
  },
  'chart/one-number': {
    severity: 'error',
    what: 'The chart would show one number.',
    why: 'A single bar compares nothing; the number set large says it better.',
    mend: 'Use `stats:` instead of `chart:`.',
  },
  'chart/range': {
    severity: 'error',
    what: 'The chart would draw a range as one number.',
    why: 'A bar to the middle of a range claims a precision that the source does not give.',
    mend: 'Show the range with `stats:` or `table:`.',
  },
  'chart/unsuitable': {
    severity: 'error',
    what: 'The kind of chart that was named would mislead with these facts.',
    why: 'A line between unrelated figures says that something changed over time.',
    mend: 'Leave the kind out, and the one that fits is chosen.',
  },
  'chart/not-a-number': {
    severity: 'error',
    what: 'The chart names a fact that is no amount.',
    why: 'Only amounts have a length or a height.',
    mend: 'Take it out; a dated fact can be marked on a time axis with `events:`.',
  },
  'chart/not-an-event': {
    severity: 'error',
    what: 'The chart is asked to mark a fact that has no date.',
    why: 'It has no place on the axis.',
    mend: 'Name events under `events:`.',
  },
} as const satisfies Record<string, CodeEntry>;
