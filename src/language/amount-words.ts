import type { Hedge, Scale } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';

/** Scale words after a number. French-only ones also settle that a comma is a decimal mark. */
export const SCALE_OF_WORD: ReadonlyMap<string, { readonly scale: Scale; readonly french: boolean }> = new Map([
  ['thousand', { scale: 'thousand', french: false }],
  ['mille', { scale: 'thousand', french: true }],
  ['million', { scale: 'million', french: false }],
  ['millions', { scale: 'million', french: true }],
  ['billion', { scale: 'billion', french: false }],
  ['milliard', { scale: 'billion', french: true }],
  ['milliards', { scale: 'billion', french: true }],
]);

/** Letters fixed to a number: $17.2M, 17,2 M$, $1.6bn. */
export const SCALE_OF_LETTER: ReadonlyMap<string, Scale> = new Map([
  ['k', 'thousand'],
  ['K', 'thousand'],
  ['M', 'million'],
  ['mn', 'million'],
  ['B', 'billion'],
  ['bn', 'billion'],
  ['G', 'billion'],
]);

export const DURATION_OF_WORD: ReadonlyMap<string, DurationStep> = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['an', 'year'],
  ['ans', 'year'],
  ['année', 'year'],
  ['années', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['mois', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['day', 'day'],
  ['days', 'day'],
  ['jour', 'day'],
  ['jours', 'day'],
]);

/** Lengths of time that no unit has: a number before them is no number of years, nor of anything else here. */
export const OTHER_DURATIONS: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours heure heures fortnight fortnights century centuries siècle siècles'.split(
    ' ',
  ),
);

/** Ten years, known to the decade. */
export const DECADE_WORDS: ReadonlySet<string> = new Set(['decade', 'decades', 'décennie', 'décennies']);

/** Words that make a number out of words this program doesn't count with: a reading without them would be wrong. */
export const FOREIGN_TO_COUNTING: ReadonlySet<string> = new Set(
  (
    'half halves quarter quarters thirds fifths sixths eighths tenths minus mln mio bln mrd lakh crore dozen dozens double doubled twice triple tripled trillion trillions billions ' +
    'hundreds thousands tens score percentage points demi demie demis quart quarts tiers moitié douzaine douzaines cinquièmes dixièmes ' +
    'dizaine dizaines quinzaine vingtaine trentaine centaine centaines millier milliers billiard pourcentage'
  ).split(' '),
);

/** Hedges before a number, words one space apart. The longest that fits counts. */
export const HEDGES_BEFORE: readonly (readonly [string, Hedge])[] = longestFirst([
  ['about', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['≈', 'about'],
  ['~', 'about'],
  ['environ', 'about'],
  ['env', 'about'],
  ['quelque', 'about'],
  ['quelques', 'about'],
  ['approximativement', 'about'],
  ['à peu près', 'about'],
  ['autour de', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['just under', 'nearly'],
  ['près de', 'nearly'],
  ['presque', 'nearly'],
  ['over', 'over'],
  ['more than', 'over'],
  ['above', 'over'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['>', 'over'],
  ['plus de', 'over'],
  ['au delà de', 'over'],
  ['au - delà de', 'over'],
  ['estimated', 'estimated'],
  ['estimated at', 'estimated'],
  ['est', 'estimated'],
  ['estimé à', 'estimated'],
  ['estimée à', 'estimated'],
  ['estimés à', 'estimated'],
  ['estimées à', 'estimated'],
  ['selon les estimations', 'estimated'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['≥', 'at-least'],
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['pas moins de', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['no more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['as many as', 'at-most'],
  ['less than', 'at-most'],
  ['fewer than', 'at-most'],
  ['under', 'at-most'],
  ['<', 'at-most'],
  ['≤', 'at-most'],
  ['au plus', 'at-most'],
  ['au maximum', 'at-most'],
  ['jusque à', 'at-most'],
  ['moins de', 'at-most'],
]);

/** Hedges directly after a number and its scale. */
export const HEDGES_AFTER: readonly (readonly [string, Hedge])[] = longestFirst([
  ['+', 'at-least'],
  ['or more', 'at-least'],
  ['ou plus', 'at-least'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['ou moins', 'at-most'],
  ['or so', 'about'],
]);

/** In brackets, anywhere after the number. */
export const ESTIMATE_NOTES: readonly string[] = ['( estimate )', '( estimated )', '( estimation )', '( est )'];

/** Words that may stand between a hedge and its number. */
export const FILLERS: ReadonlySet<string> = new Set(['a', 'an', 'de', 'from', 'between', 'entre', 'd']);

/** Before a lone four-digit number these make it a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until by before after during of year fiscal en depuis avant après dès année exercice'.split(' '),
);

function longestFirst<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => b.length - a.length);
}
