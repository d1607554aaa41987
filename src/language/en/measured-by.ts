import type { MeasuredBy } from '../measured-by.ts';

export const MEASURED_BY: MeasuredBy = {
  constantPrices: [
    'in real terms',
    'real terms',
    '(?:in )?constant (?:prices|dollars|[\\p{L}]+ dollars|euros)',
    'after inflation',
    'adjusted for inflation',
    'inflation-adjusted',
    'deflated',
  ],
  currentPrices: [
    '(?:in )?current (?:prices|dollars|[\\p{L}]+ dollars|euros)',
    '(?:in )?nominal (?:terms|prices|dollars)',
  ],
  per: {
    month: ['(?:a|per|each|every) month', 'monthly'],
    week: ['(?:a|per|each|every) week', 'weekly'],
    day: ['(?:a|per|each|every) day', 'daily'],
    person: [
      '(?:a|per|for each|for every) person',
      'for every (?!year|month|week|day|household)\\p{L}+',
      'per capita',
      'per head',
    ],
    household: ['(?:a|per|for each|for every) household'],
  },
  bases: {
    pledge: ['pledge(?:s|d)?'],
    commitment: [
      '(?:aid|money|amounts?|funds|spending) commit(?:ted|ments)',
      '(?:aid|money|amounts?|funds) (?:was |were )?committed',
      'commitments',
    ],
    disbursement: ['disburse(?:d|ments?)', 'paid out'],
    expenditure: ['expenditures?'],
  },
  flows: { exports: ['exports?'], imports: ['imports?'] },
  statistics: {
    mean: [
      '(?:on |yearly |annual )?averages?',
      '(?:yearly |annual )?means?(?= (?:of|per|a year))',
      '(?:yearly|annual) means?',
    ],
    cumulative: ['cumulative(?:ly)?', 'running totals?'],
  },
  channels: { bilateral: ['bilateral'], multilateral: ['multilateral'] },
  calendars: { 'fiscal-ca': ['(?:fiscal|financial|budget) years?'], calendar: ['calendar years?'] },
  verbs: {
    bases: {
      pledge: ['pledged', 'promised'],
      commitment: ['committed'],
      disbursement: ['(?<!be )(?:disbursed|spent|delivered|paid(?: out)?)'],
    },
    flows: { exports: ['export(?:s|ed|ing)', 's(?:old|ells)'], imports: ['import(?:s|ed|ing)', 'b(?:ought|uys)'] },
  },
  owners: ['of', 'by'],
  auxiliaries: ['was', 'were', 'has been', 'have been', 'had been', 'got'],
  units: ['tonnes?|tons?|kilograms?|barrels?|litres?|gallons?|hectares?|acres?|(?:square )?(?:kilometres?|miles?)'],
  percent: ['per ?cent', 'percentages?(?! points?)', '%'],
  scales: { thousand: ['thousands?'], million: ['millions?'], billion: ['billions?'], trillion: ['trillions?'] },
};
