import { expect, test } from 'vitest';
import { measuredOtherwise } from '../../../src/check/rules/measured-otherwise.ts';
import { parseOutline } from '../../../src/outline/parse-outline.ts';
import { storeWith } from '../../resolve/resolve-in.ts';

const FACTS = [
  'pay.monthly: {measure: aid, says: CA$40, currency: CAD, period: 2012, per: month, en: A, fr: A}',
  'aid.real: {measure: aid, says: CA$9 million, currency: CAD, period: 2012, prices: constant 2010, en: B, fr: B}',
];

function found(text: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  const file = `brief: b\ntitle: {${language}: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n  - ${language}: |\n      # T\n\n      ${text}\n`;
  const { value } = parseOutline('briefs/b.yaml', file);
  if (value === undefined) throw new Error('the outline can’t be read');
  return measuredOtherwise(value, [language], storeWith(...FACTS)).map(({ message }) => message);
}

test('words behind a figure that measure it otherwise than its fact are told', () => {
  expect(found('They were {{trade.exports}} a month.')).toEqual([
    '“a month” stands behind trade.exports, which says nothing of the kind',
  ]);
  expect(found('They were {{trade.exports}} in real terms.')).toHaveLength(1);
  expect(found('They were {{trade.exports}} for each person.')).toHaveLength(1);
  expect(found('It is {{pay.monthly}} a week.')).toHaveLength(1);
  expect(found('C’était {{trade.exports}} par habitant.', 'fr')).toHaveLength(1);
  expect(found('C’était {{trade.exports}} en termes réels.', 'fr')).toHaveLength(1);
});

test('those that the fact says too pass', () => {
  expect(found('It is {{pay.monthly}} a month.')).toEqual([]);
  expect(found('It was {{aid.real}} in constant prices.')).toEqual([]);
  expect(found('It was {{trade.exports}} a monthly report says.')).toEqual([]);
  expect(found('It was {{trade.exports}} in 2012, in a month of elections.')).toEqual([]);
});

test('words before a figure that measure it otherwise are told', () => {
  const first = (text: string, language: 'en' | 'fr' = 'en') =>
    found(text, language).map((message) => /“(.*)”/.exec(message)?.[1]);
  expect(first('Exports in real terms were {{trade.exports}}.')).toEqual(['in real terms']);
  expect(first('Inflation-adjusted, they were {{trade.exports}}.')).toEqual(['Inflation-adjusted']);
  expect(first('Per capita exports of {{trade.exports}}.')).toEqual(['Per capita']);
  expect(first('A monthly {{trade.exports}}.')).toEqual(['monthly']);
  expect(first('Average exports were {{trade.exports}}.')).toEqual(['Average']);
  expect(first('Cumulative exports were {{trade.exports}}.')).toEqual(['Cumulative']);
  expect(first('Exports (in euros) were {{trade.exports}}.')).toEqual(['euros']);
  expect(first('In US dollars: {{trade.exports}}.')).toEqual(['US dollars']);
  expect(first('In {{period trade.exports}}, in real terms, they were {{trade.exports}}.')).toEqual(['in real terms']);
  expect(first('En termes réels, elles étaient de {{trade.exports}}.', 'fr')).toEqual(['En termes réels']);
  expect(first('En dollars constants, elles étaient de {{trade.exports}}.', 'fr')).toEqual(['En dollars constants']);
  expect(first('En euros : {{trade.exports}}.', 'fr')).toEqual(['euros']);
});

test('words before a figure that are of something else pass', () => {
  expect(found('In constant prices, it was {{aid.real}}.')).toEqual([]);
  expect(found('The monthly report says that exports were {{trade.exports}}.')).toEqual([]);
  expect(found('On average roads are bad, and exports were {{trade.exports}}.')).toEqual([]);
  expect(found('Exports, not adjusted for inflation, were {{trade.exports}}.')).toEqual([]);
  expect(found('Aid fell in real terms; exports were {{trade.exports}}.')).toEqual([]);
  expect(found('Paid in Canadian dollars: {{trade.exports}}.')).toEqual([]);
  expect(found('The euro fell, and exports were {{trade.exports}}.')).toEqual([]);
  expect(found('In real terms: a fall. Exports were {{trade.exports}}.')).toEqual([]);
});
