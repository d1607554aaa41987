import { expect, test } from 'vitest';
import { FILES, facts } from './workspace.ts';

test('shows a fact: both languages, the true value, qualifiers, citations, uses and what it may meet', async () => {
  const { exit, out } = await facts('show trade.exports');
  expect(exit).toBe(0);
  expect(out).toContain('trade.exports  money, current  briefs/mali/facts/trade.yaml:6\n');
  expect(out).toMatch(
    / {2}en +Exports: \$16\u00a0million\n {2}fr +Exportations\u00a0: 16\u00a0millions de\u00a0dollars\n/,
  );
  expect(out).toMatch(/true value +\$15\.5\u00a0million to \$16\.5\u00a0million/);
  expect(out).toMatch(/inferred +currency/);
  expect(out).toContain('  cited\n    gac ¶4 “$16 million”  GAC, Relations\n');
  expect(out).toContain('  used in\n    mali/glance: one, two (through trade.balance)\n');
  expect(out).toMatch(/a share: [^\n]*trade\.total/);
  expect(out).toMatch(/a chart: /);
});

test('shows what a derived fact is computed from, down to what a source states', async () => {
  expect((await facts('show trade.twice')).out).toContain(
    '  computed from\n    trade.balance (difference)  $15\u00a0million\n      trade.exports  $16\u00a0million\n      trade.imports  $1.2\u00a0million\n    trade.imports  $1.2\u00a0million\n',
  );
});

test('a sum may not meet its part, nor a figure another currency', async () => {
  const { facts: shown } = JSON.parse((await facts('show trade.exports --format json')).out);
  expect(shown[0].mayMeet.sum).toEqual(['trade.imports']);
  expect(JSON.stringify(shown[0].mayMeet)).not.toContain('pol.series');
});

test('shows both facts of one ID in folders that don’t see each other', async () => {
  const { facts: shown } = JSON.parse((await facts('show trade.total --format json')).out);
  expect(shown.map(({ file, uses }: { file: string; uses: unknown[] }) => [file, uses.length])).toEqual([
    ['briefs/mali/facts/trade.yaml', 0],
    ['briefs/niger/facts/trade.yaml', 1],
  ]);
});

test('a fact without a number shows no interval and meets nothing', async () => {
  const { facts: shown } = JSON.parse((await facts('show pol.coup --format json')).out);
  expect(shown[0]).toMatchObject({ value: { fr: '22\u00a0mars 2012' }, computed: [], mayMeet: {} });
  expect(shown[0].allows).toBeUndefined();
});

test('a misspelt ID is wrong use, with the one that was meant', async () => {
  expect(await facts('show trade.export')).toEqual({
    exit: 2,
    out: '',
    err: 'briefdeck: no fact is called trade.export\n  did you mean trade.exports?\n',
  });
  expect((await facts('show')).err).toContain('facts show needs the ID of a fact');
});

test('a fact that stands in a file and can’t be read is not called unknown', async () => {
  const file = '/ws/briefs/mali/facts/trade.yaml';
  const files = { ...FILES, [file]: (FILES[file] ?? '').replace('$16 million', 'a great deal') };
  for (const command of ['show', 'used-by', 'sign --by Ann --on 2026-11-28']) {
    const { exit, out, err } = await facts(`${command} trade.exports`, files);
    expect([exit, out]).toEqual([1, 'trade.exports stands in briefs/mali/facts/trade.yaml:6 and can’t be read\n']);
    expect(err).toContain('facts/unreadable-amount');
  }
});
