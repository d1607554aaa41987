import { inEachLanguage, type SpecimenWords } from './specimen-words.ts';

/** How many amounts, and how many events, there are to show. */
export const SPECIMENS = 12;

/** Texts between braces, one in each language. */
const flow = (say: (words: SpecimenWords) => string): string => `{${inEachLanguage(say).join(', ')}}`;

/** The same below a fact or a measure, a line a language. */
const lines = (say: (words: SpecimenWords) => string): string =>
  inEachLanguage(say)
    .map((line) => `    ${line}`)
    .join('\n');

const head = (): string => `sources:
  specimen-source:
    kind: official
    publisher: ${flow(({ publisher }) => publisher)}
    title: ${flow(({ sourceTitle }) => sourceTitle)}
    date: 2013-11
    language: en
    first-paragraph: 1
measures:
  specimen-amount:
    kind: money
    basis: contribution
    calendar: calendar
    volatility: fixed
${lines(({ amounts }) => amounts)}
  specimen-series:
    kind: series
    unit: money
    basis: disbursement
    calendar: calendar
    volatility: fixed
${lines(({ series }) => series)}
source: specimen-source
shared: {at: ¶4}
facts:
`;

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
    amountLines(`short-${letter(index)}`, `$${amount} million`, ({ shortLabel }) => `${shortLabel}, ${PLACES[index]}`),
    amountLines(
      `long-${letter(index)}`,
      `about $${amount} million`,
      ({ longLabel }) => `${longLabel}, ${PLACES[index]}`,
    ),
  ]);
  const events = Array.from({ length: SPECIMENS }, (_, index) =>
    [
      `  specimen.event-${letter(index)}:`,
      '    kind: event',
      '    says: said so',
      `    date: ${1972 + 4 * index}-05`,
      '    status: occurred',
      lines(({ events }) => events[index % 2 === 0 ? 0 : 1]),
    ].join('\n'),
  );
  return `${[
    head().trimEnd(),
    ...amounts,
    amountLines('nothing', '$0', ({ noAid }) => noAid),
    ...events,
    seriesLines('whole', ({ aidByYear }) => aidByYear, ['42', '57.5', '61', '38', '0', '74']),
    seriesLines('gaps', ({ aidByYearInPart }) => aidByYearInPart, ['42', 'missing', '61', 'missing', '55', '74']),
  ].join('\n')}\n`;
}

/** The name of a numbered specimen: `long-a`, since digits in names would look like figures. */
export function specimen(kind: 'short' | 'long' | 'event', index: number): string {
  return `specimen.${kind}-${letter(index)}`;
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function amountLines(name: string, says: string, label: (words: SpecimenWords) => string): string {
  const shown = `  specimen.${name}:\n    measure: specimen-amount\n    says: ${says}\n    currency: CAD\n    period: 2012\n`;
  return `${shown}${lines(label)}`;
}

function seriesLines(name: string, label: (words: SpecimenWords) => string, points: readonly string[]): string {
  const years = points.map((point, index) => `${2007 + index}: ${point}`).join(', ');
  return `  specimen.${name}:\n    measure: specimen-series\n    currency: CAD\n    scale: million\n    points: {${years}}\n${lines(label)}`;
}
