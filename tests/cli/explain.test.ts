import { expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/codes.ts';
import { memoryIo } from '../memory-io.ts';
import { run } from './program.ts';

const explain = (commandLine: string) => run(`explain ${commandLine}`, memoryIo({}));

test('a code is explained: what, why, and how to mend it', async () => {
  const { exit, out, err } = await explain('output/same-path');
  expect([exit, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^output\/same-path \(error\)\n\nWhat {2}Two outlines .*\nWhy {3}The second .*\nMend {2}Rename .*\n$/,
  );
});

test('all codes are listed where none is named, a line each', async () => {
  const { out } = await explain('');
  const listed = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  expect(listed).toEqual(Object.keys(CODES).sort());
});

test('an unknown code is wrong use, with the one it resembles', async () => {
  expect(await explain('output/same-pth')).toEqual({
    exit: 2,
    out: '',
    err: 'briefdeck: no code is called output/same-pth\n  did you mean output/same-path?\n',
  });
  expect((await explain('unknown-ids')).err).toContain('did you mean facts/unknown-id?');
  expect((await explain('zzzzzzzzzzzzzzzzz')).err).toContain('briefdeck explain lists all codes');
  expect((await explain('constructor')).exit).toBe(2);
});

test('a code is found with what a finding prints around it', async () => {
  const page = (await explain('output/same-path')).out;
  expect((await explain('error[output/same-path]')).out).toBe(page);
  expect((await explain('[output/same-path]:')).out).toBe(page);
});

test('JSON holds the table', async () => {
  const { out } = await explain('output/same-path --format json');
  expect(JSON.parse(out)).toEqual({
    schemaVersion: 1,
    command: 'explain',
    ok: true,
    codes: [{ code: 'output/same-path', ...CODES['output/same-path'] }],
  });
});

test('SARIF holds the codes as rules, and no result', async () => {
  const [log] = JSON.parse((await explain('--format sarif')).out).runs;
  expect(log.tool.driver.rules).toHaveLength(Object.keys(CODES).length);
  expect(log.results).toEqual([]);
});

test('for GitHub a code is a notice', async () => {
  expect((await explain('output/same-path --format github')).out).toMatch(
    /^::notice title=output\/same-path::Two outlines/,
  );
});

test('every code says what, why and how to mend and ends each like a sentence', () => {
  for (const [code, { what, why, mend }] of Object.entries(CODES)) {
    for (const text of [what, why, mend]) expect(text, code).toMatch(/[.?`]$/);
  }
});
