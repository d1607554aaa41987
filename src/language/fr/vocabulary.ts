import { listed } from '../listed.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const VOCABULARY: Vocabulary = {
  bases: {
    pledge: 'promesse',
    commitment: 'engagement',
    contribution: 'contribution',
    disbursement: 'décaissement',
    expenditure: 'dépenses',
    trade: 'commerce',
    unspecified: 'nature du montant non précisée',
  },
  markings: {
    unclassified: 'NON CLASSIFIÉ',
    'protected-a': 'PROTÉGÉ\u00a0A',
    'protected-b': 'PROTÉGÉ\u00a0B',
    'protected-c': 'PROTÉGÉ\u00a0C',
    confidential: 'CONFIDENTIEL',
    secret: 'SECRET',
    'top-secret': 'TRÈS SECRET',
  },
  statuses: {
    final: '',
    provisional: 'provisoire',
    revised: 'révisé',
    estimated: 'estimation',
    'not-published': 'non disponible',
    'not-applicable': 'sans objet',
    'not-collected': 'non recueilli pour ce document',
    missing: 'aucun chiffre',
    break: 'rupture de la série',
  },
  scales: { one: '', thousand: 'milliers', million: 'millions', billion: 'milliards' },
  currencies: {
    CAD: 'dollars canadiens',
    USD: 'dollars américains',
    EUR: 'euros',
    GBP: 'livres sterling',
    XOF: 'francs CFA',
  },
  currencyUnits: {
    CAD: 'dollar canadien',
    USD: 'dollar américain',
    EUR: 'euro',
    GBP: 'livre sterling',
    XOF: 'franc CFA',
  },
  months: listed(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  `),
  // The Translation Bureau's abbreviations; the shortest names are not abbreviated.
  shortMonths: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  durations: {
    year: { one: 'an', many: 'ans' },
    month: { one: 'mois', many: 'mois' },
    week: { one: 'semaine', many: 'semaines' },
    day: { one: 'jour', many: 'jours' },
  },
  durationAxes: { year: 'années', month: 'mois', week: 'semaines', day: 'jours' },
  points: {
    words: { one: 'point de pourcentage', many: 'points de pourcentage' },
    short: { one: 'pt', many: 'pts' },
  },
  verdicts: { holds: 'concorde', fails: 'ne concorde pas' },
};
