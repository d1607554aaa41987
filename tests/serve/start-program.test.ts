import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { startProgram } from '../../src/serve/start-program.ts';

const node = (script: string) => startProgram(process.execPath, ['-e', script]);

test('a program that isn’t there, or ends at once in failure, was not started', async () => {
  expect(await startProgram('no-program-of-this-name', [])).toBe(false);
  expect(await node('process.exit(3)')).toBe(false);
  expect(await node('')).toBe(true);
});

test('it is started in the user’s own folder, whatever the current one', async () => {
  expect(await node(`process.exit(process.cwd() === ${JSON.stringify(homedir())} ? 0 : 1)`)).toBe(true);
});

test('what it is given is an argument, and nothing of a shell', async () => {
  const odd = '$(exit 1); "x\' `y` && z';
  const script = `process.exit(process.argv[1] === ${JSON.stringify(odd)} ? 0 : 1)`;
  expect(await startProgram(process.execPath, ['-e', script, odd])).toBe(true);
});
