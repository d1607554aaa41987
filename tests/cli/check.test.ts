import { expect, test } from 'vitest';
import { memoryIo } from '../memory-io.ts';
import { errorIn, FILES, fakeCompiler, run, warning } from './program.ts';

test('check compiles every brief, renders none and writes nothing', async () => {
  const io = memoryIo(FILES);
  const program = fakeCompiler();
  const { exit, out } = await run('check', io, program);
  expect(exit).toBe(0);
  expect(out.split('\n')[0]).toBe('canada-mali/at-a-glance (en)  12 slides, 1 figure');
  expect(program.calls.map((call) => call.options)).toEqual([{ draft: false }, { draft: false }]);
  expect([...io.files.keys()]).toEqual(Object.keys(FILES));
});

test('check finds what build would', async () => {
  const failing = fakeCompiler((outline) => [errorIn(outline)]);
  expect((await run('check', memoryIo(FILES), failing)).exit).toBe(1);
  const warned = fakeCompiler(() => [warning]);
  expect((await run('check', memoryIo(FILES), warned)).exit).toBe(0);
  expect((await run('check --strict', memoryIo(FILES), warned)).exit).toBe(1);
});

test('check names no output', async () => {
  const { out } = await run('check --format json', memoryIo(FILES));
  expect(JSON.parse(out)).toMatchObject({ command: 'check', ok: true, outputs: [] });
});

test('a brief that is not written in the language asked for is said to be so, and makes no quiet success', async () => {
  const none: Parameters<typeof run>[2] = {
    compile: async () => ({ value: { decks: [], texts: [] }, diagnostics: [] }),
  };
  const { exit, out, err } = await run('check sahel --lang fr', memoryIo(FILES), none);
  expect([exit, out]).toEqual([1, '']);
  expect(err).toContain('error[output/no-language]: briefs/sahel.yaml is not written in French');
});
