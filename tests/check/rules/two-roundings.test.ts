import { expect, test } from 'vitest';
import { twoRoundings } from '../../../src/check/rules/two-roundings.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf();

function told(words: string, keys = '', language: 'en' | 'fr' = 'en'): readonly string[] {
  return twoRoundings(outlineIn(language, words, keys).outline, [language], store).map(({ message }) =>
    message.replaceAll('\u00a0', ' '),
  );
}

test('a sum as computed beside the total as printed is told', () => {
  expect(told('# In all {{sum trade.exports trade.imports}}\n- Trade was {{trade.total}}')).toEqual([
    '$17.2 million (trade.total) and $17 million (the sum) on this slide are one amount in two roundings',
  ]);
  expect(told('# En tout {{sum trade.imports trade.exports}}\n- Soit {{trade.total}}', '', 'fr')).toEqual([
    '17,2 millions de dollars (trade.total) and 17 millions de dollars (the sum) on this slide are one amount in two roundings',
  ]);
});

test('so is a difference beside the same with a precision of its own, in stats and in the notes', () => {
  const finer = 'one amount in two roundings';
  expect(told('# A title\n---\n- Less {{trade.balance-exact}}', '    stats: [trade.balance, trade.exports]\n')).toEqual(
    [expect.stringContaining(finer)],
  );
  expect(told('# {{difference trade.exports trade.imports}}\n- {{trade.balance-exact}}')).toEqual([
    expect.stringContaining(finer),
  ]);
});

test('the same rounding twice, and other amounts, are not', () => {
  expect(told('# {{trade.balance}} and {{difference trade.exports trade.imports}}')).toEqual([]);
  expect(told('# {{trade.total}}, {{trade.exports}}, {{ratio trade.exports trade.imports}}')).toEqual([]);
  expect(told('# {{trade.total}}\n- {{trade.total as="short"}}')).toEqual([]);
  expect(told('# {{share trade.exports trade.total}} and {{ratio trade.exports trade.total}}')).toEqual([]);
});
