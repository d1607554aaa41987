import type { RateFact } from '../model/fact.ts';
import type { Language } from '../model/language.ts';

/** Words that the program itself puts on slides, in notes and in charts; each table has every language. */

interface LineWords {
  readonly source: string;
  readonly sources: string;
  readonly currencyInferred: string;
  readonly converted: (currency: string, method: RateFact['method']) => string;
  readonly currentPrices: string;
  readonly constantPrices: (year: number) => string;
}

const RATES: Readonly<Record<RateFact['method'], Readonly<Record<Language, string>>>> = {
  'annual-mean': { en: 'annual mean exchange rates', fr: 'taux de change annuels moyens' },
  'year-end': { en: 'year-end exchange rates', fr: 'taux de change de fin d’année' },
  'value-date': { en: 'exchange rates of the day', fr: 'taux de change du jour' },
};

/** Heads with their colon, as each language spaces it. */
export const LINE_WORDS: Readonly<Record<Language, LineWords>> = {
  en: {
    source: 'Source:',
    sources: 'Sources:',
    currencyInferred: 'The source’s “$” is taken as Canadian dollars.',
    converted: (currency, method) => `Converted to ${currency} at ${RATES[method].en}.`,
    currentPrices: 'current prices',
    constantPrices: (year) => `prices of ${year}`,
  },
  fr: {
    source: 'Source\u00a0:',
    sources: 'Sources\u00a0:',
    currencyInferred: 'Le «\u00a0$\u00a0» de la source est lu comme le dollar canadien.',
    converted: (currency, method) => `Converti en ${currency} aux ${RATES[method].fr}.`,
    currentPrices: 'prix courants',
    constantPrices: (year) => `prix de ${year}`,
  },
};

interface NotesWords {
  readonly talkingPoints: string;
  /** "about 1 minute" */
  readonly minutes: (count: number) => string;
  readonly ifPressed: string;
  readonly description: string;
  readonly sources: string;
  readonly draft: string;
}

export const NOTES_WORDS: Readonly<Record<Language, NotesWords>> = {
  en: {
    talkingPoints: 'Talking points',
    minutes: (count) => (count <= 1 ? 'about a minute' : `about ${count} minutes`),
    ifPressed: 'If pressed',
    description: 'What the slide shows',
    sources: 'Sources',
    draft: 'DRAFT',
  },
  fr: {
    talkingPoints: 'Points à dire',
    minutes: (count) => (count <= 1 ? 'environ une minute' : `environ ${count} minutes`),
    ifPressed: 'Au besoin',
    description: 'Ce que montre la diapositive',
    sources: 'Sources',
    draft: 'ÉBAUCHE',
  },
};

interface CoverWords {
  readonly figuresAsOf: string;
  readonly version: string;
  readonly distribution: string;
}

export const COVER_WORDS: Readonly<Record<Language, CoverWords>> = {
  en: { figuresAsOf: 'Figures as of', version: 'Version', distribution: 'Distribution:' },
  fr: { figuresAsOf: 'Chiffres en date du', version: 'Version', distribution: 'Diffusion\u00a0:' },
};

interface ChartWords {
  readonly timeline: string;
  readonly table: string;
  readonly year: string;
  readonly evenSpacing: string;
  readonly trueSpacing: string;
  readonly spans: string;
  readonly events: (count: number) => string;
}

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
  en: {
    timeline: 'Timeline',
    table: 'Table',
    year: 'Year',
    evenSpacing: 'even spacing; a break in the line marks a long gap',
    trueSpacing: 'spacing to scale',
    spans: 'a bar spans the days that a date may be',
    events: (count) => (count === 1 ? 'one event' : `${count} events`),
  },
  fr: {
    timeline: 'Chronologie',
    table: 'Tableau',
    year: 'Année',
    evenSpacing: 'espacement régulier; une coupure de la ligne marque un long intervalle',
    trueSpacing: 'espacement à l’échelle',
    spans: 'une barre couvre les jours possibles',
    events: (count) => (count < 2 ? 'un événement' : `${count} événements`),
  },
};

interface TableWords {
  readonly item: string;
  readonly value: string;
  readonly period: string;
  readonly basis: string;
  readonly source: string;
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: { item: 'Item', value: 'Figure', period: 'When', basis: 'Kind', source: 'Source' },
  fr: { item: 'Élément', value: 'Chiffre', period: 'Quand', basis: 'Nature', source: 'Source' },
};

interface AnnexWords {
  readonly title: string;
  readonly section: string;
  readonly dateInferred: string;
  readonly ownPosition: string;
  readonly internal: string;
}

export const ANNEX_WORDS: Readonly<Record<Language, AnnexWords>> = {
  en: {
    title: 'Where the figures come from',
    section: 'Annex',
    dateInferred: 'date inferred',
    ownPosition: 'own position',
    internal: 'internal',
  },
  fr: {
    title: 'D’où viennent les chiffres',
    section: 'Annexe',
    dateInferred: 'date déduite',
    ownPosition: 'position du gouvernement',
    internal: 'interne',
  },
};
