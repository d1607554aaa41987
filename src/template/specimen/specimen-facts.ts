import { MAIN_LANGUAGE } from '../../language/languages.ts';
import type { YamlDataMap } from '../../yaml/edit/content.ts';
import { writeYaml } from '../../yaml/edit/write-yaml.ts';
import { inEachLanguage, type SpecimenWords } from './specimen-words.ts';

/** How many amounts, and how many events, there are to show. */
export const SPECIMENS = 12;

const common = (): YamlDataMap => ({
  sources: {
    'specimen-source': {
      kind: 'official',
      publisher: inEachLanguage(({ publisher }) => publisher),
      title: inEachLanguage(({ sourceTitle }) => sourceTitle),
      date: '2013-11',
      language: MAIN_LANGUAGE,
      'first-paragraph': '1',
    },
  },
  measures: {
    'specimen-amount': {
      kind: 'money',
      basis: 'contribution',
      calendar: 'calendar',
      volatility: 'fixed',
      ...inEachLanguage(({ amounts }) => amounts),
    },
    'specimen-series': {
      kind: 'series',
      unit: 'money',
      basis: 'disbursement',
      calendar: 'calendar',
      volatility: 'fixed',
      ...inEachLanguage(({ series }) => series),
    },
  },
  source: 'specimen-source',
  shared: { at: '¶4' },
});

const AMOUNTS = ['112', '98', '75.5', '64', '51', '47', '33.2', '28', '16', '13', '6.4', '1.2'];

const PLACES = [
  'Mali',
  'Niger',
  'Tchad',
  'Ghana',
  'Togo',
  'Bénin',
  'Congo',
  'Gabon',
  'Kenya',
  'Malawi',
  'Zambie',
  'Angola',
];

/**
 * A file of made-up facts: amounts of one measure and year with short and long names, one of them zero; events; and two
 * series, one of which lacks points.
 */
export function specimenFacts(): string {
  const amounts = AMOUNTS.flatMap((amount, index) => [
    [specimen('short', index), amountOf(`$${amount} million`, ({ shortLabel }) => `${shortLabel}, ${PLACES[index]}`)],
    [
      specimen('long', index),
      amountOf(`about $${amount} million`, ({ longLabel }) => `${longLabel}, ${PLACES[index]}`),
    ],
  ]);
  const events = Array.from({ length: SPECIMENS }, (_, index) => [
    specimen('event', index),
    {
      kind: 'event',
      says: 'said so',
      date: `${1972 + 4 * index}-05`,
      status: 'occurred',
      ...inEachLanguage(({ events }) => events[index % 2 === 0 ? 0 : 1]),
    },
  ]);
  const facts = {
    ...Object.fromEntries(amounts),
    'specimen.nothing': amountOf('$0', ({ noAid }) => noAid),
    ...Object.fromEntries(events),
    'specimen.whole': seriesOf(({ aidByYear }) => aidByYear, ['42', '57.5', '61', '38', '0', '74']),
    'specimen.gaps': seriesOf(({ aidByYearInPart }) => aidByYearInPart, ['42', 'missing', '61', 'missing', '55', '74']),
  };
  return writeYaml({ ...common(), facts });
}

/** The name of a numbered specimen: `long-a`, since digits in names would look like figures. */
export function specimen(kind: 'short' | 'long' | 'event', index: number): string {
  return `specimen.${kind}-${letter(index)}`;
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function amountOf(says: string, label: (words: SpecimenWords) => string): YamlDataMap {
  return { measure: 'specimen-amount', says, currency: 'CAD', period: '2012', ...inEachLanguage(label) };
}

function seriesOf(label: (words: SpecimenWords) => string, points: readonly string[]): YamlDataMap {
  const years = Object.fromEntries(points.map((point, index) => [`${2007 + index}`, point]));
  return { measure: 'specimen-series', currency: 'CAD', scale: 'million', points: years, ...inEachLanguage(label) };
}
