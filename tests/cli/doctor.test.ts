import { expect, test } from 'vitest';
import { shippedWorkspace } from '../briefs/shipped-workspace.ts';
import { memoryIo } from '../memory-io.ts';
import { run } from './program.ts';

test('the doctor tells each part, what it gives, and the fonts of the templates', async () => {
  const { exit, out, err } = await run('doctor', shippedWorkspace());
  expect([exit, err]).toEqual([0, '']);
  expect(out).toMatch(/^PART {2,}FOUND {2,}GIVES\n/);
  expect(out).toMatch(/^Node {2,}\d+\.\d+\.\d+ {2,}runs it; 20\.19\.0 or newer$/m);
  expect(out).toMatch(/^its templates {2,}missing {2,}what new workspaces begin with: set briefdeck up anew/m);
  expect(out).toMatch(/^FONT {2,}TEMPLATES {2,}HERE\nArial {2,}ministry, night {2,}\S/m);
});

test('programs get the same as JSON', async () => {
  const { exit, out } = await run('doctor --format json', shippedWorkspace());
  const { ok, parts, fonts, diagnostics } = JSON.parse(out);
  expect([exit, ok, diagnostics]).toEqual([0, true, []]);
  expect(parts[0]).toMatchObject({ name: 'briefdeck', installed: true });
  expect(parts.find(({ name }: { name: string }) => name === 'its templates')).toMatchObject({ installed: false });
  expect(fonts[0]).toMatchObject({ font: 'Arial', templates: ['ministry', 'night'] });
});

test('the doctor needs no workspace, but looks where it is told to', async () => {
  expect((await run('doctor', memoryIo({ '/ws/a.txt': '' }))).exit).toBe(0);
  expect(await run('doctor --root /nowhere', memoryIo({ '/ws/a.txt': '' }))).toMatchObject({
    exit: 2,
    err: expect.stringContaining('there is no folder /nowhere'),
  });
});

test('what the environment holds is not told', async () => {
  const env = { PATH: '/usr/bin', GITHUB_TOKEN: 'hunter2', EDITOR: 'code --token=hunter2' };
  const { out } = await run('doctor --format json', memoryIo({ '/ws/briefs/a.yaml': '' }, { env }));
  expect(out).toContain('"vscode"');
  expect(out).not.toContain('hunter2');
});
