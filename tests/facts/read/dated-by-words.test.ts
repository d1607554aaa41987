import { describe, expect, test } from 'vitest';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';

type Told = 'differs' | 'unmarked' | 'silent';

/** What is told of an event's date beside the words that it cites. */
function toldOf(says: string, date: string, more = ''): Told {
  const text = `sources:
  s: {kind: official, publisher: {en: P, fr: P}, title: {en: T, fr: T}, date: 2031}
source: s
facts:
  a.b: {kind: event, says: "${says}", at: ¶1, date: ${date}, confidence: medium, en: A${more}, fr: A}
`;
  const { diagnostics } = parseFactsFiles([{ path: 'briefs/facts/f.yaml', text }]);
  const codes = diagnostics.map(({ code }) => code);
  if (codes.includes('facts/date-differs')) return 'differs';
  expect(codes.filter((code) => code !== 'facts/unmarked-inference')).toEqual([]);
  return codes.includes('facts/unmarked-inference') ? 'unmarked' : 'silent';
}

describe('a date that the words contradict is an error, with or without its question mark', () => {
  test.each([
    ['March 22, 2012', '2012-03-23'],
    ['22 March 2012', '2012-03-23'],
    ['le 22 mars 2012', '2012-04-22'],
    ['juin 2012', '2012-07'],
    ['August 1st, 2012', '2012-08-02'],
    ['March 22–24, 2012', '2012-03-26'],
    ['du 22 au 24 mars 2012', '2012-03-26'],
    ['1990s', '2005'],
    ['the early 1990s', '1989'],
    ['les années 1990', '2005'],
    ['before March 2012', 'after 2012-03'],
    ['avant mars 2012', 'after 2012-03'],
    ['early 2012', 'late 2012'],
    ['early 2012', '2012-11'],
    ['fin 2012', '2012-02'],
    ['late March 2012', '2012-03-04'],
    ['spring 2012', '2012-10'],
    ['le printemps 2012', '2012-10'],
    ['à l’automne 2012', '2012-03'],
    ['winter 2012', '2012-07'],
    ['second half of 2012', '2012-03'],
    ['au second semestre de 2012', '2012-03'],
    ['Q1 2012', '2012-06'],
    ['the third quarter of 2012', '2012-02'],
    ['until 1995', 'since 1995'],
    ['since 1995', 'since 1985'],
    ['jusqu’en 1995', 'since 1995'],
    ['coup in August, 2020', '2020-07'],
    ['1er mai 2013', '2013-05-02'],
    ['January 5', '2012-01-06'],
    ['22/3/2012', '2012-03-23'],
    ['3/5/2012', '2012-04-05'],
    ['22.03.2012', '2012-04-22'],
    ['22-Mar-12', '2012-03-23'],
    ['22-mars-2012', '2012-03-23'],
    ['28 May, 2013', '2013-05-27'],
  ])('%s is not %s', (says, date) => {
    expect([toldOf(says, date), toldOf(says, `${date}?`)]).toEqual(['differs', 'differs']);
  });
});

