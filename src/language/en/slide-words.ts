import type { SlideWords } from '../slide-words.ts';

const RATES = {
  'annual-mean': 'annual mean exchange rates',
  'year-end': 'year-end exchange rates',
  'value-date': 'exchange rates of the day',
};

export const SLIDE_WORDS: SlideWords = {
  lines: {
    source: 'Source:',
    sources: 'Sources:',
    readByPerson: (because) => `Our reading of the source: ${because}`,
    currencyInferred: 'The source’s “$” is taken as Canadian dollars.',
    datesInferred: (of) =>
      of.length === 0
        ? 'Dates are inferred where the source prints none.'
        : `Inferred ${of.length === 1 ? 'date' : 'dates'}: ${of.join('; ')}.`,
    converted: (currency, method) => `Converted to ${currency} at ${RATES[method]}.`,
    compared: 'Compared: ',
    shareOf: (measure) => (measure === '' ? 'Share' : `Share of ${measure}`),
    currentPrices: 'current prices',
    constantPrices: (year) => `prices of ${year}`,
    preferred: ['We prefer ', ' to ', '.'],
  },
  notes: {
    talkingPoints: 'Talking points',
    minutes: (count) => (count <= 1 ? 'about a minute' : `about ${count} minutes`),
    ifPressed: 'If pressed',
    description: 'What the slide shows',
    cautions: 'Cautions',
    sources: 'Sources',
    draft: 'DRAFT',
    toMend: 'To mend:',
    stillToMend: 'What is still to be mended',
    cannotBeMade: 'This slide can’t be made',
    untitled: 'Without a title',
    unmade: 'What belongs here can’t be made yet',
    prompt: 'What is said',
  },
  cover: {
    briefAsOf: 'Brief as of',
    version: 'Version',
    distribution: 'Distribution:',
    details: { asOf: 'Figures as of', version: 'Version', reference: 'Reference', distribution: 'Distribution' },
  },
  evidence: {
    table: 'Table',
    year: 'Year',
    evenSpacing: 'even spacing; a break in the line marks a long gap',
    trueSpacing: 'spacing to scale',
    spans: 'a bar spans the days that a date may be',
    periods: 'bars are periods or possible days',
    openEnds: 'dashed: planned or open',
    timelineFromTo: (events, from, to) =>
      `Timeline of ${events === 1 ? 'one event' : `${events} events`} from ${from} to ${to}`,
  },
  table: { item: 'Item', value: 'Figure', period: 'When', basis: 'Kind', source: 'Source' },
  annex: {
    title: 'Where the figures come from',
    section: 'Annex',
    dateInferred: 'date inferred',
    ownPosition: 'own position',
    internal: 'internal',
  },
};
