// Pieces of workspaces that inputs of every kind are made of.

/** A source, and measures of money, counts and series. */
export const SHARED = `sources:
  s: {kind: official, publisher: {en: Statistics Office, fr: Bureau de statistique}, title: {en: Trade of the year, fr: Commerce de l’an}, date: 2023}
measures:
  trade: {kind: money, basis: trade, calendar: calendar, adds-over: [flow, period, partner], en: Trade, fr: Commerce}
  force: {kind: quantity, unit: count, counts: {en: troop/troops, fr: militaire/militaires}, adds-over: [place], en: Force, fr: Effectif}
  flows: {kind: series, unit: money, basis: disbursement, calendar: calendar, adds-over: [period], en: Flows, fr: Flux}
`;
export const SHARED_PATH = 'briefs/facts/shared.yaml';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A number in letters, since labels hold no digits: 0 is a, 26 is aa. */
export function letters(number) {
  const rest = Math.floor(number / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${LETTERS[number % 26]}`;
}

export function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}

/** A file of facts below one source. */
export function factsFile(facts) {
  return `source: s\nfacts:\n${facts.join('')}`;
}

/** An amount of trade with a partner of its own. */
export function amount(id, number, more = '') {
  return `  ${id}: {measure: trade, says: $${1 + (number % 900)} million, at: table 1, currency: CAD, period: 2012, flow: exports, partner: ${letters(number)}, ${more}en: Trade with ${letters(number)}, fr: Commerce avec ${letters(number)}}\n`;
}

export function event(id, number) {
  const year = 1900 + (number % 120);
  return `  ${id}: {kind: event, says: 'March 22, ${year}', at: table 1, date: ${year}-03-22, status: occurred, en: The vote ${letters(number)}, fr: Le vote ${letters(number)}}\n`;
}

export function derived(id, op, of, more = '') {
  return `  ${id}: {kind: derived, op: ${op}, of: [${of.join(', ')}], ${more}en: Result ${letters(Number(id.replace(/\D/g, '')))}, fr: Résultat}\n`;
}

/** An outline in English, of slides as lists of lines. */
export function outline(slides, more = []) {
  return [
    'brief: growth',
    'title: {en: How time grows}',
    'template: ministry',
    'marking: unclassified',
    'as-of: 2023-12-31',
    ...more,
    'slides:',
    ...slides.flatMap((lines) => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)),
    '',
  ].join('\n');
}

/** A slide of these keys with its words in English. */
export function slide(keys, words) {
  return [...keys, 'en: |', ...words.map((line) => `  ${line}`)];
}