describe('a word that makes a date another one is not passed over', () => {
  test.each([
    ['until 2012', '2012'],
    ['by 2012', '2012'],
    ['not in 2012', '2012'],
    ['not until 2012', '2012'],
    ['FY2012', '2012'],
    ['fiscal year 2012', '2012'],
    ['l’exercice 2012', '2012'],
    ['nine years before 2012', '2012'],
    ['a year after 2012', '2012'],
    ['the eve of March 22, 2012', '2012-03-22'],
    ['no later than March 22, 2012', '2012-03-22'],
    ['March 22, 2012 at the latest', '2012-03-22'],
    ['postponed from March 22, 2012', '2012-03-22'],
    ['jusqu’en 2012', '2012'],
    ['d’ici 2012', '2012'],
    ['avant 2012', '2012'],
    ['après 2012', '2012'],
    ['la veille du 22 mars 2012', '2012-03-22'],
    ['le lendemain du 22 mars 2012', '2012-03-22'],
    ['au plus tard le 22 mars 2012', '2012-03-22'],
    ['le 22 mars 2012 au plus tard', '2012-03-22'],
    ['pas en 2012', '2012'],
    ['through 2012', '2012'],
    ['2012 or later', '2012'],
    ['from 2012 to 2014', '2012'],
  ])('%s is not %s, question mark or none', (says, date) => {
    expect([toldOf(says, date), toldOf(says, `${date}?`)]).toEqual(['differs', 'differs']);
  });

  test.each([
    ['since 2012', '2012'],
    ['depuis 2012', '2012'],
    ['around 2012', '2012'],
    ['about March 22, 2012', '2012-03-22'],
    ['c. 2012', '2012'],
    ['vers 2012', '2012'],
    ['aux alentours de 2012', '2012'],
    ['2012 or 2013', '2012'],
    ['2012 ou 2013', '2013'],
    ['planned for March 22, 2012', '2012-03-22'],
    ['prévu pour le 22 mars 2012', '2012-03-22'],
    ['scheduled on March 22, 2012', '2012-03-22'],
    ['did not happen on March 22, 2012', '2012-03-22'],
    ['probably in 2012', '2012'],
    ['peut-être en 2012', '2012'],
    ['the anniversary of March 22, 2012', '2012-03-22'],
    ['supposedly 2012', '2012'],
    ['prétendument 2012', '2012'],
    ['weeks of March 2012', '2012-03'],
    ['March 31st', '2013-03-31'],
    ['3/5/2012', '2012-03-05'],
    ['le 3/5/2012', '2012-05-03'],
    ['05.03.2012', '2012-03-05'],
    ['until 3/5/2012', '2012'],
    ['in spring 2012', '2012-04'],
    ['the 1990s', '1995'],
    ['the eve of March 22, 2012', '2012-03-21'],
    ['la veille du 22 mars 2012', '2012-03-21'],
    ['until March 2012', '2012'],
    ['by 2012', 'before 2012'],
    ['by the end of 2012', '2012'],
  ])('%s gives %s with a question mark only', (says, date) => {
    expect([toldOf(says, date), toldOf(says, `${date}?`)]).toEqual(['unmarked', 'silent']);
  });
});

describe('a date that the words print needs no mark', () => {
  test.each([
    ['March 22, 2012', '2012-03-22'],
    ['On March 22, 2012,', '2012-03-22'],
    ['on Thursday, March 22, 2012', '2012-03-22'],
    ['the March 2012 coup', '2012-03'],
    ['postponed by the March 2012', '2012'],
    ['coup in August, 2020', '2020-08'],
    ['elections held on 28 July 2013', '2013-07-28'],
    ['signed 28 July 2013', '2013-07-28'],
    ['the coup of March 22, 2012', '2012-03-22'],
    ['(22 March 2012)', '2012-03-22'],
    ['le 22 mars 2012', '2012-03-22'],
    ['le jeudi 22 mars 2012', '2012-03-22'],
    ['coup d’État du 22 mars 2012', '2012-03-22'],
    ['au mois de mars 2012', '2012-03'],
    ['en 2012', '2012'],
    ['début 2012', 'early 2012'],
    ['early in 2012', 'early 2012'],
    ['the end of 2012', 'late 2012'],
    ['early October 2014', 'early 2014-10'],
    ['since 2012', 'since 2012'],
    ['before March 2012', 'before 2012-03'],
    ['1990s', '1990..1999'],
    ['fiscal year 2012-13', 'FY2012-13'],
    ['spring 2012', '2012'],
    ['2012-03-22', '2012-03-22'],
    ['2012/03/22', '2012-03-22'],
    ['22/3/2012', '2012-03-22'],
    ['le 22/03/2012', '2012-03-22'],
    ['3/22/2012', '2012-03-22'],
    ['03/03/2012', '2012-03-03'],
    ['3/5/2012', '2012'],
    ['22.03.2012', '2012-03-22'],
    ['22-03-2012', '2012-03-22'],
    ['22-Mar-12', '2012-03-22'],
    ['22-Mar-2012', '2012-03-22'],
    ['le 22-mars-2012', '2012-03-22'],
    ['28 May, 2013', '2013-05-28'],
    ['28th May, 2013', '2013-05-28'],
    ['22/3/2012 to 24/3/2012', '2012-03-22..2012-03-24'],
    ['from 2012 to 2014', '2012..2014'],
  ])('%s is %s', (says, date) => {
    expect(toldOf(says, date)).toBe('silent');
  });

  test('“since” dates a beginning', () => {
    expect(toldOf('since 1972', '1972', 'id begins')).toBe('silent');
  });

  test('what is planned may be said to be', () => {
    expect(toldOf('planned on March 22, 2012', '2012-03-22', ', status: planned')).toBe('silent');
  });
});
