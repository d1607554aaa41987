import { expect, test } from 'vitest';
import { facts } from './workspace.ts';

test('names the slides that show a fact, or something computed from it', async () => {
  expect((await facts('used-by trade.imports')).out).toBe(
    'mali/glance: two (through trade.balance)\ncomputed from it: trade.balance, trade.twice\n',
  );
});

test('a claim is a use', async () => {
  const { uses } = JSON.parse((await facts('used-by trade.imports --format json')).out);
  expect(uses).toEqual([{ outline: 'briefs/mali/glance.yaml', slide: 'two', through: ['trade.balance'] }]);
});

test('common facts are looked for in every brief', async () => {
  expect((await facts('used-by fx.cad-usd')).out).toBe('no slide shows it\n');
});

test('a misspelt ID is wrong use', async () => {
  expect(await facts('used-by trade.xports')).toMatchObject({ exit: 2, out: '' });
});
