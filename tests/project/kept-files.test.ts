import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cacheFolder, keptFilesIn } from '../../src/project/kept-files.ts';

const folder = fs.mkdtempSync(join(tmpdir(), 'briefdeck-kept-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the folder of what is kept', () => {
  test.each([
    ['linux', {}, '/home/ann', '/home/ann/.cache/briefdeck'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/ann' }, '/home/ann', '/var/cache/ann/briefdeck'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/ann', '/home/ann/.cache/briefdeck'],
    ['darwin', {}, '/Users/ann', '/Users/ann/Library/Caches/briefdeck'],
    ['linux', {}, '', undefined],
    ['win32', {}, 'C:\\Users\\ann', undefined],
  ] as const)('on %s with %o at home in %s is %s', (platform, env, home, expected) => {
    expect(cacheFolder(platform, env, home)).toBe(expected);
  });
});

describe('what is kept', () => {
  test('comes back by its name, and is unknown by any other', () => {
    const kept = keptFilesIn(join(folder, 'a'));
    kept?.write([{ name: 'ab12', text: 'é' }]);
    expect([kept?.read('ab12'), kept?.read('ab13')]).toEqual(['é', undefined]);
  });

  test('is the user’s alone to read', () => {
    keptFilesIn(join(folder, 'b'))?.write([{ name: 'ab', text: '' }]);
    expect(fs.statSync(join(folder, 'b')).mode & 0o077).toBe(0);
    expect(fs.statSync(join(folder, 'b/ab')).mode & 0o077).toBe(0);
  });

  test('never reaches out of its folder', () => {
    fs.writeFileSync(join(folder, 'secret'), 'x');
    const kept = keptFilesIn(join(folder, 'c'));
    kept?.write([{ name: '../written', text: '' }]);
    expect(kept?.read('../secret')).toBeUndefined();
    expect(fs.existsSync(join(folder, 'written'))).toBe(false);
  });

  test('is not read where it is larger than all together may be, as no file of the program’s is', () => {
    const kept = keptFilesIn(join(folder, 'e'));
    kept?.write([{ name: 'ab', text: 'x' }]);
    fs.truncateSync(join(folder, 'e/ab'), 3 * 2 ** 30);
    expect(kept?.read('ab')).toBeUndefined();
  });

  test('takes no more room than it may: what was written longest ago goes', () => {
    const kept = keptFilesIn(join(folder, 'd'), 250);
    const text = 'x'.repeat(100);
    for (const [index, name] of ['a1', 'a2', 'a3'].entries()) {
      kept?.write([{ name, text }]);
      fs.utimesSync(join(folder, 'd', name), index, index);
    }
    kept?.write([{ name: 'a4', text }]);
    expect(fs.readdirSync(join(folder, 'd')).sort()).toEqual(['a3', 'a4']);
  });

  test('is nothing where the folder can’t be made, and nothing fails', () => {
    fs.writeFileSync(join(folder, 'file'), '');
    const kept = keptFilesIn(join(folder, 'file', 'below'));
    expect(() => kept?.write([{ name: 'ab', text: '' }])).not.toThrow();
    expect(kept?.read('ab')).toBeUndefined();
  });
});
