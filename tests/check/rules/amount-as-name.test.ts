import { expect, it } from 'vitest';
import { amountAsName } from '../../../src/check/rules/amount-as-name.ts';

const span = { file: 'names.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

it.each([
  '40 million dollars',
  '$5',
  '40%',
  'dix pour cent',
  '300 tonnes',
  'two million',
  '12 months',
  '12000',
  '2013',
  '1,200 troops',
  'sixty soldiers',
  'two thirds',
  'over 300',
  '5M',
])('an amount is no name: %s', (en) => {
  expect(amountAsName([{ en, fr: 'Un nom', span }])).toMatchObject([{ code: 'words/amount-as-name' }]);
  expect(amountAsName([{ en: 'A name', fr: 'Un nom', acronym: { en }, span }])).toHaveLength(1);
});

it.each(['C-17', 'Resolution 2085', 'Group of 77', 'Seven Days in May', '1325 agenda', 'Horizon 2020', 'Boeing 747'])(
  'a name is one: %s',
  (en) => {
    expect(amountAsName([{ en, fr: 'Un nom', span }])).toEqual([]);
  },
);
