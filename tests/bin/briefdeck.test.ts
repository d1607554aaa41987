import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a copy that is not set up says what to run, without a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  try {
    cpSync('bin', join(folder, 'bin'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'briefdeck.js'), 'build'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('briefdeck: this copy is not set up yet\n  run npm ci in its folder first\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
