import { expect, test } from 'vitest';
import { checkLabels } from '../../src/facts/labels.ts';
import { storeOf } from './facts-text.ts';

function told(...facts: readonly string[]): readonly string[] {
  const found = checkLabels(storeOf(...facts).store).map(({ message }) => message);
  return found.filter((message) => /\ba\./.test(message));
}

const fact = (id: string, labels: string, more = '') =>
  `${id}: {measure: trade, says: CA$5 million, currency: CAD, period: 2012${more}, ${labels}}`;

test('labels that name one country, month, flow and kind of amount are fine', () => {
  expect(told(fact('a.one', 'en: Canadian exports to Mali, fr: Exportations canadiennes vers le Mali'))).toEqual([]);
  expect(told(fact('a.one', 'en: Aid of March, fr: Aide de mars'))).toEqual([]);
});

test.each([
  ['country', 'en: Exports to Niger, fr: Exportations vers le Mali'],
  ['month', 'en: Aid of May, fr: Aide de mars'],
  ['direction of trade', 'en: Our exports, fr: Nos importations'],
  ['kind of amount', 'en: Aid pledged, fr: Aide versée'],
])('labels that name another %s are told', (what, labels) => {
  expect(told(fact('a.one', labels))).toEqual([`the labels of a.one name another ${what}`]);
});

test('a label that names another flow than the fact is told', () => {
  expect(told(fact('a.one', 'en: Imports, fr: Importations', ', flow: exports'))).toEqual([
    'the English label of a.one names another direction of trade than the fact: exports',
    'the French label of a.one names another direction of trade than the fact: exports',
  ]);
});

test('a label that one of two facts has taken from the other is told', () => {
  const labels = ['en: Wood, fr: Bois', 'en: Wood, fr: Or'] as const;
  expect(told(fact('a.one', labels[0]), fact('a.two', labels[1]))).toEqual([
    'a.one and a.two have one English label and two French ones',
  ]);
  expect(told(fact('a.one', labels[0]), fact('a.two', labels[0]))).toEqual([]);
});

test.each(['total', 'cumulative', 'peak', 'snapshot'])('a mean in the labels of what is %s is told', (statistic) => {
  const called = (labels: string) => told(fact('a.one', labels, `, statistic: ${statistic}`));
  const message = `the labels of a.one name a mean, and the fact is ${statistic}`;
  expect(called('en: Average aid, fr: Aide moyenne')).toEqual([message]);
  expect(called('en: Median aid, fr: Aide médiane')).toEqual([message]);
  expect(called('en: Aid to the Middle East, fr: Aide au Moyen-Orient')).toEqual([]);
  expect(called('en: Aid, fr: Aide')).toEqual([]);
});

test('a mean may be called one', () => {
  expect(told(fact('a.one', 'en: Average aid, fr: Aide moyenne', ', statistic: mean'))).toEqual([]);
});
