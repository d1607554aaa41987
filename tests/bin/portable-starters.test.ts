import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck '));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The starter for Linux and macOS, beside something in Node’s place that prints what it is given and ends with 3. */
function unpackedInto(name: string): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'program'), { recursive: true });
  copyFileSync('scripts/portable/briefdeck.sh', join(at, 'briefdeck'));
  writeFileSync(join(at, 'program', 'node'), '#!/bin/sh\nprintf "%s\\n" "$0" "$@" "options:$NODE_OPTIONS"\nexit 3\n');
  chmodSync(join(at, 'briefdeck'), 0o755);
  chmodSync(join(at, 'program', 'node'), 0o755);
  return at;
}

function started(command: string, args: readonly string[], cwd: string) {
  const env = { PATH: '', NODE_OPTIONS: '--nonsense' };
  const { status, stdout } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, lines: stdout.split('\n').slice(0, -1) };
}

describe('the starter for Linux and macOS', () => {
  test.each([
    "Équipe d'été & co (2)",
    '-rf',
    '100% $HOME `id` "x"',
    'back\\slash',
    'line\nbreak',
    '%PATH% ^ ! ; [a]* ?',
  ])('runs what lies beside it in a folder called %j, and passes its arguments on as they are', (name) => {
    const at = unpackedInto(name);
    const args = ['build', 'a b', '$HOME', '', "d'été"];
    const { status, lines } = started(join(at, 'briefdeck'), args, folder);
    expect(status).toBe(3);
    expect(lines.join('\n')).toBe(
      [join(at, 'program/node'), join(at, 'program/bin/portable.js'), ...args, 'options:'].join('\n'),
    );
  });

  test('is found from its own folder, from one above, and by a link', () => {
    const at = unpackedInto('-x');
    const program = join(at, 'program/bin/portable.js');
    expect(started('/bin/sh', ['briefdeck'], at).lines[1]).toBe('./program/bin/portable.js');
    expect(started('/bin/sh', ['./-x/briefdeck'], folder).lines[1]).toBe('././-x/program/bin/portable.js');
    symlinkSync(join(at, 'briefdeck'), join(folder, 'link'));
    const { stdout } = spawnSync(join(folder, 'link'), { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    expect(stdout.split('\n')[1]).toBe(program);
  });

  test('makes Node runnable where a program unpacked it otherwise', () => {
    const at = unpackedInto('a');
    chmodSync(join(at, 'program', 'node'), 0o644);
    expect(spawnSync(join(at, 'briefdeck'), { env: { PATH: process.env['PATH'] } }).status).toBe(3);
  });
});

describe('the starter for Windows', () => {
  const text = readFileSync('scripts/portable/briefdeck.cmd', 'utf8');

  test('is in ASCII, which every code page reads alike', () => expect(text).toMatch(/^[\n\x20-\x7e]*$/));

  test('names its own folder only within quotes, where & and ( are letters', () => {
    const outside = text.replaceAll(/"[^"\n]*"/g, '');
    expect(outside).not.toContain('%~');
    expect(text).not.toMatch(/[()]/);
  });
});
