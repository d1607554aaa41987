import type { MeasuredBy } from '../measured-by.ts';

export const MEASURED_BY: MeasuredBy = {
  constantPrices: [
    'en termes réels',
    'en (?:prix|dollars) constants',
    'à prix constants',
    'hors inflation',
    'corrigée?s? de l’inflation',
  ],
  per: {
    month: ['(?:par|chaque) mois', 'mensuelle?s?', 'mensuellement'],
    week: ['(?:par|chaque) semaine', 'hebdomadaires?'],
    day: ['(?:par|chaque) jour', 'quotidiennement'],
    person: ['(?:par|pour chaque) personne', 'par habitant', 'par tête'],
    household: ['(?:par|pour chaque) ménage'],
  },
};
