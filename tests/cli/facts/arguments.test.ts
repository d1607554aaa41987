import { expect, test } from 'vitest';
import { facts } from './workspace.ts';

test.each([
  ['', 'name what to do with facts', 'see briefdeck facts --help'],
  ['lst', 'facts has no "lst"', 'did you mean list? see briefdeck facts --help'],
  ['list --kid x', 'facts list has no option --kid', 'did you mean --kind? see briefdeck facts list --help'],
  ['list --format sarif', '--format can’t be "sarif"; choose one of "text", "json"', 'see briefdeck facts list --help'],
  ['used-by', 'facts used-by needs the ID of a fact', 'see briefdeck facts used-by --help'],
  ['stale --as-of soon', '--as-of can’t be "soon"', 'give a day, such as 2023-12-31'],
  ['list --root=', '--root needs a value', 'give a folder'],
])('wrong use is told with what to do: facts %s', async (line, message, hint) => {
  expect(await facts(line)).toEqual({ exit: 2, out: '', err: `briefdeck: ${message}\n  ${hint}\n` });
});

test('the workspace may be named', async () => {
  expect((await facts('list --topic pol --kind event --root /ws')).out).toContain('pol.coup');
  expect(await facts('list --root /elsewhere')).toMatchObject({ exit: 2, out: '' });
});
