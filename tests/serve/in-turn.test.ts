import { expect, test } from 'vitest';
import { oneAfterAnother } from '../../src/serve/in-turn.ts';

test('works that are handed over at once are done one after the other, in that order', async () => {
  const inTurn = oneAfterAnother();
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    said.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('a')), inTurn(work('b'))])).toEqual(['a', 'b']);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('one that fails fails alone', async () => {
  const inTurn = oneAfterAnother();
  const failing = inTurn(async () => {
    throw new Error('a fault');
  });
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('a fault');
  expect(await next).toBe('done');
});
