import type { MeasuredBy } from '../measured-by.ts';

export const MEASURED_BY: MeasuredBy = {
  constantPrices: [
    'en termes réels',
    '(?:en |à )?(?:prix|dollars|dollars [\\p{L}]+|euros) constants',
    'hors inflation',
    "corrigée?s? de l'inflation",
  ],
  currentPrices: ['(?:en |à |aux )?(?:prix|dollars|dollars [\\p{L}]+|euros) courants', 'en termes nominaux'],
  per: {
    month: ['(?:par|chaque) mois', 'mensuel(?:le)?s?', 'mensuels?', 'mensuellement'],
    week: ['(?:par|chaque) semaine', 'hebdomadaires?'],
    day: ['(?:par|chaque) jour', 'quotidien(?:ne)?s?', 'quotidiennement'],
    person: ['(?:par|pour chaque) personne', 'par habitant', 'par tête'],
    household: ['(?:par|pour chaque) ménage'],
  },
  bases: {
    pledge: ["promesses?(?: d'aide| de dons?)?", '(?:montants?|sommes?|aide) promise?s?'],
    commitment: ["engagements (?:d'aide|financiers)", '(?:montants?|sommes?|aide|fonds) engagée?s?'],
    disbursement: ['décaissements?', 'décaissée?s?', 'versements?'],
    expenditure: ['dépenses?', 'dépensée?s?'],
  },
  flows: { exports: ['exportations?', 'exportée?s?'], imports: ['importations?', 'importée?s?'] },
  statistics: {
    mean: ['(?:en )?moyennes?', 'moyens? annuels?'],
    cumulative: ['cumulée?s?', 'cumulati(?:f|ve)s?', 'en cumul'],
  },
  channels: { bilateral: ['bilatéra(?:l|le|les|ux)'], multilateral: ['multilatéra(?:l|le|les|ux)'] },
  calendars: {
    'fiscal-ca': ['(?:exercices?|années?) (?:financière?s?|budgétaires?)', 'exercices?'],
    calendar: ['années? civiles?'],
  },
  units: ['tonnes?|kilogrammes?|barils?|litres?|hectares?|acres?|kilomètres?(?: carrés?)?'],
  percent: ['pour cent', 'pourcentages?', '%'],
  scales: { thousand: ['milliers?'], million: ['millions?'], billion: ['milliards?'], trillion: ['billions?'] },
};
