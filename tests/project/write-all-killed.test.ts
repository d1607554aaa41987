import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let program: string;

const NAMES = ['a.en.pptx', 'a.fr.pptx'];
const OLD = 'old '.repeat(5_000);
const NEW = 'new and longer '.repeat(5_000);

/** A program that writes the decks and is killed without warning at its n-th file system call. */
const CHILD = `
import * as fs from 'node:fs';
import { writeAll } from './src/project/write-all.ts';

const [folder, names, text, killedAt] = process.argv.slice(2);
let calls = 0;
const system = Object.fromEntries(
  Object.entries(fs).map(([name, original]) => [
    name,
    typeof original !== 'function'
      ? original
      : (...given) => {
          calls += 1;
          if (calls === Number(killedAt)) {
            if (name === 'writeSync') original(given[0], given[1], given[2], 1000);
            process.kill(process.pid, 'SIGKILL');
          }
          return original(...given);
        },
  ]),
);
const bytes = new TextEncoder().encode(text);
const outcome = writeAll(names.split(',').map((path) => ({ path, bytes })), folder, system);
process.stdout.write(JSON.stringify({ ...outcome, calls }));
`;

beforeAll(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'briefdeck-killed-'));
  program = join(folder, 'child.mjs');
  await build({
    stdin: { contents: CHILD, resolveDir: process.cwd(), loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(into: string, text: string, killedAt: number) {
  return spawnSync(process.execPath, [program, into, NAMES.join(','), text, String(killedAt)], { encoding: 'utf8' });
}

test('killed at any call, each deck is whole, the old or the new, and the next build writes them all and leaves nothing else', () => {
  const trial = join(folder, 'trial');
  fs.mkdirSync(trial);
  const { calls } = JSON.parse(write(trial, OLD, 0).stdout);
  expect(calls).toBeGreaterThan(10);
  const seen = new Set<string>();
  let killed = 0;
  for (let at = 1; at <= calls + 10; at += 1) {
    for (const name of NAMES) fs.writeFileSync(join(trial, name), OLD);
    const { signal } = write(trial, NEW, at);
    if (signal === null) break;
    killed += 1;
    const found = NAMES.map((name) => fs.readFileSync(join(trial, name), 'utf8'));
    for (const text of found) expect([OLD, NEW].includes(text), `killed at call ${at}`).toBe(true);
    seen.add(found.map((text) => (text === OLD ? 'old' : 'new')).join(' '));
  }
  expect(killed).toBeGreaterThan(10);
  // Between the two renames one deck is new and the other old: no system replaces two files at once.
  expect([...seen].sort()).toEqual(['new new', 'old new', 'old old']);
  expect(JSON.parse(write(trial, NEW, 0).stdout).value).toBe(true);
  for (const name of NAMES) expect(fs.readFileSync(join(trial, name), 'utf8')).toBe(NEW);
  expect(fs.readdirSync(trial).sort()).toEqual(NAMES);
});
