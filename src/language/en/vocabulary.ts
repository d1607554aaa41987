import { listed } from '../listed.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const VOCABULARY: Vocabulary = {
  bases: {
    pledge: 'pledge',
    commitment: 'commitment',
    contribution: 'contribution',
    disbursement: 'disbursement',
    expenditure: 'expenditure',
    trade: 'trade',
    unspecified: 'kind of amount not stated',
  },
  markings: {
    unclassified: 'UNCLASSIFIED',
    'protected-a': 'PROTECTED\u00a0A',
    'protected-b': 'PROTECTED\u00a0B',
    'protected-c': 'PROTECTED\u00a0C',
    confidential: 'CONFIDENTIAL',
    secret: 'SECRET',
    'top-secret': 'TOP SECRET',
  },
  statuses: {
    final: '',
    provisional: 'provisional',
    revised: 'revised',
    estimated: 'estimated',
    'not-published': 'not available',
    'not-applicable': 'not applicable',
    'not-collected': 'not collected for this brief',
    missing: 'no figure',
    break: 'break in series',
  },
  scales: { one: '', thousand: 'thousands', million: 'millions', billion: 'billions' },
  currencies: {
    CAD: 'Canadian dollars',
    USD: 'US dollars',
    EUR: 'euros',
    GBP: 'pounds sterling',
    XOF: 'CFA francs',
  },
  currencyUnits: {
    CAD: 'Canadian dollar',
    USD: 'US dollar',
    EUR: 'euro',
    GBP: 'pound sterling',
    XOF: 'CFA franc',
  },
  months: listed(`
    January February March April May June July August September October November December
  `),
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  durations: {
    year: { one: 'year', many: 'years' },
    month: { one: 'month', many: 'months' },
    week: { one: 'week', many: 'weeks' },
    day: { one: 'day', many: 'days' },
  },
  durationAxes: { year: 'years', month: 'months', week: 'weeks', day: 'days' },
  points: {
    words: { one: 'percentage point', many: 'percentage points' },
    short: { one: 'pt', many: 'pts' },
  },
  verdicts: { holds: 'adds up', fails: 'does not add up' },
};
