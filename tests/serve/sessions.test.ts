import { expect, test } from 'vitest';
import { openSessions, type ShownProject } from '../../src/serve/preview/sessions.ts';

const PROJECT: ShownProject = {
  changed: () => undefined,
  shown: async () => ({ styles: '', otherwise: [], decks: [], findings: [] }),
};

const looked = (name: string, template?: string) => ({ path: `briefs/${name}.yaml`, template });

test('a look that can’t be opened is tried again, and keeps no other from changing', async () => {
  let isBroken = true;
  const told: string[] = [];
  const own: ShownProject = { ...PROJECT, changed: (paths) => void told.push(...paths) };
  const sessions = openSessions(
    own,
    async () => {
      if (isBroken) throw new Error('a fault');
      return PROJECT;
    },
    () => undefined,
  );
  await expect(sessions.of(looked('a', 'night'))).rejects.toThrow('a fault');
  await sessions.of(looked('a'));
  await sessions.changed(['briefs/a.yaml']);
  expect(told).toEqual(['briefs/a.yaml']);
  isBroken = false;
  expect((await (await sessions.of(looked('a', 'night'))).now()).number).toBeGreaterThan(0);
});

test('a thousand briefs that were looked at leave a dozen in memory', async () => {
  const sessions = openSessions(
    PROJECT,
    async () => PROJECT,
    () => undefined,
  );
  const names = Array.from({ length: 1_000 }, (_, index) => `b${index}`);
  for (const name of names) await sessions.of(looked(name));
  expect(names.filter((name) => sessions.ofBrief(`briefs/${name}.yaml`).length > 0)).toHaveLength(12);
});
