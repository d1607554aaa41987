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
    why: 'A bar or a point in the middle of a range claims a precision that the source does not give.',
    mend: 'Use `kind: range`, which draws the low end solid and hatches up to the high one; or show it with `stats:` or `table:`.',
  },
  'chart/bound': {
    severity: 'error',
    what: 'The chart would draw “at least 40” or “up to 40” as 40.',
    why: 'A bar by itself carries its label, and a note says that it ends at a bound. In a stack, a ring, a share or along a line nothing shows it, and the total or the course is nobody’s figure.',
    mend: 'Use `kind: bar`, or show it with `stats:` or `table:`.',
  },
  'chart/unsuitable': {
    severity: 'error',
    what: 'The kind of chart that was named would mislead with these facts.',
    why: 'A line between unrelated figures says that something changed over time; a doughnut of many slices can’t be compared; a stack of what does not add up shows a total that nobody states.',
    mend: 'Use the kind that the finding names, or leave `kind` out, and one that fits is chosen.',
  },
  'chart/not-additive': {
    severity: 'error',
    what: 'A waterfall is asked of figures that are not declared to add up.',
    why: 'A waterfall ends in a total. Where the measure does not say along what its figures may be added, that total is nobody’s.',
    mend: 'Use `kind: bar`; or, where the figures do add up, say along what in the measure’s `adds-over`.',
  },
  'chart/off-zero': {
    severity: 'error',
    what: 'Bars or areas are asked to begin elsewhere than at zero.',
    why: 'They are read by their length. Cut at the foot, a small difference looks large, even to those who know it.',
    mend: 'Take `axis: cropped` out, or draw a line, which is read by its slope.',
  },
  'chart/too-many-series': {
    severity: 'error',
    what: 'The chart has more series than a reader can tell apart.',
    why: 'From five colours on, a reader goes back and forth between the chart and its labels.',
    mend: 'Give each series a panel of its own (charts of one unit share one scale), or take the table that stands for the chart: `kind: table`.',
  },
  'chart/no-points': {
    severity: 'error',
    what: 'An annotation is asked for on a chart that has no points of its own for it.',
    why: 'A part of a stack, a bar among others or a cell of a table is no place that words can point at without hiding another.',
    mend: 'Use `kind: line` or `kind: column` of one fact, or say it in the slide’s words.',
  },
  'chart/annotation-off-chart': {
    severity: 'error',
    what: 'An annotation is about a point that the chart doesn’t draw.',
    why: 'Words would stand at nothing.',
    mend: 'Name a point of a fact that the chart shows, such as `aid.total@2013`.',
  },
  'chart/too-many-annotations': {
    severity: 'error',
    what: 'A chart has more than three annotations.',
    why: 'What is said everywhere is read nowhere.',
    mend: 'Keep those that the title speaks of; the others can be said.',
  },
  'chart/no-time-axis': {
    severity: 'error',
    what: 'An event is to be marked on a chart that has no axis of time.',
    why: 'It has no place there.',
    mend: 'Draw a series over time, or say the date in words.',
  },
  'chart/event-off-axis': {
    severity: 'error',
    what: 'The chart is asked to mark an event before or after the time that it draws.',
    why: 'It would not be seen, and nobody would know that it was left out.',
    mend: 'Draw a series that runs past the event, or take the event out of `events:`.',
  },
  'chart/too-many-events': {
    severity: 'error',
    what: 'More than three events are marked on one chart.',
    why: 'The more lines cross a chart, the less each of them says.',
    mend: 'Keep those that the title speaks of. A `timeline:` shows the others.',
  },
  'chart/long-event': {
    severity: 'error',
    what: 'The words on an event’s line are longer than fifty characters.',
    why: 'An event on a chart is a mark with a name. A sentence covers the figures.',
    mend: 'Give the fact a shorter name on this chart with `labels:`.',
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
  'chart/unused-option': {
    severity: 'warning',
    what: 'An option of a chart or a timeline names a fact that it does not show.',
    why: 'It does nothing, and was meant to.',
    mend: 'Name a fact that it shows, or take the option out.',
  },
} as const satisfies Record<string, CodeEntry>;
