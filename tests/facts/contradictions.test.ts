import { expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { contradictionsOf } from '../../src/facts/contradictions.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';

/** Pairs found among two counts of the dead, given by what they add to a common fact. */
function found(one: string, other: string, more = ''): readonly string[] {
  const text = `measures:
  deaths: {kind: quantity, unit: count, counts: {en: death/deaths, fr: mort/morts}, adds-over: [], en: Deaths, fr: Décès}
  tolls: {kind: series, unit: count, counts: {en: death/deaths, fr: mort/morts}, adds-over: [], en: Deaths, fr: Décès}
sources:
  a: {kind: official, publisher: {en: A, fr: A}, title: {en: A, fr: A}, date: 2010, language: en}
  b: {kind: official, publisher: {en: B, fr: B}, title: {en: B, fr: B}, date: 2011, language: en}
  b-second: {kind: official, publisher: {en: B, fr: B}, title: {en: B, fr: B}, date: 2012, version-of: b, language: en}
  rows: {kind: dataset, publisher: {en: C, fr: C}, title: {en: C, fr: C}, date: 2012, language: en, code: C}
facts:
  quake.one: {${one}, at: ¶1, en: One, fr: Un}
  quake.other: {${other}, at: ¶1, en: Other, fr: Autre}
${more}`;
  const parsed = parseFactsFiles([{ path: 'briefs/facts/a.yaml', text }]);
  const { value, diagnostics } = buildStore(parsed.value);
  expect([...parsed.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...value.facts.keys()].flatMap((id) => contradictionsOf(value, id).map((rival) => `${id} ${rival}`));
}

const BOTH = ['quake.one quake.other', 'quake.other quake.one'];
const COUNT = "measure: deaths, source: a, says: '316,000', period: 2010";

test.each([
  ['a range', "measure: deaths, source: b, says: '46,000 to 85,000', period: 2010"],
  ['a qualifier that one leaves open', "measure: deaths, source: b, says: '46,000', period: 2010, statistic: total"],
  ['an as-of for a period', "measure: deaths, source: b, says: '46,000', as-of: 2010"],
  ['one source', "measure: deaths, source: a, says: '46,000', period: 2010"],
])('two figures of one measure, time and scope contradict: %s', (_, other) => {
  expect(found(COUNT, other)).toEqual(BOTH);
});

test.each([
  ['values that both may be true', "measure: deaths, source: b, says: 'about 300,000', period: 2010"],
  ['another time', "measure: deaths, source: b, says: '46,000', period: 2011"],
  ['a rate for each household', "measure: deaths, source: b, says: '46,000', period: 2010, per: household"],
  ['another place', "measure: deaths, source: b, says: '46,000', period: 2010, place: haiti/leogane"],
  ['other people', "measure: deaths, source: b, says: '46,000', period: 2010, population: children"],
  ['a mean', "measure: deaths, source: b, says: '46,000', period: 2010, statistic: mean"],
  ['a part', "measure: deaths, source: b, says: '46,000', period: 2010, part-of: quake.one"],
  ['a fact that takes its place', "measure: deaths, source: b, says: '46,000', period: 2010, superseded-by: quake.one"],
  [
    'a conflict that is declared',
    "measure: deaths, source: b, says: '46,000', period: 2010, conflicts: {members: [quake.one, quake.other], preferred: quake.one, reason: {en: A, fr: A}}",
  ],
])('two figures don’t contradict: %s', (_, other) => {
  expect(found(COUNT, other)).toEqual([]);
});

test('two editions of one source differ by revision', () => {
  const of = (source: string, says: string) => `measure: deaths, source: ${source}, says: '${says}', period: 2010`;
  expect(found(of('b', '316,000'), of('b-second', '46,000'))).toEqual([]);
});

test('two rows of one data set are of two things', () => {
  const row = (says: string) => `measure: deaths, source: rows, says: '${says}', period: 2010`;
  expect(found(row('316,000'), row('46,000'))).toEqual([]);
});

test('series are compared year by year', () => {
  const series = (points: string) => `measure: tolls, source: a, points: {${points}}`;
  expect(found(series('2009: 3, 2010: 5'), series('2010: 5, 2011: 9'))).toEqual([]);
  expect(found(series('2009: 3, 2010: 5'), series('2010: 6, 2011: 9'))).toEqual(BOTH);
});

test('a figure and the one that a computed fact sets against it are told apart', () => {
  const target = "measure: deaths, source: b, says: '46,000', period: 2010";
  const difference = '  quake.gap: {kind: derived, op: difference, of: [quake.one, quake.other], en: Gap, fr: Écart}\n';
  expect(found(COUNT, target, difference)).toEqual([]);
});
