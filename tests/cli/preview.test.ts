import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../memory-io.ts';
import { fakeCompiler, programOf } from './program.ts';

const FILES = { '/ws/briefs/mali/visit.yaml': '', '/ws/briefs/mali/call.yaml': '', '/ws/briefs/chad/visit.yaml': '' };

async function refused(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const io = memoryIo(FILES, { env });
  expect(await main(['preview', '--no-open', ...argv], io, programOf(fakeCompiler()))).toBe(2);
  return io.stderr();
}

test('an editor that isn’t known is told, whoever names it', async () => {
  expect(await refused(['--editor', 'vscod'])).toBe('briefdeck: no editor is known as vscod\n  did you mean vscode?\n');
  expect(await refused(['--editor', 'constructor'])).toContain('choose one of vscode, ');
  expect(await refused([], { BRIEFDECK_EDITOR: 'emacs -nw' })).toContain(
    'no editor is known as emacs -nw, which BRIEFDECK_EDITOR names',
  );
});

test('a folder of several briefs is not one of them', async () => {
  expect(await refused(['mali'])).toBe(
    'briefdeck: mali holds 2 briefs\n  name one of them, or none to see all: mali/call, mali/visit\n',
  );
});

test('a name that two briefs have is no choice of one', async () => {
  expect(await refused(['visit'])).toContain('2 briefs are called visit');
});
