import { expect, test } from 'vitest';
import { caseWorkspace } from './case-workspace.ts';
import { compileScenes } from './compile.ts';
import type { MemoryIo } from './memory-io.ts';
import { textOfScene } from './scene-words.ts';

function everything(change: (text: string, path: string) => string): MemoryIo {
  const io = caseWorkspace('everything');
  for (const [path, bytes] of io.files) {
    if (typeof bytes !== 'string' && /\.(ya?ml|hbs)$/.test(path)) {
      io.files.set(path, change(new TextDecoder().decode(bytes), path));
    }
  }
  return io;
}

async function wordsOf(io: MemoryIo): Promise<readonly string[]> {
  const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, 'briefs/case.yaml', { draft: false });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value.decks.map(({ scene }) => textOfScene(scene));
}

test('a tab between two words, as Word and Excel leave it, is a space wherever it is pasted', async () => {
  const plain = await wordsOf(everything((text) => text));
  const pasted = await wordsOf(everything((text) => text.replace(/(?<=[\p{L}.,]) (?=\p{L}[^:\n{}]*$)/gmu, '\t')));
  expect(plain.length).toBeGreaterThan(1);
  expect(pasted).toEqual(plain);
});
