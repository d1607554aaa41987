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
    person: [
      '(?:par|pour chaque) personne',
      'pour chaque (?!année|mois|semaine|jour|ménage)\\p{L}+',
      'par habitant',
      'par tête',
    ],
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
  verbs: {
    bases: {
      pledge: ['promis(?:es?)?'],
      commitment: ['engagée?s?'],
      disbursement: ['(?<!être )(?:décaissée?s?|dépensée?s?|versée?s?|payée?s?|déboursée?s?)'],
    },
    flows: {
      exports: ['exporte(?:nt)?', 'exportée?s?', 'vend(?:ent)?', 'vendue?s?'],
      imports: ['importe(?:nt)?', 'importée?s?', 'achètent?', 'achète', 'achetée?s?'],
    },
  },
  owners: ['du', 'de', 'de la', "de l'", 'des', "d'", 'par', 'par le', 'par la'],
  auxiliaries: ['a été', 'ont été', 'avait été', 'avaient été', 'furent', 'fut'],
  units: ['tonnes?|kilogrammes?|barils?|litres?|hectares?|acres?|kilomètres?(?: carrés?)?'],
  percent: ['pour cent', 'pourcentages?', '%'],
  scales: { thousand: ['milliers?'], million: ['millions?'], billion: ['milliards?'], trillion: ['billions?'] },
};
