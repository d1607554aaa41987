/** How many amounts, and how many events, there are to show. */
export const SPECIMENS = 12;

const SOURCE = `sources:
  specimen-source:
    kind: official
    publisher: {en: Department of Specimens, fr: Ministère des spécimens}
    title: {en: Figures made up to show a template, fr: Chiffres inventés pour montrer un modèle}
    date: 2013-11
    language: en
    first-paragraph: 1
measures:
  specimen-amount:
    kind: money
    basis: contribution
    calendar: calendar
    volatility: fixed
    en: Amounts made up
    fr: Montants inventés
  specimen-series:
    kind: series
    unit: money
    basis: disbursement
    calendar: calendar
    volatility: fixed
    en: A series made up
    fr: Une série inventée
source: specimen-source
shared: {at: ¶4}
facts:
`;

const AMOUNTS = ['112', '98', '75.5', '64', '51', '47', '33.2', '28', '16', '13', '6.4', '1.2'];

const SHORT = { en: 'Aid', fr: 'Aide' };
const LONG = { en: 'Development and humanitarian aid', fr: 'Aide au développement et aide humanitaire' };
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
 * A store of made-up facts as a file of facts: amounts of one measure and year with short and with long names, one of
 * them nothing; events; and two series, one with points that are missing.
 */
export function specimenFacts(): string {
  const amounts = AMOUNTS.flatMap((amount, index) => [
    amountLines(
      `short-${letter(index)}`,
      `$${amount} million`,
      `${SHORT.en}, ${PLACES[index]}`,
      `${SHORT.fr}, ${PLACES[index]}`,
    ),
    amountLines(
      `long-${letter(index)}`,
      `about $${amount} million`,
      `${LONG.en}, ${PLACES[index]}`,
      `${LONG.fr}, ${PLACES[index]}`,
    ),
  ]);
  const events = Array.from({ length: SPECIMENS }, (_, index) =>
    [
      `  specimen.event-${letter(index)}:`,
      '    kind: event',
      '    says: said so',
      `    date: ${1972 + 4 * index}-05`,
      '    status: occurred',
      `    en: ${index % 2 === 0 ? 'The office opens' : 'The ministers sign an agreement'}`,
      `    fr: ${index % 2 === 0 ? 'Ouverture du bureau' : 'Signature d’un accord par les ministres'}`,
    ].join('\n'),
  );
  return `${[
    SOURCE.trimEnd(),
    ...amounts,
    amountLines('nothing', '$0', 'Aid, none', 'Aide, aucune'),
    ...events,
    seriesLines('whole', 'Aid a year', 'Aide par année', ['42', '57.5', '61', '38', '0', '74']),
    seriesLines('gaps', 'Aid a year, in part', 'Aide par année, en partie', [
      '42',
      'missing',
      '61',
      'missing',
      '55',
      '74',
    ]),
  ].join('\n')}\n`;
}

/** The name of the specimen of this number: `long-a`, since digits in names would look like figures. */
export function specimen(kind: 'short' | 'long' | 'event', index: number): string {
  return `specimen.${kind}-${letter(index)}`;
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function amountLines(name: string, says: string, en: string, fr: string): string {
  const shown = `  specimen.${name}:\n    measure: specimen-amount\n    says: ${says}\n    currency: CAD\n    period: 2012\n`;
  return `${shown}    en: ${en}\n    fr: ${fr}`;
}

function seriesLines(name: string, en: string, fr: string, points: readonly string[]): string {
  const years = points.map((point, index) => `${2007 + index}: ${point}`).join(', ');
  return `  specimen.${name}:\n    measure: specimen-series\n    currency: CAD\n    scale: million\n    points: {${years}}\n    en: ${en}\n    fr: ${fr}`;
}
