import type { AroundDates, Shift } from '../around-dates.ts';
import { phrasesFor } from '../listed.ts';

const FIRST_HALF = [[1, 6]] as const;
const SECOND_HALF = [[7, 12]] as const;
const QUARTERS = [[[1, 3]], [[4, 6]], [[7, 9]], [[10, 12]]] as const;

export const AROUND_DATES: AroundDates = {
  leads: [
    'in',
    'on',
    'of',
    'the',
    'year',
    'month of',
    'at',
    'during',
    'dated',
    'this',
    'that',
    'again in',
    'later in',
    'as early as',
    'held',
    'held on',
    'adopted',
    'signed',
    'ratified',
    'announced',
    'published',
    'issued',
    'began',
    'started',
    'ended',
    'opened',
    'launched',
    'elected',
    'effective',
    'and',
    's',
    'by the',
  ],
  shifts: phrasesFor<Shift>({
    other: `by | until | till | through | up to | not | never | nor | except | except in | no later than | not later
      than | no earlier than | not earlier than | later than | earlier than | prior to | ahead of | pending | before |
      after | postponed from | delayed from | moved from | other than | unlike | day after | morning after`,
    eve: 'eve | day before | night before',
    unsure: `by the end of | by the beginning of | by the start of | by the middle of | about | around | circa | c | ca | approximately | roughly | some time | sometime | probably | possibly |
      perhaps | maybe | or | for | towards | toward | near | nearly | almost | close to | than | on or about | on or
      around | anniversary | wake | aftermath | run up to | days | weeks | months | rest | remainder | most | much |
      part | parts | course | throughout | over | shortly | early | late`,
  }),
  shiftsBehind: phrasesFor<Shift>({
    other: `at the latest | at the earliest | or earlier | or later | or before | or after | onwards | onward | and
      later | and earlier | anniversary`,
    unsure: 'or | or so | or thereabouts | deadline | target | target date | if',
  }),
  denials: ['not', 'never', 'no', 'cannot', 'neither', 'without', 'didn', 'wasn', 'weren', 'cancelled', 'canceled'],
  plans: [
    'planned',
    'plans',
    'scheduled',
    'expected',
    'due',
    'intended',
    'proposed',
    'will',
    'would',
    'should',
    'may be',
    'might',
    'foreseen',
    'promised',
  ],
  beginnings: ['begin', 'began', 'start', 'launch', 'creat', 'establish', 'found', 'open', 'onset', 'first'],
  stretches: {
    'first half': FIRST_HALF,
    'second half': SECOND_HALF,
    'last half': SECOND_HALF,
    'h 1': FIRST_HALF,
    'h 2': SECOND_HALF,
    'first quarter': QUARTERS[0],
    'second quarter': QUARTERS[1],
    'third quarter': QUARTERS[2],
    'fourth quarter': QUARTERS[3],
    'last quarter': QUARTERS[3],
    '1 st quarter': QUARTERS[0],
    '2 nd quarter': QUARTERS[1],
    '3 rd quarter': QUARTERS[2],
    '4 th quarter': QUARTERS[3],
    'q 1': QUARTERS[0],
    'q 2': QUARTERS[1],
    'q 3': QUARTERS[2],
    'q 4': QUARTERS[3],
    spring: [[3, 6]],
    summer: [[6, 9]],
    autumn: [[9, 12]],
    fall: [[9, 12]],
    winter: [
      [0, 3],
      [12, 15],
    ],
  },
  decadeEndings: ['s'],
  decadeLeads: [],
};
