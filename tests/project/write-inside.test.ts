import { expect, test } from 'vitest';
import { linksOut } from '../../src/project/write-inside.ts';
import { memoryIo } from '../memory-io.ts';

const WORKSPACE = { root: '/ws' };

const io = memoryIo(
  { '/ws/briefs/a.yaml': '', '/elsewhere/deep/x': '', '/ws/real/x': '' },
  { cwd: '/ws', links: { '/ws/out': '/elsewhere', '/ws/inner': '/ws/real' } },
);

function found(...paths: readonly string[]): readonly string[] {
  return linksOut(
    io,
    WORKSPACE,
    paths.map((path) => ({ path, bytes: new Uint8Array() })),
  );
}

test('files in the workspace are written, in folders that are there or not, and through links within it', () => {
  expect(found('/ws/briefs/b.yaml', '/ws/new/deep/b.yaml', 'briefs/c.yaml', '/ws/inner/new/x')).toEqual([]);
});

test('a link out of the workspace is named, once, however deep below it a file would lie', () => {
  expect(found('/ws/out/x', 'out/deep/x', '/ws/out/deep/new/.written/x')).toEqual(['out']);
});

test('a workspace that is to be made is written where it is to be', () => {
  expect(linksOut(memoryIo({}), { root: '/new' }, [{ path: '/new/briefs/a.yaml', bytes: new Uint8Array() }])).toEqual(
    [],
  );
});

test('what lies outside without any link is outside', () => {
  expect(found('/elsewhere/x', '/ws/../other/x')).not.toEqual([]);
});
