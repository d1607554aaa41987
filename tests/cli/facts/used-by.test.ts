import { expect, test } from 'vitest';
import { FILES, facts } from './workspace.ts';

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

test('a fact of another dossier is used where that dossier is seen, and is listed once', async () => {
  const files = {
    ...FILES,
    '/ws/briefs/sahel/facts/dossiers.yaml': 'see: mali',
    '/ws/briefs/sahel/force.yaml': FILES['/ws/briefs/mali/glance.yaml']?.replace('id: one', 'id: strength') ?? '',
  };
  expect((await facts('used-by sec.troops', files)).out).toBe('mali/glance: one\nsahel/force: strength\n');
  expect((await facts('stale', files)).out).toContain('sahel/force');
  const listed: { facts: { id: string }[] } = JSON.parse((await facts('list --topic sec --format json', files)).out);
  expect(listed.facts.map(({ id }) => id)).toEqual(['sec.old', 'sec.troops']);
});
