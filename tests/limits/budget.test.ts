import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetOf, OverBudget, overBudget } from '../../src/limits/budget.ts';
import { countCharacters } from '../../src/limits/count-characters.ts';

test('a budget is spent once more is drawn than allowed, in however many draws', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(200), (draws, most) => {
      const budget = budgetOf({ cells: most });
      const sum = draws.reduce((all, each) => all + each, 0);
      const drawAll = () => {
        for (const count of draws) budget.draw('cells', count);
      };
      if (sum > most) expect(drawAll).toThrow(OverBudget);
      else expect(drawAll).not.toThrow();
    }),
  );
});

test('what is reached, such as a depth, is not added up', () => {
  const budget = budgetOf({ levels: 3 });
  for (const level of [1, 2, 3, 2, 3]) budget.reach('levels', level);
  expect(() => budget.reach('levels', 4)).toThrow('it holds 4 levels of nesting or more, and at most 3 are read');
});

test('a refusal says what is held and what is allowed, and no other error passes for one', () => {
  const budget = budgetOf({ bytes: 1_048_576 });
  expect(() => budget.draw('bytes', 20_000_000)).toThrow(
    'it holds 20,000,000 bytes when unpacked or more, and at most 1,048,576 are read',
  );
  expect(overBudget(new OverBudget('too much'))).toBe('too much');
  expect(() => overBudget(new TypeError('a fault of ours'))).toThrow('a fault of ours');
});

test('counts characters as splitting does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '&', 'a', 'é', '\u{1F600}') }), (text) => {
      expect(countCharacters(text, '<&')).toBe(text.split(/[<&]/).length - 1);
    }),
  );
});
