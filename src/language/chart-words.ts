import type { ObservationStatus } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import { BASIS_NAMES } from './terms.ts';
import { NO_BREAK_SPACE } from './typography.ts';

/** The words that a chart brings by itself: in its alt text, its data table and the note below it. */

/** A place on a chart, as a finding names it: what stands there, and its figure as the chart writes it. */
export interface NamedFigure {
  readonly name: string;
  readonly label: string;
}

interface FindingWords {
  readonly only: (one: NamedFigure) => string;
  readonly ends: (high: NamedFigure, low: NamedFigure) => string;
  readonly course: (from: NamedFigure, to: NamedFigure, peak: NamedFigure | undefined) => string;
  readonly largest: (part: NamedFigure) => string;
  readonly total: (total: NamedFigure) => string;
}

/** What follows "where": nouns and figures alone, so that no verb has to agree with a name. */
export const FINDINGS: Readonly<Record<Language, FindingWords>> = {
  en: {
    only: (one) => `the highest is ${one.name} at ${one.label}`,
    ends: (high, low) => `the highest is ${high.name} at ${high.label} and the lowest ${low.name} at ${low.label}`,
    course: (from, to, peak) =>
      `the course runs from ${from.label} (${from.name}) to ${to.label} (${to.name})` +
      (peak === undefined ? '' : ` with a peak of ${peak.label} (${peak.name})`),
    largest: (part) => `the largest part is ${part.name} at ${part.label}`,
    total: (total) => `the parts come to ${total.label}`,
  },
  fr: {
    only: (one) => `le maximum est de ${one.label} (${one.name})`,
    ends: (high, low) => `le maximum est de ${high.label} (${high.name}) et le minimum de ${low.label} (${low.name})`,
    course: (from, to, peak) =>
      `la courbe va de ${from.label} (${from.name}) à ${to.label} (${to.name})` +
      (peak === undefined ? '' : `, avec un sommet de ${peak.label} (${peak.name})`),
    largest: (part) => `la plus grande part est de ${part.label} (${part.name})`,
    total: (total) => `les parties totalisent ${total.label}`,
  },
};

interface ChartLabels {
  readonly of: string;
  readonly where: string;
  readonly item: string;
  readonly year: string;
  readonly date: string;
  readonly value: string;
  readonly share: string;
  readonly total: string;
  /** Workbook headings of the layers that a range, a gap or a waterfall is built of. */
  readonly unseenBase: string;
  readonly lowEnd: string;
  readonly lowToHigh: string;
  readonly step: string;
  readonly notAvailable: string;
  /** Of a line that goes on after a break in the series. */
  readonly after: (name: string, from: string) => string;
}

export const CHART_LABELS: Readonly<Record<Language, ChartLabels>> = {
  en: {
    of: 'of',
    where: 'where',
    item: 'Item',
    year: 'Year',
    date: 'Date',
    value: 'Figure',
    share: 'Share',
    total: 'Total',
    unseenBase: 'Where the bar begins',
    lowEnd: 'Low end',
    lowToHigh: 'From low to high end',
    step: 'Length of the bar',
    notAvailable: 'not available',
    after: (name, from) => `${name}, from ${from}`,
  },
  fr: {
    of: '–',
    where: 'où',
    item: 'Élément',
    year: 'Année',
    date: 'Date',
    value: 'Chiffre',
    share: 'Part',
    total: 'Total',
    unseenBase: 'Début de la barre',
    lowEnd: 'Borne inférieure',
    lowToHigh: 'De la borne inférieure à la borne supérieure',
    step: 'Longueur de la barre',
    notAvailable: 'non disponible',
    after: (name, from) => `${name}, à partir de ${from}`,
  },
};

type BasisName = keyof typeof BASIS_NAMES;

/** What a fill stands for, in the words of the figures' own basis: "Outlined: commitment, pledge." */
export function fillSentence(
  fill: 'solid' | 'outlined' | 'hatched',
  bases: readonly BasisName[],
  language: Language,
): string {
  const names = fill === 'hatched' ? [ESTIMATE[language]] : bases.map((basis) => BASIS_NAMES[basis][language]);
  const colon = language === 'fr' ? `${NO_BREAK_SPACE}:` : ':';
  return `${FILLS[language][fill]}${colon} ${names.join(', ')}.`;
}

const FILLS: Readonly<Record<Language, Readonly<Record<'solid' | 'outlined' | 'hatched', string>>>> = {
  en: { solid: 'Solid', outlined: 'Outlined', hatched: 'Hatched' },
  fr: { solid: 'Plein', outlined: 'Contour seul', hatched: 'Hachuré' },
};

const ESTIMATE: Readonly<Record<Language, string>> = { en: 'estimate', fr: 'estimation' };

/** The hatched end of a range bar. */
export const RANGE_SENTENCE: Readonly<Record<Language, string>> = {
  en: 'Hatched: from the low to the high end of the range.',
  fr: 'Hachuré : de la borne inférieure à la borne supérieure.'.replace(' :', `${NO_BREAK_SPACE}:`),
};

/** "Provisional: 2023." "Break in series: 2015." */
export function statusSentence(
  status: Exclude<ObservationStatus, 'final'>,
  periods: readonly string[],
  language: Language,
): string {
  const colon = language === 'fr' ? `${NO_BREAK_SPACE}:` : ':';
  return `${STATUSES[language][status]}${colon} ${periods.join(', ')}.`;
}

const STATUSES: Readonly<Record<Language, Readonly<Record<Exclude<ObservationStatus, 'final'>, string>>>> = {
  en: {
    provisional: 'Provisional',
    revised: 'Revised',
    estimated: 'Estimated',
    missing: 'Not available',
    break: 'Break in series',
  },
  fr: {
    provisional: 'Provisoire',
    revised: 'Révisé',
    estimated: 'Estimation',
    missing: 'Non disponible',
    break: 'Rupture de la série',
  },
};

/** The word on the dashed line where a series begins anew. */
export const BREAK_WORD: Readonly<Record<Language, string>> = { en: 'break in series', fr: 'rupture de la série' };

/** Printed where parts as rounded don't add up to the total as rounded. */
export const ROUNDED_SENTENCE: Readonly<Record<Language, string>> = {
  en: 'Parts may not add up to the total because of rounding.',
  fr: 'Les parties étant arrondies, leur somme peut différer du total.',
};

export const CROPPED_SENTENCE: Readonly<Record<Language, string>> = {
  en: 'The vertical axis does not begin at zero.',
  fr: 'L’axe vertical ne commence pas à zéro.',
};

/** By what amounts of several years were brought to the prices of one. */
export function deflatedSentence(deflator: string, language: Language): string {
  return language === 'fr' ? `Prix constants selon${NO_BREAK_SPACE}: ${deflator}.` : `Constant prices by: ${deflator}.`;
}
