import type { SlideWords } from '../slide-words.ts';
import { beforeFigure } from './joining.ts';

const RATES = {
  'annual-mean': 'taux de change annuels moyens',
  'year-end': 'taux de change de fin d’année',
  'value-date': 'taux de change du jour',
};

export const SLIDE_WORDS: SlideWords = {
  lines: {
    source: 'Source\u00a0:',
    sources: 'Sources\u00a0:',
    readByPerson: (because) => `Notre lecture de la source\u00a0: ${because}`,
    currencyInferred: 'Le «\u00a0$\u00a0» de la source est lu comme le dollar canadien.',
    datesInferred: (of) =>
      of.length === 0
        ? 'Les dates que la source n’indique pas sont déduites.'
        : `${of.length === 1 ? 'Date déduite' : 'Dates déduites'}\u00a0: ${of.join('; ')}.`,
    converted: (currency, method) => `Converti en ${currency} aux ${RATES[method]}.`,
    compared: 'Comparaison\u00a0: ',
    shareOf: (measure) => (measure === '' ? 'Parts' : `Parts\u00a0: ${measure}`),
    currentPrices: 'prix courants',
    constantPrices: (year) => `prix de ${year}`,
    preferred: ['Nous retenons ', ' plutôt que ', '.'],
  },
  notes: {
    talkingPoints: 'Points à dire',
    minutes: (count) => (count <= 1 ? 'environ une minute' : `environ ${count} minutes`),
    ifPressed: 'Au besoin',
    description: 'Ce que montre la diapositive',
    cautions: 'Mises en garde',
    sources: 'Sources',
    draft: 'ÉBAUCHE',
    toMend: 'À corriger\u00a0:',
    stillToMend: 'Ce qui reste à corriger',
    cannotBeMade: 'Cette diapositive ne peut être faite',
    untitled: 'Sans titre',
    unmade: 'Ce qui va ici ne peut pas encore être fait',
    prompt: 'Ce qui est dit',
  },
  cover: {
    briefAsOf: 'Note en date du',
    version: 'Version',
    distribution: 'Diffusion\u00a0:',
    details: { asOf: 'Chiffres au', version: 'Version', reference: 'Référence', distribution: 'Diffusion' },
  },
  evidence: {
    table: 'Tableau',
    year: 'Année',
    evenSpacing: 'espacement régulier; une coupure de la ligne marque un long intervalle',
    trueSpacing: 'espacement à l’échelle',
    spans: 'une barre couvre les jours possibles',
    periods: 'barres\u00a0: périodes ou jours possibles',
    openEnds: 'tireté\u00a0: prévu ou ouvert',
    timelineFromTo: (events, from, to) =>
      `Chronologie de ${events < 2 ? 'un événement' : `${events} événements`}, ${dated('de', from)} ${dated('à', to)}`,
  },
  table: { item: 'Élément', value: 'Chiffre', period: 'Quand', basis: 'Nature', source: 'Source' },
  annex: {
    title: 'D’où viennent les chiffres',
    section: 'Annexe',
    dateInferred: 'date déduite',
    ownPosition: 'position du gouvernement',
    internal: 'interne',
  },
};

/** A preposition as it stands before a date: du 28 juillet, d’août, au 17 février. */
function dated(preposition: string, date: string): string {
  return `${beforeFigure(`${preposition} `, date)}${date}`;
}
