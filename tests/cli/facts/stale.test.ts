import { expect, test } from 'vitest';
import { FILES, facts } from './workspace.ts';

test('looks at what each brief names, as of its own day', async () => {
  expect((await facts('stale')).out).toBe(
    'mali/glance, as of 2023-12-31\n  sec.troops is of 2022-02-17 and to be looked at again by 2022-04-18\n',
  );
});

test('looks at every fact as of a day that is given', async () => {
  const { out } = await facts('stale --as-of 2022-06-30');
  expect(out).toContain('as of 2022-06-30\n');
  expect(out).toContain('  sec.old has been superseded by sec.troops\n');
  expect(out).toContain('  sec.troops is of 2022-02-17 and to be looked at again by 2022-04-18\n');
});

test('what came after the day is not out of date', async () => {
  expect((await facts('stale --as-of 2000-01-01')).out).toBe('no fact is out of date\n');
});

test('tells programs the fact, the code, the day and the brief', async () => {
  const { stale } = JSON.parse((await facts('stale --format json')).out);
  expect(stale).toMatchObject([
    { id: 'sec.troops', code: 'facts/stale', asOf: '2023-12-31', outline: 'briefs/mali/glance.yaml' },
  ]);
});

test('a day that is none is wrong use', async () => {
  expect(await facts('stale --as-of 2023-02-30')).toMatchObject({ exit: 2, out: '' });
});

test('what a brief’s facts are computed from is looked at with them', async () => {
  const more = `
  sec.all: {kind: derived, op: sum, of: [sec.troops, sec.niger], en: All, fr: Tous}
  sec.niger: {measure: force, says: '1,000', as-of: 2023-12-01, place: niger, en: Niger, fr: Niger}
`;
  const files = {
    ...FILES,
    '/ws/briefs/mali/facts/other.yaml': `${FILES['/ws/briefs/mali/facts/other.yaml']}${more}`,
    '/ws/briefs/mali/glance.yaml': (FILES['/ws/briefs/mali/glance.yaml'] ?? '').replace('sec.troops]', 'sec.all]'),
  };
  expect((await facts('stale', files)).out).toBe(
    'mali/glance, as of 2023-12-31\n  sec.troops is of 2022-02-17 and to be looked at again by 2022-04-18\n',
  );
});
