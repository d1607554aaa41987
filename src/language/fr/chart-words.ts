import type { ChartWords } from '../chart-words.ts';
import { de } from './elision.ts';

export const CHART_WORDS: ChartWords = {
  // Each kind is named in its own file.
  nouns: {},
  findings: {
    only: (one) => `le maximum est ${de(one.label)} (${one.name})`,
    ends: (high, low) => `le maximum est ${de(high.label)} (${high.name}) et le minimum ${de(low.label)} (${low.name})`,
    course: (from, to, peak) =>
      `la courbe va de ${from.label} (${from.name}) à ${to.label} (${to.name})` +
      (peak === void 0 ? '' : `, avec un sommet ${de(peak.label)} (${peak.name})`),
    dominant: (high, share) => `le maximum est ${de(high.label)} (${high.name}), soit ${share} des montants illustrés`,
    largest: (part) => `la plus grande part est ${de(part.label)} (${part.name})`,
    total: (total) => `les parties totalisent ${total.label}`,
  },
  labels: {
    of: '–',
    where: 'où',
    item: 'Élément',
    year: 'Année',
    date: 'Date',
    value: 'Chiffre',
    share: 'Part',
    total: 'Total',
    stackTotals: 'Total (auxiliaire)',
    annotation: 'Annotation (auxiliaire)',
    stepLines: 'Trait entre les étapes (auxiliaire)',
    others: (count) => `${count} autres`,
    unseenBase: 'Début de la barre (auxiliaire)',
    lowEnd: 'Borne inférieure',
    lowToHigh: 'De la borne inférieure à la borne supérieure',
    step: 'Longueur de la barre',
    commaBeforeWhere: true,
    after: (name, from) => `${name}, à partir de ${from}`,
  },
  tints: (ends) => `De la teinte la plus faible à la plus forte\u00a0: jusqu’à ${ends.join('\u00a0; ')}.`,
  range: 'Hachuré\u00a0: de la borne inférieure à la borne supérieure.',
  bound:
    'Un chiffre avec «\u00a0au moins\u00a0», «\u00a0jusqu’à\u00a0», etc., est tracé à cette limite\u00a0; la valeur peut s’en écarter.',
  upperBound: (drawn) => `${drawn}, avec un tel chiffre\u00a0: toute valeur jusqu’à la limite.`,
  breakWord: 'rupture de la série',
  fills: { solid: 'Plein', outlined: 'Contour seul', hatched: 'Hachuré', diamond: 'Losange' },
  estimate: 'estimation',
  statuses: {
    provisional: 'Provisoire',
    revised: 'Révisé',
    estimated: 'Estimation',
    'not-published': 'Non disponible',
    'not-applicable': 'Sans objet',
    'not-collected': 'Non recueilli pour ce document',
    missing: 'Aucun chiffre',
    break: 'Rupture de la série',
  },
  changeIn: (change, count, unit) => `${change} en ${numberOf(count)} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  deflated: (deflator) => `Prix constants selon\u00a0: ${deflator}.`,
  rounded: 'Les parties étant arrondies, leur somme peut différer du total.',
  dominant: (one) => `${one.name}\u00a0: ${one.label} des montants illustrés.`,
  cropped: 'L’axe vertical ne commence pas à zéro.',
  midYear: 'Le chiffre d’une année se trouve au milieu de celle-ci.',
  totals: 'En gras au-dessus des colonnes\u00a0: la somme de ce qui est montré.',
};

/** Numbers below ten are words. */
const SMALL = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

const UNITS = { year: ['an', 'ans'], quarter: ['trimestre', 'trimestres'], month: ['mois', 'mois'] } as const;

function numberOf(count: number): string {
  return SMALL[count] || String(count);
}
