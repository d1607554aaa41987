import type { ChartWords } from '../chart-words.ts';

export const CHART_WORDS: ChartWords = {
  // Each kind is named in its own file.
  nouns: {},
  findings: {
    only: (one) => `the highest is ${one.name} ${at(one.label)}`,
    ends: (high, low) => `the highest is ${high.name} ${at(high.label)} and the lowest ${low.name} ${at(low.label)}`,
    course: (from, to, peak) =>
      `the course runs from ${from.label} (${from.name}) to ${to.label} (${to.name})` +
      (peak === void 0 ? '' : ` with a peak of ${peak.label} (${peak.name})`),
    dominant: (high, share) => `the highest is ${high.name} ${at(high.label)}, ${share} of the amounts shown`,
    largest: (part) => `the largest part is ${part.name} ${at(part.label)}`,
    total: (total) => `the parts come to ${total.label}`,
  },
  labels: {
    of: 'of',
    where: 'where',
    item: 'Item',
    year: 'Year',
    date: 'Date',
    value: 'Figure',
    share: 'Share',
    total: 'Total',
    stackTotals: 'Total (helper)',
    annotation: 'Annotation (helper)',
    stepLines: 'Line between steps (helper)',
    others: (count) => `${count} others`,
    unseenBase: 'Where the bar begins (helper)',
    lowEnd: 'Low end',
    lowToHigh: 'From low to high end',
    step: 'Length of the bar',
    commaBeforeWhere: false,
    after: (name, from) => `${name}, from ${from}`,
  },
  tints: (ends) => `From the faintest tint to the strongest: up to ${ends.join('; ')}.`,
  range: 'Hatched: from the low to the high end of the range.',
  bound: 'A figure with “at least”, “up to” or the like is drawn at that bound; the value may be another.',
  upperBound: (drawn) => `${drawn} with such a figure: anything up to the bound.`,
  breakWord: 'break in series',
  fills: { solid: 'Solid', outlined: 'Outlined', hatched: 'Hatched', diamond: 'Diamond' },
  estimate: 'estimate',
  statuses: {
    provisional: 'Provisional',
    revised: 'Revised',
    estimated: 'Estimated',
    'not-published': 'Not available',
    'not-applicable': 'Not applicable',
    'not-collected': 'Not collected for this brief',
    missing: 'No figure',
    break: 'Break in series',
  },
  changeIn: (change, count, unit) => `${change} in ${SMALL[count] ?? count} ${unit}${count === 1 ? '' : 's'}`,
  deflated: (deflator) => `Constant prices by: ${deflator}.`,
  rounded: 'Parts may not add up to the total because of rounding.',
  dominant: (one) => `${one.name}: ${one.label} of the amounts shown.`,
  cropped: 'The vertical axis does not begin at zero.',
  midYear: 'A year’s figure stands at the middle of its year.',
  totals: 'In bold above the columns: the sum of what is shown.',
};

/** Numbers below ten are words. */
const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Not "at at least 800". */
function at(label: string): string {
  return label.startsWith('at ') ? `with ${label}` : `at ${label}`;
}
