import { expect, it } from 'vitest';
import { undatedPoint } from '../../../src/check/rules/undated-point.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf();

function undated(words: string, keys = '') {
  const { outline, covered } = outlineIn('en', words, keys);
  return covered(undatedPoint(outline, ['en'], store));
}

it.each(['{{aid.usd@max}}', '{{aid.usd@latest}}', '{{aid.usd@min}}'])(
  'a chosen point without its year is told: %s',
  (point) => {
    expect(undated(`# Aid reached ${point}`)).toEqual([point]);
    expect(undated(`# T\n---\n- Aid reached ${point}.`)).toEqual([point]);
  },
);

it.each([
  ['# Aid peaked at {{aid.usd@max}} in {{period aid.usd@max}}', ''],
  ['# Aid peaked at {{aid.usd@max}} in 2011', ''],
  ['# Aid peaked at {{aid.usd@max}}', '    chart: [aid.usd]\n'],
  ['# Aid came to {{aid.usd@2011}}', ''],
])('one whose year is written or drawn is not: %s', (words, keys) => {
  expect(undated(words, keys)).toEqual([]);
});
